package org.marugoto.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.marugoto.plan.PlanEvent;
import org.marugoto.plan.PlanSamples;
import org.marugoto.plan.Plans;
import org.marugoto.plan.PlansDecider;
import org.marugoto.testkit.EventCensus;

class PlanJsonTest {

    private final MarugotoJson json = new MarugotoJson();

    @Test
    void every_event_and_state_of_plans_reads_back_as_it_was_written() {
        List<PlanEvent> history = PlanSamples.everything();
        EventCensus.of(PlanEvent.class).check(new PlansDecider(), history);
        Plans state = Plans.NONE;
        for (PlanEvent event : history) {
            assertThat(json.read(PlanEvent.class, json.write(PlanEvent.class, event)))
                    .isEqualTo(event);
            state = new PlansDecider().evolve(state, event);
            assertThat(json.read(Plans.class, json.write(Plans.class, state))).isEqualTo(state);
        }
    }

    @Test
    void an_event_of_a_plan_looks_like_this_forever() {
        PlanEvent agreed = PlanSamples.everything().stream()
                .filter(PlanEvent.Agreed.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertThat(json.write(PlanEvent.class, agreed))
                .startsWith("{\"type\":\"plan-agreed\",\"plan\":\"PN-1\",\"as\":\"PERSON\",\"who\":\"P-2\",");
    }
}

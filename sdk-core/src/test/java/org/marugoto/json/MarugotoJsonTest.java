package org.marugoto.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.marugoto.casework.CaseDecider;
import org.marugoto.casework.CaseEvent;
import org.marugoto.casework.NextAction;
import org.marugoto.casework.Routing;
import org.marugoto.casework.SupportCase;
import org.marugoto.consultation.Channel;
import org.marugoto.consultation.Consulter;
import org.marugoto.consultation.ContactId;
import org.marugoto.consultation.Need;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.Occasion;
import org.marugoto.household.Household;
import org.marugoto.household.HouseholdDecider;
import org.marugoto.household.HouseholdEvent;
import org.marugoto.household.HouseholdId;
import org.marugoto.household.HouseholdSamples;

class MarugotoJsonTest {

    private static final Occasion OCCASION = Occasion.of(
            ActorId.of("W-7"),
            AgencyId.of("fukumaru"),
            Instant.parse("2023-10-02T01:00:00Z"),
            LocalDate.of(2023, 10, 2));
    private static final NextAction NEXT = new NextAction("ASSESS", LocalDate.of(2023, 10, 9));

    private final MarugotoJson json = new MarugotoJson();

    static Stream<CaseEvent> caseEvents() {
        return Stream.of(
                new CaseEvent.Opened(
                        AgencyId.of("fukumaru"), Consulter.of("SELF"), Set.of(Need.of("ELDERLY")), NEXT, OCCASION),
                new CaseEvent.ContactRecorded(ContactId.of("K1"), Channel.of("PHONE"), OCCASION),
                new CaseEvent.HouseholdConcerned(HouseholdId.of("H1"), OCCASION),
                new CaseEvent.Assessed(Set.of(Need.of("ILLNESS")), NEXT, OCCASION),
                new CaseEvent.Routed(
                        new Routing(
                                "2023-10",
                                List.of(new Routing.Proposal(
                                        AgencyId.of("ward"), "MULTI_AGENCY", 1, List.of("R1", "R2"))),
                                List.of("age"),
                                "{\"withdrawn\":true}"),
                        NEXT,
                        OCCASION),
                new CaseEvent.Closed("GOAL_REACHED", OCCASION));
    }

    static Stream<HouseholdEvent> householdEvents() {
        return HouseholdSamples.events().stream();
    }

    @ParameterizedTest
    @MethodSource("caseEvents")
    void every_case_event_reads_back_as_it_was_written(CaseEvent event) {
        assertThat(json.read(CaseEvent.class, json.write(CaseEvent.class, event)))
                .isEqualTo(event);
    }

    @ParameterizedTest
    @MethodSource("householdEvents")
    void every_household_event_reads_back_as_it_was_written(HouseholdEvent event) {
        assertThat(json.read(HouseholdEvent.class, json.write(HouseholdEvent.class, event)))
                .isEqualTo(event);
    }

    @Test
    void the_samples_leave_out_no_event_that_has_a_name() {
        List<Class<?>> sampled = new ArrayList<>();
        Stream.concat(caseEvents(), householdEvents()).forEach(event -> sampled.add(event.getClass()));
        assertThat(sampled).contains(HouseholdEvent.class.getPermittedSubclasses());
        assertThat(EventNames.ALL.keySet()).containsAll(sampled);
    }

    @Test
    void every_state_on_the_way_reads_back_as_it_was_written() {
        SupportCase state = SupportCase.NONE;
        for (CaseEvent event : caseEvents().toList()) {
            state = new CaseDecider().evolve(state, event);
            assertThat(json.read(SupportCase.class, json.write(SupportCase.class, state)))
                    .isEqualTo(state);
        }
        Household household = Household.NONE;
        for (HouseholdEvent event : householdEvents().toList()) {
            household = new HouseholdDecider().evolve(household, event);
            assertThat(json.read(Household.class, json.write(Household.class, household)))
                    .isEqualTo(household);
        }
    }

    @Test
    void an_event_in_the_journal_looks_like_this_forever() {
        CaseEvent contact = caseEvents().toList().get(1);
        assertThat(json.write(CaseEvent.class, contact))
                .isEqualTo("{\"type\":\"contact-recorded\",\"contact\":\"K1\",\"channel\":\"PHONE\",\"occasion\":"
                        + "{\"by\":\"W-7\",\"role\":\"WORKER\",\"agency\":\"fukumaru\",\"at\":\"2023-10-02T01:00:00Z\","
                        + "\"on\":\"2023-10-02\",\"under\":\"SWA-106-4\",\"purpose\":\"SUPPORT\"}}");
        assertThat(json.nameOf(CaseEvent.class, contact)).isEqualTo("contact-recorded");
    }

    @Test
    void a_broken_text_is_refused_without_repeating_it() {
        assertThatThrownBy(() -> json.read(CaseEvent.class, "{\"type\":\"secret-name\"}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("secret-name")
                .hasNoCause();
    }

    @Test
    void a_tree_keeps_the_order_of_its_keys() {
        assertThat(json.writeTree(Map.of("list", List.of(1, 2.5, "x")), false)).isEqualTo("{\"list\":[1,2.5,\"x\"]}");
    }
}

package org.marugoto.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marugoto.conference.ConferenceSamples.DAY;
import static org.marugoto.conference.ConferenceSamples.GAP;
import static org.marugoto.conference.ConferenceSamples.on;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.Decision;
import org.marugoto.decide.Reason;
import org.marugoto.ledger.TextId;
import org.marugoto.testkit.DeciderLaws;
import org.marugoto.testkit.DeciderSpec;
import org.marugoto.testkit.EventCensus;

class MeasureTest {

    private static final int EFFORT = Integer.getInteger("marugoto.effort", 1);
    private static final GapId G1 = GAP.id();
    private static final MeasureDecider DECIDER = new MeasureDecider();

    @Test
    void a_measure_goes_from_a_gap_to_a_division_a_budget_a_start_and_what_came_of_it() {
        Measure end = after(propose(), inCharge(), budget(), start(), evaluate());
        assertThat(end.status()).isEqualTo(Measure.Status.EVALUATED);
        assertThat(end.gaps()).containsExactly(G1);
        assertThat(end.division()).contains(AgencyId.of("housing"));
        assertThat(end.result()).contains("GAP_CLOSED");
    }

    @Test
    void a_measure_that_needs_no_budget_starts_without_one() {
        assertThat(after(propose(), inCharge(), start()).status()).isEqualTo(Measure.Status.STARTED);
    }

    @Test
    void a_measure_for_no_gap_is_refused() {
        DeciderSpec.of(DECIDER)
                .when(new MeasureCommand.Propose(Set.of(), TextId.of("T1"), on(DAY)))
                .thenRefused(MeasureRefusal.NO_GAP);
    }

    @Test
    void a_rejection_is_a_fact_with_its_ground_and_gives_its_gaps_back() {
        DeciderSpec.of(DECIDER)
                .given(new MeasureEvent.Proposed(Set.of(G1), TextId.of("T1"), on(DAY)))
                .when(reject())
                .thenAccepted(new MeasureEvent.Rejected("NO_BUDGET", Set.of(G1), on(DAY)));
    }

    @Test
    void nothing_starts_before_a_division_is_in_charge() {
        DeciderSpec.of(DECIDER)
                .given(new MeasureEvent.Proposed(Set.of(G1), TextId.of("T1"), on(DAY)))
                .when(start())
                .thenRefused(MeasureRefusal.NOT_POSSIBLE_NOW);
    }

    @Test
    void the_laws_of_deciders_hold_over_random_histories() {
        List<MeasureEvent> all = new ArrayList<>();
        for (int seed = 0; seed < 50 * EFFORT; seed++) {
            Random random = new Random(seed);
            List<MeasureEvent> events = new ArrayList<>();
            for (int step = 0; step < 20; step++) {
                MeasureCommand command = oneOfEachCommand().get(random.nextInt(7));
                events.addAll(DECIDER.decide(DECIDER.fold(events), command).match(done -> done, no -> List.of()));
            }
            DeciderLaws.of(DECIDER)
                    .repeatingChangesNothing()
                    .table(MeasureDecider.TABLE, MeasureRefusal.NOT_POSSIBLE_NOW)
                    .check(events, oneOfEachCommand());
            all.addAll(events);
        }
        EventCensus.of(MeasureEvent.class).check(DECIDER, all);
    }

    @Test
    void every_cell_of_the_table_either_leads_where_it_says_or_names_command_and_status() {
        Map<Measure.Status, Measure> states = new EnumMap<>(Measure.Status.class);
        for (Measure state : List.of(
                Measure.NONE,
                after(propose()),
                after(propose(), inCharge()),
                after(propose(), inCharge(), budget()),
                after(propose(), inCharge(), start()),
                after(propose(), reject()),
                after(propose(), inCharge(), start(), evaluate()))) {
            states.put(state.status(), state);
        }
        assertThat(states.keySet()).containsExactlyInAnyOrder(Measure.Status.values());
        assertThat(oneOfEachCommand().stream().map(Object::getClass).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(MeasureCommand.class.getPermittedSubclasses());
        states.values().forEach(state -> oneOfEachCommand().forEach(command -> checkCell(state, command)));
    }

    private static void checkCell(Measure state, MeasureCommand command) {
        Decision<MeasureEvent> decision = DECIDER.decide(state, command);
        if (MeasureDecider.TABLE.possibleIn(state.status()).contains(command.getClass())) {
            assertThat(decision).isInstanceOf(Decision.Accepted.class);
        } else {
            assertThat(decision.<Reason>match(events -> null, reasons -> reasons.get(0))
                            .facts())
                    .containsEntry("command", command.getClass().getSimpleName())
                    .containsEntry("status", state.status().name());
        }
    }

    private static Measure after(MeasureCommand... commands) {
        Measure now = Measure.NONE;
        for (MeasureCommand command : commands) {
            now = DECIDER.fold(now, DECIDER.decide(now, command).match(events -> events, reasons -> {
                throw new AssertionError(reasons.toString());
            }));
        }
        return now;
    }

    private static List<MeasureCommand> oneOfEachCommand() {
        return List.of(
                propose(),
                new MeasureCommand.LinkGap(GapId.of("G2"), on(DAY)),
                inCharge(),
                budget(),
                start(),
                reject(),
                evaluate());
    }

    private static MeasureCommand propose() {
        return new MeasureCommand.Propose(Set.of(G1), TextId.of("T1"), on(DAY));
    }

    private static MeasureCommand inCharge() {
        return new MeasureCommand.PutInCharge(AgencyId.of("housing"), on(DAY));
    }

    private static MeasureCommand budget() {
        return new MeasureCommand.RequestBudget(2025, on(DAY));
    }

    private static MeasureCommand start() {
        return new MeasureCommand.Start(on(DAY));
    }

    private static MeasureCommand reject() {
        return new MeasureCommand.Reject("NO_BUDGET", on(DAY));
    }

    private static MeasureCommand evaluate() {
        return new MeasureCommand.Evaluate("GAP_CLOSED", on(DAY));
    }
}

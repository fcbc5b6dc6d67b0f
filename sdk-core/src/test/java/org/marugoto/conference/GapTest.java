package org.marugoto.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marugoto.conference.ConferenceSamples.DAY;
import static org.marugoto.conference.ConferenceSamples.GAP;
import static org.marugoto.conference.ConferenceSamples.on;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.marugoto.area.AreaId;
import org.marugoto.decide.Decision;
import org.marugoto.decide.Reason;
import org.marugoto.testkit.DeciderLaws;
import org.marugoto.testkit.DeciderSpec;
import org.marugoto.testkit.EventCensus;

class GapTest {

    private static final int EFFORT = Integer.getInteger("marugoto.effort", 1);
    private static final GapDecider DECIDER = new GapDecider();
    private static final MeasureId M1 = MeasureId.of("M1");

    @Test
    void the_same_lack_in_the_same_area_is_the_same_gap() {
        assertThat(GapKey.of("ACCOMPANIED_OUTING", AreaId.of("chuo"), "NO_SCHEME")
                        .id())
                .isEqualTo(GAP.id());
        assertThat(GapKey.of("ACCOMPANIED_OUTING", AreaId.of("inage"), "NO_SCHEME")
                        .id())
                .isNotEqualTo(GAP.id());
        assertThat(new GapKey("ACCOMPANIED_OUTING", Optional.empty(), "NO_SCHEME").id())
                .isNotEqualTo(GAP.id());
    }

    @Test
    void a_gap_counts_what_shows_before_and_after_a_measure_takes_it_up() {
        Gap gap = DECIDER.fold(List.of(seen(), seen(), taken(), seen()));
        assertThat(gap.times()).isEqualTo(3);
        assertThat(gap.timesSinceTakenUp()).isEqualTo(1);
        assertThat(gap.status()).isEqualTo(Gap.Status.TAKEN_UP);
    }

    @Test
    void a_gap_is_open_again_when_the_last_measure_lets_go() {
        DeciderSpec.of(DECIDER).given(seen(), taken()).when(release()).thenAccepted(new GapEvent.Released(M1, on(DAY)));
        Gap open = DECIDER.fold(List.of(seen(), taken(), new GapEvent.Released(M1, on(DAY))));
        assertThat(open.status()).isEqualTo(Gap.Status.OPEN);
    }

    @Test
    void words_are_no_gap() {
        GapKey words = new GapKey("Mr Yamada cannot go out", Optional.empty(), "NO_SCHEME");
        DeciderSpec.of(DECIDER).when(new GapCommand.See(words, on(DAY))).thenRefused(GapRefusal.TEXT_INSTEAD_OF_CODE);
    }

    @Test
    void two_gaps_do_not_share_an_identifier() {
        DeciderSpec.of(DECIDER)
                .given(seen())
                .when(new GapCommand.See(new GapKey("OTHER", Optional.empty(), "FULL"), on(DAY)))
                .thenRefused(GapRefusal.ANOTHER_GAP);
    }

    @Test
    void the_laws_of_deciders_hold_over_random_histories() {
        List<GapEvent> all = new ArrayList<>();
        for (int seed = 0; seed < 50 * EFFORT; seed++) {
            Random random = new Random(seed);
            List<GapEvent> events = new ArrayList<>();
            for (int step = 0; step < 20; step++) {
                GapCommand command = oneOfEachCommand().get(random.nextInt(3));
                events.addAll(DECIDER.decide(DECIDER.fold(events), command).match(done -> done, no -> List.of()));
            }
            DeciderLaws.of(DECIDER)
                    .table(GapDecider.TABLE, GapRefusal.NOT_POSSIBLE_NOW)
                    .check(events, oneOfEachCommand());
            all.addAll(events);
        }
        EventCensus.of(GapEvent.class).check(DECIDER, all);
    }

    @Test
    void every_cell_of_the_table_either_leads_where_it_says_or_names_command_and_status() {
        List<Gap> states = List.of(Gap.NONE, DECIDER.fold(List.of(seen())), DECIDER.fold(List.of(seen(), taken())));
        assertThat(states).extracting(Gap::status).containsExactly(Gap.Status.values());
        assertThat(oneOfEachCommand()).hasSize(GapCommand.class.getPermittedSubclasses().length);
        states.forEach(state -> oneOfEachCommand().forEach(command -> checkCell(state, command)));
    }

    private static void checkCell(Gap state, GapCommand command) {
        Decision<GapEvent> decision = DECIDER.decide(state, command);
        if (GapDecider.TABLE.possibleIn(state.status()).contains(command.getClass())) {
            assertThat(decision).isInstanceOf(Decision.Accepted.class);
        } else {
            assertThat(decision.<Reason>match(events -> null, reasons -> reasons.get(0))
                            .facts())
                    .containsEntry("command", command.getClass().getSimpleName())
                    .containsEntry("status", state.status().name());
        }
    }

    private static List<GapCommand> oneOfEachCommand() {
        return List.of(new GapCommand.See(GAP, on(DAY)), new GapCommand.TakeUp(M1, on(DAY)), release());
    }

    private static GapCommand release() {
        return new GapCommand.Release(M1, on(DAY));
    }

    private static GapEvent seen() {
        return new GapEvent.Seen(GAP, on(DAY));
    }

    private static GapEvent taken() {
        return new GapEvent.TakenUp(M1, on(DAY));
    }
}

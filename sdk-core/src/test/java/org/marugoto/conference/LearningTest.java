package org.marugoto.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marugoto.conference.ConferenceSamples.DAY;
import static org.marugoto.conference.ConferenceSamples.on;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.marugoto.decide.Decision;
import org.marugoto.decide.Reason;
import org.marugoto.testkit.DeciderLaws;
import org.marugoto.testkit.DeciderSpec;
import org.marugoto.testkit.EventCensus;

class LearningTest {

    private static final LearningDecider DECIDER = new LearningDecider();
    private static final CaseTraits PARENT_AND_SON =
            new CaseTraits(Set.of("P01"), Set.of("ELDERLY", "ILLNESS"), Set.of(80, 50));
    private static final Lesson LESSON =
            new Lesson(PARENT_AND_SON, Set.of("OUTREACH", "LETTER"), Set.of("LETTER"), Set.of("ACCOMPANIED_OUTING"));

    @Test
    void r30_a_learning_case_holds_codes_and_decades_and_no_word_about_anybody() {
        Lesson words = new Lesson(
                new CaseTraits(Set.of("P01"), Set.of("山田さんの息子"), Set.of(53)), Set.of("OUTREACH"), Set.of(), Set.of());
        List<Reason> reasons = DECIDER.decide(LearningCase.NONE, draw(words)).match(done -> List.of(), no -> no);
        assertThat(reasons)
                .extracting(Reason::code)
                .containsExactly(LearningRefusal.TEXT_INSTEAD_OF_CODE, LearningRefusal.NOT_A_DECADE);
        assertThat(reasons.toString()).doesNotContain("山田").doesNotContain("53");
    }

    @Test
    void r30_what_fewer_households_share_than_the_number_asked_for_is_not_told() {
        DeciderSpec.of(DECIDER)
                .when(new LearningCommand.Draw(LESSON, true, 2, 3, on(DAY)))
                .thenRefused(LearningRefusal.IDENTIFIES);
    }

    @Test
    void lessons_are_drawn_from_closed_cases_only() {
        DeciderSpec.of(DECIDER)
                .when(new LearningCommand.Draw(LESSON, false, 3, 3, on(DAY)))
                .thenRefused(LearningRefusal.CASE_NOT_CLOSED);
    }

    @Test
    void only_what_was_tried_can_have_worked_and_something_was_tried() {
        Lesson worked = new Lesson(PARENT_AND_SON, Set.of("LETTER"), Set.of("OUTREACH"), Set.of());
        DeciderSpec.of(DECIDER).when(draw(worked)).thenRefused(LearningRefusal.WORKED_WITHOUT_BEING_TRIED);
        Lesson nothing = new Lesson(PARENT_AND_SON, Set.of(), Set.of(), Set.of());
        DeciderSpec.of(DECIDER).when(draw(nothing)).thenRefused(LearningRefusal.NOTHING_TO_LEARN);
    }

    @Test
    void what_is_taken_back_is_gone_from_the_state() {
        LearningCase gone = DECIDER.fold(
                List.of(new LearningEvent.Drawn(LESSON, on(DAY)), new LearningEvent.Withdrawn("TELLING", on(DAY))));
        assertThat(gone.lesson()).isEmpty();
    }

    @Test
    void likeness_names_what_is_shared_and_weighs_patterns_most() {
        CaseTraits asked = new CaseTraits(Set.of("P01"), Set.of("ELDERLY", "POVERTY"), Set.of(80));
        Likeness likeness = Likeness.between(asked, LearningCaseId.of("L1"), LESSON);
        assertThat(likeness.common()).isEqualTo(new CaseTraits(Set.of("P01"), Set.of("ELDERLY"), Set.of(80)));
        assertThat(likeness.shared()).isEqualTo(6);
        assertThat(likeness.all()).isEqualTo(3 + 3 * 2 + 2);
        assertThat(likeness.percent()).isEqualTo(54);
    }

    @Test
    void likeness_is_the_same_both_ways_and_whole_for_the_same_case() {
        assertThat(Likeness.between(PARENT_AND_SON, LearningCaseId.of("L1"), LESSON)
                        .percent())
                .isEqualTo(100);
        CaseTraits other = new CaseTraits(Set.of("P02"), Set.of("ELDERLY"), Set.of(80));
        Lesson fromOther = new Lesson(other, Set.of("LETTER"), Set.of(), Set.of());
        assertThat(Likeness.between(PARENT_AND_SON, LearningCaseId.of("L1"), fromOther)
                        .percent())
                .isEqualTo(
                        Likeness.between(other, LearningCaseId.of("L1"), LESSON).percent());
    }

    @Test
    void equals_are_told_apart_by_what_they_share_and_then_by_their_identifier() {
        Likeness half = new Likeness(LearningCaseId.of("L3"), LESSON, PARENT_AND_SON, 1, 2);
        Likeness alsoHalf = new Likeness(LearningCaseId.of("L2"), LESSON, PARENT_AND_SON, 2, 4);
        Likeness twin = new Likeness(LearningCaseId.of("L1"), LESSON, PARENT_AND_SON, 1, 2);
        Likeness whole = new Likeness(LearningCaseId.of("L9"), LESSON, PARENT_AND_SON, 1, 1);
        assertThat(Stream.of(half, twin, alsoHalf, whole).sorted(Likeness.MOST_ALIKE_FIRST))
                .containsExactly(whole, alsoHalf, twin, half);
    }

    @Test
    void the_laws_of_deciders_hold_and_every_event_is_known() {
        List<LearningEvent> history =
                List.of(new LearningEvent.Drawn(LESSON, on(DAY)), new LearningEvent.Withdrawn("TELLING", on(DAY)));
        EventCensus.of(LearningEvent.class).check(DECIDER, history);
        DeciderLaws.of(DECIDER)
                .repeatingChangesNothing()
                .table(LearningDecider.TABLE, LearningRefusal.NOT_POSSIBLE_NOW)
                .check(history, oneOfEachCommand());
    }

    @Test
    void every_cell_of_the_table_either_leads_where_it_says_or_names_command_and_status() {
        List<LearningCase> states = List.of(
                LearningCase.NONE,
                DECIDER.fold(List.of(new LearningEvent.Drawn(LESSON, on(DAY)))),
                DECIDER.fold(List.of(new LearningEvent.Withdrawn("TELLING", on(DAY)))));
        assertThat(states).extracting(LearningCase::status).containsExactly(LearningCase.Status.values());
        assertThat(oneOfEachCommand()).hasSize(LearningCommand.class.getPermittedSubclasses().length);
        states.forEach(state -> oneOfEachCommand().forEach(command -> checkCell(state, command)));
    }

    private static void checkCell(LearningCase state, LearningCommand command) {
        Decision<LearningEvent> decision = DECIDER.decide(state, command);
        if (LearningDecider.TABLE.possibleIn(state.status()).contains(command.getClass())) {
            assertThat(decision).isInstanceOf(Decision.Accepted.class);
        } else {
            assertThat(decision.<Reason>match(events -> null, reasons -> reasons.get(0))
                            .facts())
                    .containsEntry("command", command.getClass().getSimpleName())
                    .containsEntry("status", state.status().name());
        }
    }

    private static List<LearningCommand> oneOfEachCommand() {
        return List.of(draw(LESSON), new LearningCommand.Withdraw("TELLING", on(DAY)));
    }

    private static LearningCommand draw(Lesson lesson) {
        return new LearningCommand.Draw(lesson, true, 3, 3, on(DAY));
    }
}

package org.marugoto.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.marugoto.form.SheetSamples.DAY;
import static org.marugoto.form.SheetSamples.OCCASION;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.marugoto.decide.Reason;
import org.marugoto.household.AgeRange;
import org.marugoto.ledger.TextId;
import org.marugoto.testkit.DeciderLaws;
import org.marugoto.testkit.EventCensus;

class SheetDeciderTest {

    private static final Form FORM = SheetSamples.form(1);
    private static final int EFFORT = Integer.getInteger("marugoto.effort", 1);

    private final SheetDecider decider = new SheetDecider();

    @Test
    void an_answer_of_every_type_fits_and_replaces_what_stood_there() {
        Sheet answered = after(start(), answer(SheetSamples.answers()));
        assertThat(answered.answers()).isEqualTo(SheetSamples.answers());
        Sheet again = after(answered, answer(Map.of("who", FieldAnswer.code("FAMILY"))));
        assertThat(again.answer("who")).contains(FieldAnswer.code("FAMILY"));
        assertThat(again.answers()).hasSameSizeAs(SheetSamples.answers());
    }

    @Test
    void every_answer_that_does_not_fit_is_named_by_its_path() {
        Map<String, FieldAnswer> wrong = new LinkedHashMap<>();
        wrong.put("nothing", FieldAnswer.yes());
        wrong.put("story", FieldAnswer.code("SELF"));
        wrong.put("birth", FieldAnswer.day(DAY));
        wrong.put("who", FieldAnswer.code("MARTIAN"));
        wrong.put("needs", FieldAnswer.codes("SPACE").without("TIME"));
        wrong.put("signs", FieldAnswer.codes("THIN").principal("THIN"));
        wrong.put("income", new FieldAnswer.Amount(new BigDecimal("1.25")));
        wrong.put("since", FieldAnswer.number(3));
        wrong.put(
                "members",
                FieldAnswer.rows(List.of(
                        FieldAnswer.Row.of(Map.of("age", FieldAnswer.ages(AgeRange.of(3)))),
                        FieldAnswer.Row.of(Map.of("age", FieldAnswer.yes())))));
        List<Reason> reasons = decider.decide(after(start()), answer(wrong)).match(events -> List.of(), found -> found);
        assertThat(reasons)
                .extracting(reason -> reason.code() + " " + reason.facts().get("field"))
                .containsExactly(
                        "NO_SUCH_FIELD nothing",
                        "OTHER_TYPE story",
                        "OTHER_TYPE birth",
                        "UNKNOWN_CODE who",
                        "UNKNOWN_CODE needs",
                        "UNKNOWN_CODE needs",
                        "NO_PRINCIPAL signs",
                        "OUT_OF_RANGE income",
                        "OTHER_TYPE since",
                        "OTHER_TYPE members[1].age");
        assertThat(reasons.get(9).facts())
                .containsEntry("expected", "age-range")
                .containsEntry("found", "flag");
    }

    @Test
    void a_table_has_a_bound() {
        FieldAnswer crowd =
                FieldAnswer.rows(Collections.nCopies(FieldType.Table.MAX_ROWS + 1, FieldAnswer.Row.of(Map.of())));
        assertThat(codes(after(start()), answer(Map.of("members", crowd)))).containsExactly(SheetRefusal.TOO_MANY_ROWS);
    }

    @Test
    void r16_not_asked_asked_in_vain_and_answered_are_three_things() {
        Sheet sheet = after(start(), answer(Map.of("danger", FieldAnswer.unknown("DID_NOT_SAY"))));
        assertThat(sheet.answer("danger")).contains(FieldAnswer.unknown("DID_NOT_SAY"));
        assertThat(sheet.answer("since")).isEmpty();
        List<OpenQuestion> open = FORM.openQuestions("MEETING", sheet.answers());
        assertThat(open)
                .filteredOn(OpenQuestion::asked)
                .extracting(OpenQuestion::field)
                .containsExactly("danger");
        assertThat(open)
                .extracting(OpenQuestion::field)
                .contains("since", "danger")
                .doesNotContain("story");
        Sheet cleared = after(sheet, new SheetCommand.Clear(Set.of("danger"), OCCASION));
        assertThat(cleared.answer("danger")).isEmpty();
    }

    @Test
    void a_sheet_with_nothing_but_open_questions_can_be_finished() {
        assertThat(after(start(), finish()).status()).isEqualTo(Sheet.Status.FINISHED);
    }

    @Test
    void a_finished_sheet_is_corrected_and_not_rewritten() {
        Sheet finished = after(start(), answer(Map.of("who", FieldAnswer.code("SELF"))), finish());
        assertThat(codes(finished, answer(Map.of("who", FieldAnswer.code("FAMILY")))))
                .containsExactly(SheetRefusal.NOT_POSSIBLE_NOW);
        Sheet corrected = after(finished, correct(Map.of("who", FieldAnswer.code("FAMILY"))));
        assertThat(corrected.status()).isEqualTo(Sheet.Status.FINISHED);
        assertThat(corrected.answer("who")).contains(FieldAnswer.code("FAMILY"));
    }

    @Test
    void a_sheet_is_filled_in_its_own_version_for_ever() {
        SheetCommand newer =
                new SheetCommand.Answer(SheetSamples.form(2), Map.of("who", FieldAnswer.code("SELF")), OCCASION);
        assertThat(codes(after(start()), newer)).containsExactly(SheetRefusal.OTHER_FORM);
    }

    @Test
    void nothing_is_written_before_the_sheet_was_started() {
        SheetCommand early = new SheetCommand.Finish(OCCASION.when(OCCASION.at(), DAY.minusDays(1)));
        assertThat(codes(after(start()), early)).containsExactly(SheetRefusal.BEFORE_START);
    }

    @Test
    void a_sheet_about_nothing_is_no_sheet() {
        assertThatThrownBy(() -> new SheetAbout(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Maybe");
    }

    @Test
    void every_cell_of_the_table_answers_as_the_table_says() {
        List<Sheet> states = List.of(Sheet.NONE, after(start()), after(start(), finish()), after(start(), supersede()));
        assertThat(states).extracting(Sheet::status).containsExactly(Sheet.Status.values());
        for (Sheet state : states) {
            for (SheetCommand command : oneOfEachCommand()) {
                boolean possible = SheetDecider.TABLE.possibleIn(state.status()).contains(command.getClass());
                assertThat(codes(state, command).contains(SheetRefusal.NOT_POSSIBLE_NOW))
                        .as(state.status() + " x " + command.getClass().getSimpleName())
                        .isEqualTo(!possible);
            }
        }
    }

    @Test
    void the_laws_hold_over_any_history() {
        for (int seed = 0; seed < 50 * EFFORT; seed++) {
            DeciderLaws.of(decider)
                    .table(SheetDecider.TABLE, SheetRefusal.NOT_POSSIBLE_NOW)
                    .repeatingChangesNothing()
                    .check(randomHistory(new Random(seed)), oneOfEachCommand());
        }
    }

    @Test
    void every_event_is_taken() {
        EventCensus.of(SheetEvent.class).check(decider, SheetSamples.events());
    }

    private List<SheetEvent> randomHistory(Random random) {
        List<SheetEvent> history = new ArrayList<>();
        Sheet now = Sheet.NONE;
        for (int i = 0; i < 30; i++) {
            List<SheetCommand> commands = new ArrayList<>(oneOfEachCommand());
            commands.add(answer(Map.of("who", FieldAnswer.code(random.nextBoolean() ? "SELF" : "FAMILY"))));
            commands.add(answer(Map.of("income", FieldAnswer.number(random.nextInt(9)))));
            SheetCommand command = i == 0 ? start() : commands.get(random.nextInt(commands.size()));
            List<SheetEvent> events = decider.decide(now, command).match(found -> found, reasons -> List.of());
            now = decider.fold(now, events);
            history.addAll(events);
        }
        return history;
    }

    private static List<SheetCommand> oneOfEachCommand() {
        List<SheetCommand> all = List.of(
                start(),
                answer(SheetSamples.answers()),
                new SheetCommand.Clear(Set.of("who", "since"), OCCASION),
                finish(),
                correct(Map.of("danger", FieldAnswer.no())),
                supersede());
        assertThat(all.stream().<Class<?>>map(SheetCommand::getClass))
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(SheetCommand.class.getPermittedSubclasses()));
        return all;
    }

    private List<Reason.Code> codes(Sheet state, SheetCommand command) {
        return decider.decide(state, command)
                .match(
                        events -> List.of(),
                        reasons -> reasons.stream().map(Reason::code).toList());
    }

    private Sheet after(SheetCommand... commands) {
        return after(Sheet.NONE, commands);
    }

    private Sheet after(Sheet state, SheetCommand... commands) {
        Sheet now = state;
        for (SheetCommand command : commands) {
            now = decider.fold(now, decider.decide(now, command).match(events -> events, reasons -> {
                throw new AssertionError(reasons.toString());
            }));
        }
        return now;
    }

    private static SheetCommand start() {
        return new SheetCommand.Start(FORM.version(), SheetSamples.household(), OCCASION);
    }

    private static SheetCommand answer(Map<String, FieldAnswer> answers) {
        return new SheetCommand.Answer(FORM, answers, OCCASION);
    }

    private static SheetCommand correct(Map<String, FieldAnswer> answers) {
        return new SheetCommand.Correct(FORM, answers, Optional.of(TextId.of("T9")), OCCASION);
    }

    private static SheetCommand finish() {
        return new SheetCommand.Finish(OCCASION);
    }

    private static SheetCommand supersede() {
        return new SheetCommand.Supersede(SheetId.of("S2"), OCCASION);
    }
}

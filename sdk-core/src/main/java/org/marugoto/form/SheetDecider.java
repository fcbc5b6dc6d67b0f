package org.marugoto.form;

import static org.marugoto.form.Sheet.Status.FINISHED;
import static org.marugoto.form.Sheet.Status.NONE;
import static org.marugoto.form.Sheet.Status.STARTED;
import static org.marugoto.form.Sheet.Status.SUPERSEDED;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.marugoto.decide.Decider;
import org.marugoto.decide.Decision;
import org.marugoto.decide.Reason;
import org.marugoto.decide.TransitionTable;
import org.marugoto.form.SheetCommand.Answer;
import org.marugoto.form.SheetCommand.Clear;
import org.marugoto.form.SheetCommand.Correct;
import org.marugoto.form.SheetCommand.Finish;
import org.marugoto.form.SheetCommand.Start;
import org.marugoto.form.SheetCommand.Supersede;
import org.marugoto.form.SheetEvent.Answered;
import org.marugoto.form.SheetEvent.Cleared;
import org.marugoto.form.SheetEvent.Corrected;
import org.marugoto.form.SheetEvent.Finished;
import org.marugoto.form.SheetEvent.Started;
import org.marugoto.form.SheetEvent.Superseded;

/** The rules about filling in forms; no answer is ever needed to go on. Stateless and thread-safe. */
public final class SheetDecider implements Decider<SheetCommand, Sheet, SheetEvent> {

    /** Which command is possible in which status. */
    public static final TransitionTable<Sheet.Status, SheetCommand, Sheet, SheetEvent> TABLE =
            TransitionTable.<Sheet.Status, SheetCommand, Sheet, SheetEvent>on(
                            Sheet::status, SheetRefusal.NOT_POSSIBLE_NOW)
                    .allow(Start.class, SheetDecider::start, Set.of(NONE), Set.of(STARTED))
                    .allow(Answer.class, SheetDecider::answer, Set.of(STARTED), Set.of(STARTED))
                    .allow(Clear.class, SheetDecider::clear, Set.of(STARTED, FINISHED), Set.of(STARTED, FINISHED))
                    .allow(Finish.class, SheetDecider::finish, Set.of(STARTED), Set.of(FINISHED))
                    .allow(Correct.class, SheetDecider::correct, Set.of(FINISHED), Set.of(FINISHED))
                    .allow(Supersede.class, SheetDecider::supersede, Set.of(STARTED, FINISHED), Set.of(SUPERSEDED))
                    .build();

    @Override
    public Sheet initial() {
        return Sheet.NONE;
    }

    @Override
    public Decision<SheetEvent> decide(Sheet sheet, SheetCommand command) {
        return TABLE.decide(sheet, command);
    }

    @Override
    public Sheet evolve(Sheet before, SheetEvent event) {
        if (event instanceof Started started) {
            return before.but()
                    .status(STARTED)
                    .form(started.form())
                    .about(started.about())
                    .startedOn(started.occasion().on())
                    .build();
        }
        if (event instanceof Answered answered) {
            return with(before, answered.answers());
        }
        if (event instanceof Cleared cleared) {
            Map<String, FieldAnswer> left = new LinkedHashMap<>(before.answers());
            left.keySet().removeAll(cleared.fields());
            return before.but().answers(left).build();
        }
        if (event instanceof Finished) {
            return before.but().status(FINISHED).build();
        }
        if (event instanceof Corrected corrected) {
            return with(before, corrected.answers());
        }
        if (event instanceof Superseded superseded) {
            return before.but().status(SUPERSEDED).supersededBy(superseded.by()).build();
        }
        throw new AssertionError(event.getClass());
    }

    private static Sheet with(Sheet before, Map<String, FieldAnswer> answers) {
        Map<String, FieldAnswer> all = new LinkedHashMap<>(before.answers());
        all.putAll(answers);
        return before.but().answers(all).build();
    }

    private static Decision<SheetEvent> start(Sheet none, Start asked) {
        return Decision.accept(new Started(asked.form(), asked.about(), asked.occasion()));
    }

    private static Decision<SheetEvent> answer(Sheet started, Answer asked) {
        return fitting(started, asked.form(), asked.answers(), fresh -> new Answered(fresh, asked.occasion()));
    }

    private static Decision<SheetEvent> correct(Sheet finished, Correct asked) {
        return fitting(
                finished, asked.form(), asked.answers(), fresh -> new Corrected(fresh, asked.why(), asked.occasion()));
    }

    private static Decision<SheetEvent> clear(Sheet sheet, Clear asked) {
        Set<String> there = new LinkedHashSet<>(asked.fields());
        there.retainAll(sheet.answers().keySet());
        return there.isEmpty() ? Decision.nothingToDo() : notBeforeStart(sheet, new Cleared(there, asked.occasion()));
    }

    private static Decision<SheetEvent> finish(Sheet started, Finish asked) {
        return notBeforeStart(started, new Finished(asked.occasion()));
    }

    private static Decision<SheetEvent> supersede(Sheet sheet, Supersede asked) {
        return notBeforeStart(sheet, new Superseded(asked.by(), asked.occasion()));
    }

    private static Decision<SheetEvent> fitting(
            Sheet sheet,
            Form form,
            Map<String, FieldAnswer> answers,
            Function<Map<String, FieldAnswer>, SheetEvent> event) {
        FormVersion own = sheet.form().orElseThrow();
        if (!form.version().equals(own)) {
            return Decision.refuse(
                    Reason.of(SheetRefusal.OTHER_FORM).with("expected", own).with("found", form.version()));
        }
        List<Reason> wrong = AnswerCheck.reasons(form, answers);
        if (!wrong.isEmpty()) {
            return Decision.refuse(wrong);
        }
        Map<String, FieldAnswer> fresh = new LinkedHashMap<>(answers);
        fresh.entrySet()
                .removeIf(entry -> entry.getValue().equals(sheet.answers().get(entry.getKey())));
        return fresh.isEmpty() ? Decision.nothingToDo() : notBeforeStart(sheet, event.apply(fresh));
    }

    private static Decision<SheetEvent> notBeforeStart(Sheet sheet, SheetEvent event) {
        LocalDate on = event.occasion().on();
        LocalDate startedOn = sheet.startedOn().orElseThrow();
        return on.isBefore(startedOn)
                ? Decision.refuse(
                        Reason.of(SheetRefusal.BEFORE_START).with("on", on).with("startedOn", startedOn))
                : Decision.accept(event);
    }
}

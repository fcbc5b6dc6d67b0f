package org.marugoto;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.marugoto.decide.Occasion;
import org.marugoto.decide.Reason;
import org.marugoto.document.ShapeCheck;
import org.marugoto.form.FieldAnswer;
import org.marugoto.form.Form;
import org.marugoto.form.FormId;
import org.marugoto.form.OpenQuestion;
import org.marugoto.form.Sheet;
import org.marugoto.form.SheetAbout;
import org.marugoto.form.SheetCommand;
import org.marugoto.form.SheetDecider;
import org.marugoto.form.SheetEvent;
import org.marugoto.form.SheetFacts;
import org.marugoto.form.SheetId;
import org.marugoto.form.SheetRefusal;
import org.marugoto.ledger.AggregateType;
import org.marugoto.ledger.Clerk;
import org.marugoto.ledger.Outcome;
import org.marugoto.ledger.Recorded;
import org.marugoto.ledger.Store;
import org.marugoto.ledger.TextId;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.rule.Facts;

/**
 * Forms that are filled in (帳票) in one municipality. A sheet stays in the version of the form it was begun in, and can be
 * read in it for ever.
 *
 * <p>An answer that does not fit its field is refused with the path of the field; a missing one never is. Every act may
 * throw {@link org.marugoto.ledger.StaleVersionException} if somebody else recorded in between; then nothing was written.
 * As safe for several threads as its store.
 */
public final class Sheets {

    /** How sheets are kept. */
    public static final AggregateType<SheetId, SheetCommand, Sheet, SheetEvent> TYPE =
            new AggregateType<>("sheet", Sheet.class, SheetEvent.class, SheetId::of, new SheetDecider());

    private final MunicipalityProfile profile;
    private final Store store;
    private final Clerk clerk;
    private final ShapeCheck shapes;

    Sheets(MunicipalityProfile profile, Store store, Clerk clerk, ShapeCheck shapes) {
        this.profile = profile;
        this.store = store;
        this.clerk = clerk;
        this.shapes = shapes;
    }

    /** Begins to fill in a form, in the version that is valid on the day of the occasion. */
    public Outcome<Sheet, SheetEvent> start(SheetId id, FormId form, SheetAbout about, Occasion occasion) {
        return profile.forms()
                .current(form, occasion.on())
                .map(current -> handle(id, new SheetCommand.Start(current.version(), about, occasion)))
                .orElseGet(() -> noForm(form, occasion));
    }

    /**
     * Answers questions, one or many.
     *
     * @param answers by the id of the field; a question nobody asked is left out
     */
    public Outcome<Sheet, SheetEvent> answer(SheetId id, Map<String, FieldAnswer> answers, Occasion occasion) {
        return within(id, occasion, form -> new SheetCommand.Answer(form, answers, occasion));
    }

    /** Takes answers back that were written to questions nobody asked. */
    public Outcome<Sheet, SheetEvent> clear(SheetId id, Set<String> fields, Occasion occasion) {
        return handle(id, new SheetCommand.Clear(fields, occasion));
    }

    /** Leaves it at that for now; questions may be open. */
    public Outcome<Sheet, SheetEvent> finish(SheetId id, Occasion occasion) {
        return handle(id, new SheetCommand.Finish(occasion));
    }

    /** Sets answers of a finished sheet right; the history keeps what stood there. */
    public Outcome<Sheet, SheetEvent> correct(SheetId id, Map<String, FieldAnswer> answers, Occasion occasion) {
        return within(id, occasion, form -> new SheetCommand.Correct(form, answers, Optional.empty(), occasion));
    }

    /**
     * Sets answers of a finished sheet right.
     *
     * @param why in words
     */
    public Outcome<Sheet, SheetEvent> correct(
            SheetId id, Map<String, FieldAnswer> answers, TextId why, Occasion occasion) {
        return within(id, occasion, form -> new SheetCommand.Correct(form, answers, Optional.of(why), occasion));
    }

    /** Puts another sheet, which has to be there, in the place of this one; both can be read. */
    public Outcome<Sheet, SheetEvent> supersede(SheetId id, SheetId by, Occasion occasion) {
        if (id.equals(by)) {
            return new Outcome.Refused<>(
                    List.of(Reason.of(SheetRefusal.SAME_SHEET).with("sheet", by)));
        }
        return find(by, occasion).isEmpty()
                ? new Outcome.Refused<>(
                        List.of(Reason.of(SheetRefusal.NO_SUCH_SHEET).with("sheet", by)))
                : handle(id, new SheetCommand.Supersede(by, occasion));
    }

    /**
     * A sheet, or empty if it was never started.
     *
     * @param asking who asks, for which purpose; the one place where access will be decided
     */
    public Optional<Sheet> find(SheetId id, Occasion asking) {
        Objects.requireNonNull(asking, "asking");
        return store.ledger(TYPE).find(id).map(Recorded::state);
    }

    /**
     * The form a sheet is filled in, in its version; empty if there is no such sheet, or the profile has lost the version.
     *
     * @param asking who asks, for which purpose
     */
    public Optional<Form> form(SheetId id, Occasion asking) {
        return find(id, asking).flatMap(Sheet::form).flatMap(profile.forms()::find);
    }

    /**
     * The questions of a sheet that something needs an answer to and has none, in the order they are shown.
     *
     * @param purpose what for, a code of the list {@code formPurposes} such as {@code HAND_OVER}
     * @param asking who asks, for which purpose
     */
    public List<OpenQuestion> openQuestions(SheetId id, String purpose, Occasion asking) {
        Map<String, FieldAnswer> answers = answers(id, asking);
        return form(id, asking)
                .map(form -> form.openQuestions(purpose, answers))
                .orElse(List.of());
    }

    /**
     * What a sheet, finished or not, tells the rule book; what was not asked or is not known is unknown.
     *
     * @param asking who asks, for which purpose
     */
    public Facts facts(SheetId id, Occasion asking) {
        Map<String, FieldAnswer> answers = answers(id, asking);
        return form(id, asking)
                .map(form -> SheetFacts.of(form, answers, profile.rules().declarations()))
                .orElse(Facts.NONE);
    }

    /**
     * Everything that happened to a sheet, oldest first, with every answer that ever stood there.
     *
     * @param asking who asks, for which purpose
     */
    public List<SheetEvent> history(SheetId id, Occasion asking) {
        Objects.requireNonNull(asking, "asking");
        return store.journal().history(TYPE, id);
    }

    private Map<String, FieldAnswer> answers(SheetId id, Occasion asking) {
        return find(id, asking).map(Sheet::answers).orElse(Map.of());
    }

    private Outcome<Sheet, SheetEvent> within(SheetId id, Occasion occasion, Function<Form, SheetCommand> command) {
        Optional<Sheet> sheet = find(id, occasion);
        if (sheet.isEmpty()) {
            return new Outcome.Refused<>(
                    List.of(Reason.of(SheetRefusal.NO_SUCH_SHEET).with("sheet", id)));
        }
        return sheet.flatMap(Sheet::form)
                .flatMap(profile.forms()::find)
                .map(form -> handle(id, command.apply(form)))
                .orElseGet(() -> noForm(sheet.flatMap(Sheet::form).orElseThrow().form(), occasion));
    }

    private static Outcome<Sheet, SheetEvent> noForm(FormId form, Occasion occasion) {
        return new Outcome.Refused<>(
                List.of(Reason.of(SheetRefusal.NO_SUCH_FORM).with("form", form).with("on", occasion.on())));
    }

    private Outcome<Sheet, SheetEvent> handle(SheetId id, SheetCommand command) {
        List<Reason> wrong = shapes.reasons(command);
        return wrong.isEmpty() ? clerk.handle(TYPE, id, command) : new Outcome.Refused<>(wrong);
    }
}

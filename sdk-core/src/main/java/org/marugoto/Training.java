package org.marugoto;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.marugoto.agency.Desk;
import org.marugoto.consultation.ContactId;
import org.marugoto.consultation.DeskId;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.Day;
import org.marugoto.decide.Id;
import org.marugoto.decide.Occasion;
import org.marugoto.decide.Reason;
import org.marugoto.document.ShapeCheck;
import org.marugoto.ledger.AggregateType;
import org.marugoto.ledger.Clerk;
import org.marugoto.ledger.Outcome;
import org.marugoto.ledger.Recorded;
import org.marugoto.ledger.Store;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.training.Completion;
import org.marugoto.training.Course;
import org.marugoto.training.Shortfall;
import org.marugoto.training.ShortfallCommand;
import org.marugoto.training.ShortfallDecider;
import org.marugoto.training.ShortfallEvent;
import org.marugoto.training.TrainingCommand;
import org.marugoto.training.TrainingDecider;
import org.marugoto.training.TrainingEvent;
import org.marugoto.training.TrainingRecord;
import org.marugoto.training.TrainingRefusal;

/**
 * Training (研修) in one municipality: who and which agency has completed which course until when. A desk may require courses; without
 * one it receives everybody all the same, and whoever backs it up finds the contact among {@link #toBackUp}. As safe for several
 * threads as its store.
 *
 * <p>Acts may throw {@link org.marugoto.ledger.StaleVersionException} if somebody else recorded in between; then nothing was
 * written.
 */
public final class Training {

    /** How the training of persons is kept. */
    public static final AggregateType<ActorId, TrainingCommand, TrainingRecord, TrainingEvent> OF_PERSONS =
            new AggregateType<>(
                    "person-training", TrainingRecord.class, TrainingEvent.class, ActorId::of, new TrainingDecider());

    /** How the training of agencies is kept. */
    public static final AggregateType<AgencyId, TrainingCommand, TrainingRecord, TrainingEvent> OF_AGENCIES =
            new AggregateType<>(
                    "agency-training", TrainingRecord.class, TrainingEvent.class, AgencyId::of, new TrainingDecider());

    /** How it is kept that a desk lacked a course; the identifiers are those of the contacts. */
    public static final AggregateType<ContactId, ShortfallCommand, Shortfall, ShortfallEvent> SHORTFALLS =
            new AggregateType<>(
                    "training-shortfall", Shortfall.class, ShortfallEvent.class, ContactId::of, new ShortfallDecider());

    /**
     * A completion that lapses or has lapsed.
     *
     * @param holder the person or the agency; an {@link ActorId} or an {@link AgencyId}
     * @param course which course
     * @param until the last day on which it is valid
     */
    public record Lapse(Id holder, String course, LocalDate until) {}

    private static final Comparator<Lapse> SOONEST_FIRST = Comparator.comparing(Lapse::until)
            .thenComparing(Lapse::course)
            .thenComparing(lapse -> lapse.holder().value());

    private final MunicipalityProfile profile;
    private final Store store;
    private final Clerk clerk;
    private final ShapeCheck shapes;
    private final AwarenessRecord awareness;

    Training(MunicipalityProfile profile, Store store, Clerk clerk, ShapeCheck shapes) {
        this.profile = profile;
        this.store = store;
        this.clerk = clerk;
        this.shapes = shapes;
        this.awareness = new AwarenessRecord(profile, store, clerk, shapes);
    }

    /** What was told to whom and where (周知・啓発の記録). */
    public AwarenessRecord awareness() {
        return awareness;
    }

    /**
     * A person completes a course, for the first time or anew; the profile says until when it is valid.
     *
     * @param course a course for persons
     * @param on the day of completion, not after the day of the occasion
     */
    public Outcome<TrainingRecord, TrainingEvent> complete(
            ActorId person, String course, LocalDate on, Occasion occasion) {
        return complete(OF_PERSONS, person, Course.PERSON, course, on, occasion);
    }

    /** An agency of the profile completes a course for agencies; else as for a person. */
    public Outcome<TrainingRecord, TrainingEvent> complete(
            AgencyId agency, String course, LocalDate on, Occasion occasion) {
        return complete(OF_AGENCIES, agency, Course.AGENCY, course, on, occasion);
    }

    /** Takes a completion of a person back or ends the person's record. */
    public Outcome<TrainingRecord, TrainingEvent> handle(ActorId person, TrainingCommand.Change change) {
        return handle(OF_PERSONS, person, change, List.of());
    }

    /** Takes a completion of an agency back or ends the agency's record. */
    public Outcome<TrainingRecord, TrainingEvent> handle(AgencyId agency, TrainingCommand.Change change) {
        return handle(OF_AGENCIES, agency, change, List.of());
    }

    /**
     * What a person has completed; nothing if nothing is known.
     *
     * @param asking who asks, for which purpose
     */
    public TrainingRecord of(ActorId person, Occasion asking) {
        return find(OF_PERSONS, person, asking);
    }

    /** What an agency has completed; nothing if nothing is known. */
    public TrainingRecord of(AgencyId agency, Occasion asking) {
        return find(OF_AGENCIES, agency, asking);
    }

    /**
     * The courses a desk requires that are not valid on a day: those for persons that the person has not completed, and those
     * for agencies that the agency has not. A desk the profile does not know requires none.
     */
    public Set<String> missing(DeskId desk, ActorId person, LocalDate on) {
        return new Requirements(profile, store).missing(desk, person, on);
    }

    /**
     * What is valid on a day and lapses within the days the profile names, soonest first. Reads page by page.
     *
     * @param asking who asks, for which purpose
     */
    public List<Lapse> lapsesSoon(LocalDate on, Occasion asking) {
        LocalDate last = Day.checked(on).plusDays(profile.trainingPolicy().soonDays());
        return lapses(asking).stream()
                .filter(lapse -> !lapse.until().isBefore(on) && !lapse.until().isAfter(last))
                .toList();
    }

    /**
     * What was valid and is no more on a day, longest lapsed first. Reads page by page.
     *
     * @param asking who asks, for which purpose
     */
    public List<Lapse> lapsed(LocalDate on, Occasion asking) {
        return lapses(asking).stream()
                .filter(lapse -> lapse.until().isBefore(on))
                .toList();
    }

    /**
     * Whether a contact was received by a desk that lacked a course, and what became of that.
     *
     * @param asking who asks, for which purpose
     */
    public Shortfall shortfall(ContactId contact, Occasion asking) {
        Objects.requireNonNull(asking, "asking");
        return store.ledger(SHORTFALLS).find(contact).map(Recorded::state).orElse(Shortfall.NONE);
    }

    /**
     * The contacts for which back-up is flagged and not asked for in a case yet, in the order of the ledger. Reads page by page.
     *
     * @param helper who backs up; the contacts nobody is named for are in everybody's list
     * @param asking who asks, for which purpose
     */
    public Map<ContactId, Shortfall> toBackUp(AgencyId helper, Occasion asking) {
        Objects.requireNonNull(asking, "asking");
        Map<ContactId, Shortfall> found = new LinkedHashMap<>();
        store.ledger(SHORTFALLS).read((id, latest) -> {
            Shortfall flagged = latest.state();
            if (flagged.status() == Shortfall.Status.FLAGGED
                    && flagged.helper().map(helper::equals).orElse(true)) {
                found.put(id, flagged);
            }
        });
        return found;
    }

    /** Somebody has looked after a flagged contact; the result is a code, such as {@code ADVISED}. */
    public Outcome<Shortfall, ShortfallEvent> settle(ContactId contact, String result, Occasion occasion) {
        ShortfallCommand settle = new ShortfallCommand.Settle(result, occasion);
        List<Reason> misshapen = shapes.reasons(settle);
        return misshapen.isEmpty() ? clerk.handle(SHORTFALLS, contact, settle) : new Outcome.Refused<>(misshapen);
    }

    /** The desks that require a course, each with the courses. */
    public Map<DeskId, Set<String>> required() {
        Map<DeskId, Set<String>> required = new LinkedHashMap<>();
        profile.agencies()
                .all()
                .forEach(agency -> agency.desks().stream()
                        .filter(desk -> !desk.requires().isEmpty())
                        .forEach((Desk desk) ->
                                required.put(DeskId.of(agency.id(), desk.id()), new TreeSet<>(desk.requires()))));
        return required;
    }

    private List<Lapse> lapses(Occasion asking) {
        Objects.requireNonNull(asking, "asking");
        List<Lapse> found = new ArrayList<>();
        store.ledger(OF_PERSONS).read((id, latest) -> lapses(id, latest.state(), found));
        store.ledger(OF_AGENCIES).read((id, latest) -> lapses(id, latest.state(), found));
        found.sort(SOONEST_FIRST);
        return found;
    }

    private static void lapses(Id holder, TrainingRecord record, List<Lapse> found) {
        if (record.status() == TrainingRecord.Status.KEPT) {
            record.completions()
                    .forEach((course, done) ->
                            done.until().ifPresent(until -> found.add(new Lapse(holder, course, until))));
        }
    }

    private <I extends Id> TrainingRecord find(
            AggregateType<I, TrainingCommand, TrainingRecord, TrainingEvent> type, I holder, Occasion asking) {
        Objects.requireNonNull(asking, "asking");
        return store.ledger(type).find(holder).map(Recorded::state).orElse(TrainingRecord.NONE);
    }

    private <I extends Id> Outcome<TrainingRecord, TrainingEvent> complete(
            AggregateType<I, TrainingCommand, TrainingRecord, TrainingEvent> type,
            I holder,
            String kind,
            String course,
            LocalDate on,
            Occasion occasion) {
        Optional<Course> known = profile.trainingPolicy().find(course);
        List<Reason> wrong = new ArrayList<>(against(known, kind, course));
        if (holder instanceof AgencyId agency) {
            wrong.addAll(new KnownCodes(profile).check("agency", agency).unknown());
        }
        Completion done = new Completion(on, known.flatMap(found -> found.validUntil(on)));
        return handle(type, holder, new TrainingCommand.Complete(course, done, occasion), wrong);
    }

    private List<Reason> against(Optional<Course> known, String kind, String course) {
        if (known.isEmpty()) {
            List<String> codes = profile.trainingPolicy().courses().stream()
                    .map(Course::code)
                    .toList();
            return new KnownCodes(profile).oneOf("course", course, codes).unknown();
        }
        return known.filter(found -> !found.holder().equals(kind)).stream()
                .map(other -> Reason.of(TrainingRefusal.OTHER_HOLDER)
                        .with("course", course)
                        .with("expected", other.holder())
                        .with("found", kind))
                .toList();
    }

    private <I extends Id> Outcome<TrainingRecord, TrainingEvent> handle(
            AggregateType<I, TrainingCommand, TrainingRecord, TrainingEvent> type,
            I holder,
            TrainingCommand command,
            List<Reason> alsoWrong) {
        List<Reason> wrong = new ArrayList<>(shapes.reasons(command));
        wrong.addAll(alsoWrong);
        return wrong.isEmpty() ? clerk.handle(type, holder, command) : new Outcome.Refused<>(wrong);
    }
}

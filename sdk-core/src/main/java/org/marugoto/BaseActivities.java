package org.marugoto;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.marugoto.agency.Programme;
import org.marugoto.base.Activity;
import org.marugoto.base.ActivityCommand;
import org.marugoto.base.ActivityDecider;
import org.marugoto.base.ActivityEvent;
import org.marugoto.base.ActivityId;
import org.marugoto.base.Attendance;
import org.marugoto.base.BaseId;
import org.marugoto.decide.Occasion;
import org.marugoto.decide.Reason;
import org.marugoto.document.ShapeCheck;
import org.marugoto.household.PersonId;
import org.marugoto.ledger.AggregateType;
import org.marugoto.ledger.Clerk;
import org.marugoto.ledger.Outcome;
import org.marugoto.ledger.Recorded;
import org.marugoto.ledger.Store;
import org.marugoto.privacy.AccessPolicy;
import org.marugoto.profile.MunicipalityProfile;

/** Activities at bases and who came (活動と参加者). As safe for several threads as its store. */
public final class BaseActivities {

    /** How activities are kept. */
    public static final AggregateType<ActivityId, ActivityCommand, Activity, ActivityEvent> TYPE = new AggregateType<>(
            "base-activity", Activity.class, ActivityEvent.class, ActivityId::of, new ActivityDecider());

    /**
     * How a base was used in some time.
     *
     * @param held how many activities were held
     * @param visits how many came in all, each time counted (延べ人数)
     * @param knownPersons how many different persons of those who are known; the others are in nobody's list
     */
    public record Use(int held, int visits, int knownPersons) {}

    private final MunicipalityProfile profile;
    private final Store store;
    private final Clerk clerk;
    private final ShapeCheck shapes;
    private final AccessPolicy access;

    BaseActivities(MunicipalityProfile profile, Store store, Clerk clerk, ShapeCheck shapes, AccessPolicy access) {
        this.profile = profile;
        this.store = store;
        this.clerk = clerk;
        this.shapes = shapes;
        this.access = access;
    }

    /**
     * There will be an activity at a base in operation.
     *
     * @param kind a code of the list {@code baseActivities}
     * @param programme by which programme of the profile it is accounted for; empty if by none
     */
    public Outcome<Activity, ActivityEvent> announce(
            ActivityId id, BaseId base, String kind, Optional<String> programme, LocalDate day, Occasion occasion) {
        return handle(id, new ActivityCommand.Announce(base, kind, programme, day, occasion));
    }

    /** It was held, and so many came, some of whom may be known. */
    public Outcome<Activity, ActivityEvent> hold(ActivityId id, Attendance attendance, Occasion occasion) {
        return handle(id, new ActivityCommand.Hold(attendance, occasion));
    }

    /** Any other step: counted anew, cancelled. */
    public Outcome<Activity, ActivityEvent> handle(ActivityId id, ActivityCommand step) {
        List<Reason> wrong = new ArrayList<>(shapes.reasons(step));
        if (step instanceof ActivityCommand.Announce announce) {
            wrong.addAll(against(announce));
        }
        return wrong.isEmpty() ? clerk.handle(TYPE, id, step) : new Outcome.Refused<>(wrong);
    }

    /**
     * An activity, or empty if nobody spoke of it or the one who asks may not read who came.
     *
     * @param asking who asks, for which purpose; the one place where access is decided
     */
    public Optional<Activity> find(ActivityId id, Occasion asking) {
        return access.mayRead(asking, TYPE.name(), id).allowed()
                ? store.ledger(TYPE).find(id).map(Recorded::state)
                : Optional.empty();
    }

    /**
     * How a base was used from the first day to the last, both included. It counts and tells of nobody. Reads page by page.
     *
     * @param asking who asks, for which purpose
     */
    public Use use(BaseId base, LocalDate first, LocalDate last, Occasion asking) {
        Objects.requireNonNull(asking, "asking");
        List<Attendance> counted = new ArrayList<>();
        Set<PersonId> known = new HashSet<>();
        store.ledger(TYPE).read((id, latest) -> {
            Activity activity = latest.state();
            if (activity.base().equals(Optional.of(base)) && isIn(activity, first, last)) {
                activity.attendance().ifPresent(counted::add);
            }
        });
        counted.forEach(attendance -> known.addAll(attendance.known()));
        return new Use(
                counted.size(), counted.stream().mapToInt(Attendance::count).sum(), known.size());
    }

    private static boolean isIn(Activity activity, LocalDate first, LocalDate last) {
        return activity.day()
                .filter(day -> !day.isBefore(first) && !day.isAfter(last))
                .isPresent();
    }

    private List<Reason> against(ActivityCommand.Announce announce) {
        KnownCodes known = new KnownCodes(profile).check("kind", announce.kind(), MunicipalityProfile.BASE_ACTIVITIES);
        List<String> programmes =
                profile.programmes().stream().map(Programme::code).toList();
        announce.programme().ifPresent(programme -> known.oneOf("programme", programme, programmes));
        List<Reason> wrong = new ArrayList<>(known.unknown());
        wrong.addAll(Bases.againstRunning(store, announce.base()));
        return wrong;
    }
}

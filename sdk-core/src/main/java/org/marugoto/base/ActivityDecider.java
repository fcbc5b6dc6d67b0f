package org.marugoto.base;

import static org.marugoto.base.Activity.Status.ANNOUNCED;
import static org.marugoto.base.Activity.Status.CANCELLED;
import static org.marugoto.base.Activity.Status.HELD;
import static org.marugoto.base.Activity.Status.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.marugoto.base.ActivityCommand.Announce;
import org.marugoto.base.ActivityCommand.Cancel;
import org.marugoto.base.ActivityCommand.Hold;
import org.marugoto.base.ActivityCommand.Recount;
import org.marugoto.base.ActivityEvent.Announced;
import org.marugoto.base.ActivityEvent.CalledOff;
import org.marugoto.base.ActivityEvent.HeldWith;
import org.marugoto.base.ActivityEvent.Recounted;
import org.marugoto.code.Codes;
import org.marugoto.decide.Decider;
import org.marugoto.decide.Decision;
import org.marugoto.decide.Reason;
import org.marugoto.decide.TransitionTable;

/** The rules about activities and who came to them. Stateless and thread-safe. */
public final class ActivityDecider implements Decider<ActivityCommand, Activity, ActivityEvent> {

    /** Which command is possible in which status. */
    public static final TransitionTable<Activity.Status, ActivityCommand, Activity, ActivityEvent> TABLE =
            TransitionTable.<Activity.Status, ActivityCommand, Activity, ActivityEvent>on(
                            Activity::status, ActivityRefusal.NOT_POSSIBLE_NOW)
                    .allow(Announce.class, ActivityDecider::announce, Set.of(NONE), Set.of(ANNOUNCED))
                    .allow(Hold.class, ActivityDecider::hold, Set.of(ANNOUNCED), Set.of(HELD))
                    .allow(Recount.class, ActivityDecider::recount, Set.of(HELD), Set.of(HELD))
                    .allow(Cancel.class, ActivityDecider::cancel, Set.of(ANNOUNCED), Set.of(CANCELLED))
                    .build();

    @Override
    public Activity initial() {
        return Activity.NONE;
    }

    @Override
    public Decision<ActivityEvent> decide(Activity activity, ActivityCommand command) {
        return TABLE.decide(activity, command);
    }

    @Override
    public Activity evolve(Activity before, ActivityEvent event) {
        Activity.Builder after = before.but();
        if (event instanceof Announced announced) {
            after.status(ANNOUNCED)
                    .base(announced.base())
                    .kind(announced.kind())
                    .programme(announced.programme())
                    .day(announced.day());
        } else if (event instanceof HeldWith held) {
            after.status(HELD).attendance(held.attendance());
        } else if (event instanceof Recounted recounted) {
            after.attendance(recounted.attendance());
        } else if (event instanceof CalledOff) {
            after.status(CANCELLED);
        } else {
            throw new AssertionError(event.getClass());
        }
        return after.build();
    }

    private static Decision<ActivityEvent> announce(Activity none, Announce asked) {
        List<String> codes = Stream.concat(Stream.of(asked.kind()), asked.programme().stream())
                .toList();
        return unless(
                Codes.againstWords(ActivityRefusal.TEXT_INSTEAD_OF_CODE, "kind, programme", codes),
                new Announced(asked.base(), asked.kind(), asked.programme(), asked.day(), asked.occasion()));
    }

    private static Decision<ActivityEvent> hold(Activity announced, Hold asked) {
        List<Reason> reasons = againstCount(asked.attendance());
        announced
                .day()
                .filter(asked.occasion().on()::isBefore)
                .ifPresent(day -> reasons.add(Reason.of(ActivityRefusal.NOT_YET)
                        .with("day", day)
                        .with("on", asked.occasion().on())));
        return unless(reasons, new HeldWith(asked.attendance(), asked.occasion()));
    }

    private static Decision<ActivityEvent> recount(Activity held, Recount asked) {
        return held.attendance().equals(Optional.of(asked.attendance()))
                ? Decision.nothingToDo()
                : unless(againstCount(asked.attendance()), new Recounted(asked.attendance(), asked.occasion()));
    }

    private static Decision<ActivityEvent> cancel(Activity announced, Cancel asked) {
        return Decision.accept(new CalledOff(asked.occasion()));
    }

    private static List<Reason> againstCount(Attendance attendance) {
        List<Reason> reasons = new ArrayList<>();
        if (attendance.known().size() > attendance.count()) {
            reasons.add(Reason.of(ActivityRefusal.MORE_KNOWN_THAN_CAME)
                    .with("known", attendance.known().size())
                    .with("count", attendance.count()));
        }
        return reasons;
    }

    private static Decision<ActivityEvent> unless(List<Reason> reasons, ActivityEvent event) {
        return reasons.isEmpty() ? Decision.accept(event) : Decision.refuse(reasons);
    }
}

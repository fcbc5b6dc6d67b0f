package org.marugoto.platform;

import static org.marugoto.platform.PlatformMeeting.Status.CANCELLED;
import static org.marugoto.platform.PlatformMeeting.Status.CLOSED;
import static org.marugoto.platform.PlatformMeeting.Status.HELD;
import static org.marugoto.platform.PlatformMeeting.Status.NONE;
import static org.marugoto.platform.PlatformMeeting.Status.PLANNED;
import static org.marugoto.platform.PlatformMeeting.Status.RECORDED;

import java.util.Set;
import java.util.TreeSet;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.Decider;
import org.marugoto.decide.Decision;
import org.marugoto.decide.TransitionTable;
import org.marugoto.platform.PlatformCommand.Cancel;
import org.marugoto.platform.PlatformCommand.Close;
import org.marugoto.platform.PlatformCommand.GiveLecture;
import org.marugoto.platform.PlatformCommand.Hold;
import org.marugoto.platform.PlatformCommand.MakeMap;
import org.marugoto.platform.PlatformCommand.Move;
import org.marugoto.platform.PlatformCommand.Plan;
import org.marugoto.platform.PlatformCommand.PutIdea;
import org.marugoto.platform.PlatformCommand.ShareCase;
import org.marugoto.platform.PlatformCommand.ShareIssue;
import org.marugoto.platform.PlatformCommand.Volunteer;

/** The rules about platform meetings. Stateless and thread-safe. */
public final class PlatformDecider implements Decider<PlatformCommand, PlatformMeeting, PlatformEvent> {

    private static final Set<PlatformMeeting.Status> SINCE_HELD = Set.of(HELD, RECORDED);

    /** Which command is possible in which status. */
    public static final TransitionTable<PlatformMeeting.Status, PlatformCommand, PlatformMeeting, PlatformEvent> TABLE =
            TransitionTable.<PlatformMeeting.Status, PlatformCommand, PlatformMeeting, PlatformEvent>on(
                            PlatformMeeting::status, PlatformRefusal.NOT_POSSIBLE_NOW)
                    .allow(Plan.class, MeetingCourse::plan, Set.of(NONE), Set.of(PLANNED))
                    .allow(Move.class, MeetingCourse::move, Set.of(PLANNED), Set.of(PLANNED))
                    .allow(Cancel.class, MeetingCourse::cancel, Set.of(PLANNED), Set.of(CANCELLED))
                    .allow(Hold.class, MeetingCourse::hold, Set.of(PLANNED), Set.of(HELD))
                    .allow(MakeMap.class, Outputs::makeMap, SINCE_HELD, Set.of(RECORDED))
                    .allow(ShareCase.class, Outputs::shareCase, SINCE_HELD, Set.of(RECORDED))
                    .allow(ShareIssue.class, Outputs::shareIssue, SINCE_HELD, Set.of(RECORDED))
                    .allow(GiveLecture.class, Outputs::giveLecture, SINCE_HELD, Set.of(RECORDED))
                    .allow(PutIdea.class, Outputs::putIdea, SINCE_HELD, Set.of(RECORDED))
                    .allow(Volunteer.class, Outputs::volunteer, Set.of(RECORDED, CLOSED), Set.of(RECORDED, CLOSED))
                    .allow(Close.class, MeetingCourse::close, SINCE_HELD, Set.of(CLOSED))
                    .build();

    @Override
    public PlatformMeeting initial() {
        return PlatformMeeting.NONE;
    }

    @Override
    public Decision<PlatformEvent> decide(PlatformMeeting meeting, PlatformCommand command) {
        return TABLE.decide(meeting, command);
    }

    @Override
    public PlatformMeeting evolve(PlatformMeeting before, PlatformEvent event) {
        PlatformMeeting.Builder after = before.but();
        if (event instanceof PlatformEvent.Planned planned) {
            after.status(PLANNED).kind(planned.kind()).outputs(planned.outputs());
            after.area(planned.area()).on(planned.on());
        } else if (event instanceof PlatformEvent.Moved moved) {
            after.on(moved.on());
        } else if (event instanceof PlatformEvent.Cancelled) {
            after.status(CANCELLED);
        } else if (event instanceof PlatformEvent.Held held) {
            after.status(HELD).on(held.occasion().on()).attendance(held.attendance());
        } else if (event instanceof PlatformEvent.Closed) {
            after.status(CLOSED);
        } else if (event instanceof PlatformEvent.Volunteered more) {
            after.ideas(before.ideas().stream()
                    .map(idea -> idea.id().equals(more.idea()) ? with(idea, more.volunteers()) : idea)
                    .toList());
        } else {
            recorded(after.status(RECORDED), event);
        }
        return after.build();
    }

    private static void recorded(PlatformMeeting.Builder after, PlatformEvent event) {
        if (event instanceof PlatformEvent.MapMade made) {
            after.mapped(made.resources());
        } else if (event instanceof PlatformEvent.CaseShared shared) {
            after.addCases(shared.learningCase());
        } else if (event instanceof PlatformEvent.IssueShared shared) {
            after.addIssues(shared.issue());
        } else if (event instanceof PlatformEvent.LectureGiven given) {
            after.addLectures(given.lecture());
        } else if (event instanceof PlatformEvent.IdeaPut put) {
            after.addIdeas(put.idea());
        } else {
            throw new AssertionError(event.getClass());
        }
    }

    private static Idea with(Idea idea, Set<ActorId> more) {
        Set<ActorId> all = new TreeSet<>((one, other) -> one.value().compareTo(other.value()));
        all.addAll(idea.volunteers());
        all.addAll(more);
        return idea.with(all);
    }
}

package org.marugoto.platform;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.Decision;
import org.marugoto.decide.Reason;
import org.marugoto.platform.PlatformCommand.GiveLecture;
import org.marugoto.platform.PlatformCommand.MakeMap;
import org.marugoto.platform.PlatformCommand.PutIdea;
import org.marugoto.platform.PlatformCommand.ShareCase;
import org.marugoto.platform.PlatformCommand.ShareIssue;
import org.marugoto.platform.PlatformCommand.Volunteer;

/** The rules about what comes of a platform meeting. */
final class Outputs {

    private Outputs() {}

    static Decision<PlatformEvent> makeMap(PlatformMeeting held, MakeMap asked) {
        if (!held.mapped().isEmpty()) {
            return again(held.mapped().equals(asked.resources()), PlatformKind.RESOURCE_MAP);
        }
        return record(
                held,
                asked,
                PlatformKind.RESOURCE_MAP,
                List.of(),
                new PlatformEvent.MapMade(
                        ResourceMapId.of(held.area()), asked.resources(), heldOn(held), asked.occasion()));
    }

    static Decision<PlatformEvent> shareCase(PlatformMeeting held, ShareCase asked) {
        if (held.cases().contains(asked.learningCase())) {
            return Decision.nothingToDo();
        }
        List<Reason> reasons = new ArrayList<>();
        if (!asked.kept()) {
            reasons.add(Reason.of(PlatformRefusal.CASE_NOT_KEPT).with("case", asked.learningCase()));
        } else if (asked.sharing() < asked.k()) {
            reasons.add(Reason.of(PlatformRefusal.IDENTIFIES)
                    .with("expected", asked.k())
                    .with("found", asked.sharing()));
        }
        return record(
                held,
                asked,
                PlatformKind.ANONYMISED_CASE,
                reasons,
                new PlatformEvent.CaseShared(asked.learningCase(), asked.occasion()));
    }

    static Decision<PlatformEvent> shareIssue(PlatformMeeting held, ShareIssue asked) {
        if (held.issues().contains(asked.issue())) {
            return Decision.nothingToDo();
        }
        List<Reason> reasons = asked.told()
                ? List.of()
                : List.of(Reason.of(PlatformRefusal.ISSUE_NOT_TOLD).with("issue", asked.issue()));
        return record(
                held,
                asked,
                PlatformKind.ANONYMISED_CASE,
                reasons,
                new PlatformEvent.IssueShared(asked.issue(), asked.occasion()));
    }

    static Decision<PlatformEvent> giveLecture(PlatformMeeting held, GiveLecture asked) {
        Lecture lecture = asked.lecture();
        Optional<Lecture> known = held.lecture(lecture.id());
        if (known.isPresent()) {
            return again(known.get().equals(lecture), PlatformKind.LECTURE);
        }
        List<Reason> reasons = new ArrayList<>(MeetingCourse.words("topic", List.of(lecture.topic())));
        reasons.addAll(MeetingCourse.words("audience", lecture.audience().keySet()));
        return record(
                held,
                asked,
                PlatformKind.LECTURE,
                reasons,
                new PlatformEvent.LectureGiven(lecture, held.area(), heldOn(held), asked.occasion()));
    }

    static Decision<PlatformEvent> putIdea(PlatformMeeting held, PutIdea asked) {
        Optional<Idea> known = held.idea(asked.idea().id());
        if (known.isPresent()) {
            return again(isSame(known.get(), asked.idea()), PlatformKind.DEVELOPMENT_IDEA);
        }
        return record(
                held,
                asked,
                PlatformKind.DEVELOPMENT_IDEA,
                MeetingCourse.words("kind", List.of(asked.idea().kind())),
                new PlatformEvent.IdeaPut(asked.idea(), asked.occasion()));
    }

    static Decision<PlatformEvent> volunteer(PlatformMeeting held, Volunteer asked) {
        Optional<Idea> known = held.idea(asked.idea());
        Set<ActorId> fresh = new TreeSet<>((one, other) -> one.value().compareTo(other.value()));
        fresh.addAll(asked.volunteers());
        known.ifPresent(idea -> fresh.removeAll(idea.volunteers()));
        if (known.isPresent() && fresh.isEmpty()) {
            return Decision.nothingToDo();
        }
        List<Reason> reasons = new ArrayList<>();
        MeetingCourse.since(held, asked).ifPresent(reasons::add);
        if (known.isEmpty()) {
            reasons.add(Reason.of(PlatformRefusal.NO_SUCH_IDEA)
                    .with("idea", asked.idea())
                    .with("expected", held.ideas().stream().map(Idea::id).toList()));
        }
        return reasons.isEmpty()
                ? Decision.accept(new PlatformEvent.Volunteered(asked.idea(), fresh, asked.occasion()))
                : Decision.refuse(reasons);
    }

    private static Decision<PlatformEvent> record(
            PlatformMeeting held, PlatformCommand asked, String output, List<Reason> against, PlatformEvent event) {
        List<Reason> reasons = new ArrayList<>(against);
        MeetingCourse.since(held, asked).ifPresent(reasons::add);
        if (!held.outputs().contains(output)) {
            reasons.add(Reason.of(PlatformRefusal.NOT_OF_THIS_KIND)
                    .with("expected", held.outputs())
                    .with("found", output));
        }
        return reasons.isEmpty() ? Decision.accept(event) : Decision.refuse(reasons);
    }

    /** What was recorded already: nothing to do if it is the same. */
    private static Decision<PlatformEvent> again(boolean same, String output) {
        return same
                ? Decision.nothingToDo()
                : Decision.refuse(Reason.of(PlatformRefusal.RECORDED_OTHERWISE).with("output", output));
    }

    /** The same idea, whoever has volunteered since. */
    private static boolean isSame(Idea known, Idea asked) {
        return known.with(Set.of()).equals(asked.with(Set.of()))
                && known.volunteers().containsAll(asked.volunteers());
    }

    private static LocalDate heldOn(PlatformMeeting held) {
        return held.on().orElseThrow();
    }
}

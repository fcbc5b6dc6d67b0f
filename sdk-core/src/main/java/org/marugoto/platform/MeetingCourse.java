package org.marugoto.platform;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.marugoto.code.Codes;
import org.marugoto.decide.Decision;
import org.marugoto.decide.Reason;
import org.marugoto.platform.PlatformCommand.Cancel;
import org.marugoto.platform.PlatformCommand.Close;
import org.marugoto.platform.PlatformCommand.Hold;
import org.marugoto.platform.PlatformCommand.Move;
import org.marugoto.platform.PlatformCommand.Plan;

/** The rules about the course of a platform meeting: planned, moved, cancelled, held, closed. */
final class MeetingCourse {

    private MeetingCourse() {}

    static Decision<PlatformEvent> plan(PlatformMeeting none, Plan asked) {
        return over(asked.on(), asked.occasion().on())
                .map(Decision::<PlatformEvent>refuse)
                .orElseGet(() -> Decision.accept(new PlatformEvent.Planned(
                        asked.kind().code(), asked.kind().outputs(), asked.area(), asked.on(), asked.occasion())));
    }

    static Decision<PlatformEvent> move(PlatformMeeting planned, Move asked) {
        if (planned.on().equals(Optional.of(asked.on()))) {
            return Decision.nothingToDo();
        }
        List<Reason> reasons = new ArrayList<>(words("ground", List.of(asked.ground())));
        over(asked.on(), asked.occasion().on()).ifPresent(reasons::add);
        return reasons.isEmpty()
                ? Decision.accept(new PlatformEvent.Moved(asked.on(), asked.ground(), asked.occasion()))
                : Decision.refuse(reasons);
    }

    static Decision<PlatformEvent> cancel(PlatformMeeting planned, Cancel asked) {
        List<Reason> reasons = words("ground", List.of(asked.ground()));
        return reasons.isEmpty()
                ? Decision.accept(new PlatformEvent.Cancelled(asked.ground(), asked.occasion()))
                : Decision.refuse(reasons);
    }

    static Decision<PlatformEvent> hold(PlatformMeeting planned, Hold asked) {
        List<Reason> reasons =
                new ArrayList<>(words("attendance", asked.attendance().keySet()));
        planned.on()
                .filter(day -> asked.occasion().on().isBefore(day))
                .ifPresent(day -> reasons.add(Reason.of(PlatformRefusal.BEFORE_ITS_DAY)
                        .with("expected", day)
                        .with("found", asked.occasion().on())));
        return reasons.isEmpty()
                ? Decision.accept(new PlatformEvent.Held(asked.attendance(), asked.occasion()))
                : Decision.refuse(reasons);
    }

    static Decision<PlatformEvent> close(PlatformMeeting held, Close asked) {
        List<Reason> reasons = new ArrayList<>();
        since(held, asked).ifPresent(reasons::add);
        if (held.status() == PlatformMeeting.Status.HELD && !asked.nothingCame()) {
            reasons.add(Reason.of(PlatformRefusal.NOTHING_RECORDED).with("expected", held.outputs()));
        }
        return reasons.isEmpty()
                ? Decision.accept(new PlatformEvent.Closed(asked.occasion()))
                : Decision.refuse(reasons);
    }

    /** A reason if the act counts for a day before the meeting was held. */
    static Optional<Reason> since(PlatformMeeting held, PlatformCommand asked) {
        return held.on()
                .filter(day -> asked.occasion().on().isBefore(day))
                .map(day -> Reason.of(PlatformRefusal.BEFORE_THE_MEETING)
                        .with("expected", day)
                        .with("found", asked.occasion().on()));
    }

    static List<Reason> words(String field, Iterable<String> values) {
        List<String> all = new ArrayList<>();
        values.forEach(all::add);
        return Codes.againstWords(PlatformRefusal.TEXT_INSTEAD_OF_CODE, field, all);
    }

    private static Optional<Reason> over(LocalDate day, LocalDate today) {
        return day.isBefore(today)
                ? Optional.of(Reason.of(PlatformRefusal.DAY_OVER)
                        .with("expected", today)
                        .with("found", day))
                : Optional.empty();
    }
}

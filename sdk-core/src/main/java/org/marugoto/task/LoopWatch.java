package org.marugoto.task;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.marugoto.casework.SupportCase;
import org.marugoto.decide.Reason;
import org.marugoto.referral.BackUp;
import org.marugoto.referral.HandOver;

/** Looks for those who wait for an answer of somebody else. */
final class LoopWatch {

    private static final ZoneOffset JAPAN = ZoneOffset.ofHours(9);

    private LoopWatch() {}

    /** A receiver has not answered a hand-over in time. */
    static Optional<Alarm> unanswered(SupportCase open, WorkingDay day) {
        return open.referrals()
                .pending()
                .filter(HandOver::isAsked)
                .flatMap(asked -> late(
                        day,
                        asked.answerBy(),
                        Reason.of(TaskReason.HAND_OVER_UNANSWERED)
                                .with("receiver", asked.receiver().orElseThrow())));
    }

    /** A helper has not answered a request for back-up in time. */
    static Optional<Alarm> unhelped(SupportCase open, WorkingDay day) {
        return open.referrals().backUps().values().stream()
                .filter(BackUp::isOpen)
                .flatMap(asked -> late(
                        day,
                        asked.answerBy(),
                        Reason.of(TaskReason.BACK_UP_UNANSWERED)
                                .with("helper", asked.helper().orElseThrow()))
                        .stream())
                .findFirst();
    }

    /** A sender has not heard what came of a hand-over. */
    static Optional<Alarm> outcomeOwed(SupportCase open, WorkingDay day) {
        return open.referrals().handOvers().values().stream()
                .filter(HandOver::isOutcomeOwed)
                .flatMap(accepted -> late(
                        day,
                        accepted.outcomeBy(),
                        Reason.of(TaskReason.OUTCOME_OWED)
                                .with("sender", accepted.sender().orElseThrow()))
                        .stream())
                .findFirst();
    }

    /** An urgent case was not answered, or is not in the right hands, in time. */
    static Optional<Alarm> urgent(SupportCase open, WorkingDay day) {
        Instant morning = day.on().atStartOfDay().toInstant(JAPAN);
        return open.clock()
                .filter(clock -> clock.isLate(morning))
                .map(clock -> new Alarm(
                        Alarm.Kind.OVERDUE,
                        Reason.of(TaskReason.URGENT_AND_LATE).with("urgency", clock.urgency()),
                        LocalDate.ofInstant(clock.answered() ? clock.placeBy() : clock.answerBy(), JAPAN)));
    }

    /** A competent body has not confirmed a notification of danger. */
    static Optional<Alarm> unconfirmed(SupportCase open, WorkingDay day) {
        return open.unconfirmed().stream()
                .findFirst()
                .map(notice -> new Alarm(
                        Alarm.Kind.OVERDUE,
                        Reason.of(TaskReason.NOTICE_UNCONFIRMED)
                                .with("kind", notice.kind())
                                .with("body", notice.body()),
                        day.on()));
    }

    private static Optional<Alarm> late(WorkingDay day, Optional<LocalDate> due, Reason reason) {
        return due.filter(day.on()::isAfter)
                .map(until -> new Alarm(Alarm.Kind.STUCK, reason.with("dueOn", until), until));
    }
}

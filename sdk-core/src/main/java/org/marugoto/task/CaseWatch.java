package org.marugoto.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.marugoto.agency.Agency;
import org.marugoto.casework.SupportCase;
import org.marugoto.decide.Reason;

/**
 * Looks at one open case and tells what needs attention, if anything. Pure; implementations are stateless and thread-safe.
 */
@FunctionalInterface
public interface CaseWatch {

    /** The next action is late. */
    CaseWatch OVERDUE = CaseWatch::overdue;

    /** Received, and nobody has looked into it; or there is no agency any more to do it. */
    CaseWatch STUCK = CaseWatch::stuck;

    /** No contact for long, while the next action is late or there is none. */
    CaseWatch SILENT = CaseWatch::silent;

    /** Every watch there is, in the order alarms are told. */
    List<CaseWatch> ALL = List.of(OVERDUE, STUCK, SILENT);

    /**
     * What needs attention, or empty if nothing does.
     *
     * @param open a case that is open
     * @param day the day, as its responsible agency sees it
     */
    Optional<Alarm> look(SupportCase open, WorkingDay day);

    private static Optional<Alarm> overdue(SupportCase open, WorkingDay day) {
        return open.next()
                .filter(next -> day.on().isAfter(day.inTimeUntil(next.dueOn())))
                .map(next -> {
                    LocalDate until = day.inTimeUntil(next.dueOn());
                    return new Alarm(
                            Alarm.Kind.OVERDUE,
                            Reason.of(TaskReason.NEXT_ACTION_OVERDUE)
                                    .with("action", next.action())
                                    .with("dueOn", until),
                            until);
                });
    }

    private static Optional<Alarm> stuck(SupportCase open, WorkingDay day) {
        LocalDate openedOn = open.openedOn().orElseThrow();
        if (!day.isServed()) {
            LocalDate since = day.responsible().flatMap(Agency::closedOn).orElse(openedOn);
            return Optional.of(new Alarm(
                    Alarm.Kind.STUCK,
                    Reason.of(TaskReason.RESPONSIBLE_AGENCY_CLOSED).with("on", day.on()),
                    since));
        }
        int within = day.policy().assessWithin();
        return open.status() == SupportCase.Status.RECEIVED && day.havePassed(within, openedOn)
                ? Optional.of(new Alarm(
                        Alarm.Kind.STUCK,
                        Reason.of(TaskReason.NOT_ASSESSED_IN_TIME)
                                .with("openedOn", openedOn)
                                .with("openDays", within),
                        openedOn))
                : Optional.empty();
    }

    private static Optional<Alarm> silent(SupportCase open, WorkingDay day) {
        LocalDate last = open.lastContactOn().or(open::openedOn).orElseThrow();
        int after = day.policy().silentAfter();
        boolean unattended = open.next().isEmpty() || overdue(open, day).isPresent();
        return unattended && day.havePassed(after, last)
                ? Optional.of(new Alarm(
                        Alarm.Kind.SILENT,
                        Reason.of(TaskReason.SILENT).with("lastContactOn", last).with("openDays", after),
                        last))
                : Optional.empty();
    }
}

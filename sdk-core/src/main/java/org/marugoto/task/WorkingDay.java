package org.marugoto.task;

import java.time.LocalDate;
import java.util.Optional;
import org.marugoto.agency.Agency;
import org.marugoto.agency.OpeningCalendar;

/**
 * A day as the responsible agency of a case sees it. Immutable and thread-safe.
 *
 * @param on the day
 * @param responsible the agency, or empty if the municipality has none of this id
 * @param policy from when on cases need attention
 */
public record WorkingDay(LocalDate on, Optional<Agency> responsible, TaskPolicy policy) {

    private static final OpeningCalendar NEVER = OpeningCalendar.builder().build();

    /** When the agency is open; never if there is none. */
    public OpeningCalendar calendar() {
        return responsible.map(Agency::calendar).orElse(NEVER);
    }

    /** Whether the agency exists on the day. */
    public boolean isServed() {
        return responsible.filter(agency -> agency.exists(on)).isPresent();
    }

    /**
     * The last day on which something that is due on a given day is still in time: the day itself, or the next open one if
     * the agency is closed then.
     */
    public LocalDate inTimeUntil(LocalDate dueOn) {
        return calendar().isOpen(dueOn)
                ? dueOn
                : calendar().plusOpenDays(dueOn, 1).orElse(dueOn);
    }

    /** Whether so many open days of the agency have passed since a day; never if the agency has no more open days. */
    public boolean havePassed(int openDays, LocalDate since) {
        return calendar().plusOpenDays(since, openDays).filter(on::isAfter).isPresent();
    }
}

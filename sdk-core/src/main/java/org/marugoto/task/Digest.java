package org.marugoto.task;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.Day;

/**
 * What an agency has to do: earliest first, then by case id. Immutable and thread-safe.
 *
 * @param agency which agency
 * @param on the day it is for
 * @param late what should have been done before
 * @param today what is due on the day
 * @param thisWeek what is due later, until the Sunday of this week
 */
public record Digest(
        AgencyId agency, LocalDate on, List<DueAction> late, List<DueAction> today, List<DueAction> thisWeek) {

    /** Copies the lists. */
    public Digest {
        late = List.copyOf(late);
        today = List.copyOf(today);
        thisWeek = List.copyOf(thisWeek);
    }

    /** The digest of some next actions; what is due after this week is left out. */
    public static Digest of(AgencyId agency, LocalDate on, List<DueAction> actions) {
        LocalDate sunday = Day.checked(on).with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        List<DueAction> ordered = actions.stream().sorted(DueAction.ORDER).toList();
        return new Digest(
                agency,
                on,
                ordered.stream().filter(due -> due.inTimeUntil().isBefore(on)).toList(),
                ordered.stream().filter(due -> due.inTimeUntil().equals(on)).toList(),
                ordered.stream()
                        .filter(due -> due.inTimeUntil().isAfter(on)
                                && !due.inTimeUntil().isAfter(sunday))
                        .toList());
    }

    /** Whether there is nothing to do this week. */
    public boolean isEmpty() {
        return late.isEmpty() && today.isEmpty() && thisWeek.isEmpty();
    }
}

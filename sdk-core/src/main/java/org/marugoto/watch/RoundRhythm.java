package org.marugoto.watch;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * How often rounds are made (見守りの頻度).
 *
 * @param everyDays the days from one round to the next, 1 to 366
 * @param graceDays how many days late a round may be before it counts as missed, 0 to 60
 */
public record RoundRhythm(
        @Min(1) @Max(366) int everyDays, @Min(0) @Max(60) int graceDays) {

    /** Longer than any calendar is closed; then the day stays as it is. */
    private static final int LONGEST_CLOSING = 60;

    /** The next round after one on a day: on the first open day from there on. */
    public LocalDate after(LocalDate round, Predicate<LocalDate> opens) {
        LocalDate due = round.plusDays(Math.max(1, everyDays));
        for (int i = 0; i < LONGEST_CLOSING; i++) {
            if (opens.test(due.plusDays(i))) {
                return due.plusDays(i);
            }
        }
        return due;
    }

    /**
     * The rounds that are missed on a day, oldest first: each was due, and its days of grace are over.
     *
     * @param firstDue the round that is due first
     */
    public List<LocalDate> missed(LocalDate firstDue, LocalDate on, Predicate<LocalDate> opens) {
        List<LocalDate> missed = new ArrayList<>();
        LocalDate due = firstDue;
        while (due.plusDays(graceDays).isBefore(on)) {
            missed.add(due);
            due = after(due, opens);
        }
        return missed;
    }
}

package org.marugoto.agency;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * Days of every year on which an agency is closed, such as year end (年末年始).
 *
 * @param first the first closed day
 * @param last the last closed day, inclusive; before {@code first} if the period reaches into the next year
 */
public record ClosingPeriod(MonthDay first, MonthDay last) {

    /** 29 December to 3 January, as public offices close. */
    public static final ClosingPeriod YEAR_END = new ClosingPeriod(MonthDay.of(12, 29), MonthDay.of(1, 3));

    /** Whether the day lies in the period. */
    public boolean contains(LocalDate day) {
        MonthDay on = MonthDay.from(day);
        boolean afterFirst = !on.isBefore(first);
        boolean beforeLast = !on.isAfter(last);
        return first.isAfter(last) ? afterFirst || beforeLast : afterFirst && beforeLast;
    }
}

package org.marugoto.smallhelp;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.MonthDay;

/**
 * The part of every year in which an offer stands, such as winter for clearing snow.
 *
 * @param first its first day
 * @param last its last day, inclusive; before {@code first} if it reaches into the next year
 */
public record Season(@NotNull MonthDay first, @NotNull MonthDay last) {

    /** The season between two days written {@code 12-01} and {@code 03-15}. */
    public static Season of(String first, String last) {
        return new Season(MonthDay.parse("--" + first), MonthDay.parse("--" + last));
    }

    /** Whether the day lies in it. */
    public boolean contains(LocalDate day) {
        MonthDay on = MonthDay.from(day);
        boolean begun = !on.isBefore(first);
        boolean goesOn = !on.isAfter(last);
        return first.isAfter(last) ? begun || goesOn : begun && goesOn;
    }
}

package org.marugoto.decide;

import java.time.Instant;
import java.time.LocalDate;

/** What a day is anywhere in the product: one in the years 1 to 9999, which every database and every calendar knows. */
public final class Day {

    private static final int LAST_YEAR = 9_999;

    private static final long FIRST_SECOND = LocalDate.of(1, 1, 1).toEpochDay() * 86_400;
    private static final long LAST_SECOND = LocalDate.of(LAST_YEAR + 1, 1, 1).toEpochDay() * 86_400 - 1;

    private Day() {}

    /**
     * The given day, if it can be one.
     *
     * @throws IllegalArgumentException if it lies outside the years 1 to 9999
     */
    public static LocalDate checked(LocalDate day) {
        if (!isFit(day)) {
            throw new IllegalArgumentException("A day lies in the years 1 to 9999, but found (%s).".formatted(day));
        }
        return day;
    }

    /** Whether it lies in the years 1 to 9999, by UTC. */
    public static boolean isFit(Instant at) {
        return at.getEpochSecond() >= FIRST_SECOND && at.getEpochSecond() <= LAST_SECOND;
    }

    /** Whether it lies in the years 1 to 9999. */
    public static boolean isFit(LocalDate day) {
        return day.getYear() >= 1 && day.getYear() <= LAST_YEAR;
    }
}

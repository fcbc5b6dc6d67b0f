package org.marugoto.points;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/**
 * The rules of a point scheme in one fiscal year (年度).
 *
 * @param year the year it begins in: 2024 is R6, from April 2024 to March 2025
 * @param earn how many points a service of a kind earns, 1 or more
 * @param perDay how many points one person can earn on one day; empty if as many as they like
 * @param perYear how many points one person can earn in the year; empty if as many as they like
 * @param spendOn what the points of this year can be spent on, codes of {@code pointUses}
 * @param lastDay the last day on which they can be spent; not before the year ends
 */
public record PointYear(
        int year,
        @NotNull Map<String, Integer> earn,
        OptionalInt perDay,
        OptionalInt perYear,
        @NotNull Set<String> spendOn,
        @NotNull LocalDate lastDay) {

    /**
     * Copies map and set and keeps their order.
     *
     * @throws IllegalArgumentException if a number of points is below 1, or the points expire before their year ends
     */
    public PointYear {
        earn = Collections.unmodifiableMap(new LinkedHashMap<>(earn));
        spendOn = Collections.unmodifiableSet(new TreeSet<>(spendOn));
        if (earn.values().stream().anyMatch(points -> points < 1) || perDay.orElse(1) < 1 || perYear.orElse(1) < 1) {
            throw new IllegalArgumentException("Expected points of 1 or more, but found %s, per day %s, per year %s."
                    .formatted(earn, perDay, perYear));
        }
        if (lastDay.isBefore(endOf(year))) {
            throw new IllegalArgumentException(
                    "Expected points that can be spent until their year ends (%s),".formatted(endOf(year))
                            + " but found (%s).".formatted(lastDay));
        }
    }

    /** The fiscal year a day lies in, by the year it begins in. */
    public static int of(LocalDate day) {
        return day.getMonthValue() >= 4 ? day.getYear() : day.getYear() - 1;
    }

    /** The last day of a fiscal year, 31 March. */
    public static LocalDate endOf(int year) {
        return LocalDate.of(year + 1, 3, 31);
    }
}

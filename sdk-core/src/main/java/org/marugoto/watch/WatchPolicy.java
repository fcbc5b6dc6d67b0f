package org.marugoto.watch;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How a municipality watches over people.
 *
 * @param graceDays how many days late a round may be before it counts as missed
 * @param parties who has to be at a talk about a welfare map, codes of the list {@code mapParties}
 * @param talkEveryMonths how many months after a talk the next one is due
 */
public record WatchPolicy(
        @Min(0) @Max(60) int graceDays,
        @NotNull @Size(min = 1, max = 20) Set<String> parties,
        @Min(1) @Max(120) int talkEveryMonths) {

    /** Where the profile says nothing: a day of grace, the three parties of 山形市, once a year. */
    public static final WatchPolicy USUAL = new WatchPolicy(
            1,
            new LinkedHashSet<>(
                    List.of("NEIGHBOURHOOD_ASSOCIATION", "COMMISSIONED_WELFARE_VOLUNTEER", "WELFARE_HELPER")),
            12);

    /** Copies the set and keeps its order. */
    public WatchPolicy {
        parties = Collections.unmodifiableSet(new LinkedHashSet<>(parties));
    }
}

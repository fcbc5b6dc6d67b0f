package org.marugoto.report;

import java.time.YearMonth;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The new cases of one month and what became of them.
 *
 * @param month the month of intake
 * @param opened how many cases were new (新規) in it
 * @param completed how many of them were completed in each month, from the month of intake to the last of the period,
 *     zeros included
 * @param open how many of them were open at the end of the period's last day
 */
public record Cohort(YearMonth month, int opened, Map<YearMonth, Integer> completed, int open) {

    /** Copies the map and keeps its order. */
    public Cohort {
        completed = Collections.unmodifiableMap(new LinkedHashMap<>(completed));
    }

    /** How many were completed in the month of intake. */
    public int completedInSameMonth() {
        return completed.getOrDefault(month, 0);
    }
}

package org.marugoto.household;

import java.time.LocalDate;

/**
 * What a household has to do with another one.
 *
 * @param household the other one
 * @param kind how they are linked
 * @param on since when
 */
public record HouseholdLink(HouseholdId household, Kind kind, LocalDate on) {

    /** How two households are linked. */
    public enum Kind {
        /** Some of our members formed the other one. */
        SPLIT_INTO,
        /** Our members come from the other one. */
        SPLIT_FROM
    }
}

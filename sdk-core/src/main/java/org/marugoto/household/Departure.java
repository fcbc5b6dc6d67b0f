package org.marugoto.household;

import java.time.LocalDate;

/**
 * Why a person is not in the household any more, where that cannot be undone by coming back the next day.
 *
 * @param person who
 * @param kind how
 * @param on the day
 */
public record Departure(PersonId person, Kind kind, LocalDate on) {

    /** How a person departs. */
    public enum Kind {
        /** The person died (死亡). */
        DIED,
        /** The person moved out of the municipality (転出). */
        MOVED_AWAY
    }
}

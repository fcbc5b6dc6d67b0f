package org.marugoto.smallhelp;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalTime;
import org.marugoto.agency.OpeningHours;

/**
 * When a help is wanted or booked: a day and a time, local.
 *
 * @param day on which day
 * @param from from this time on
 * @param until no longer from this time on; after {@code from}, on the same day
 */
public record Slot(
        @NotNull LocalDate day,
        @NotNull LocalTime from,
        @NotNull LocalTime until) {

    /** @throws IllegalArgumentException if it does not begin before it ends */
    public Slot {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException(
                    "Expected a help that begins before it ends, but found (%s to %s).".formatted(from, until));
        }
    }

    /** A slot with times written {@code 13:00} and {@code 15:00}. */
    public static Slot of(LocalDate day, String from, String until) {
        return new Slot(day, LocalTime.parse(from), LocalTime.parse(until));
    }

    /** Whether it goes on at a moment of its day. */
    boolean covers(LocalTime time) {
        return !time.isBefore(from) && time.isBefore(until);
    }

    boolean overlaps(Slot other) {
        return day.equals(other.day) && from.isBefore(other.until) && other.from.isBefore(until);
    }

    boolean isWithin(OpeningHours hours) {
        return !from.isBefore(hours.opens()) && !until.isAfter(hours.closes());
    }
}

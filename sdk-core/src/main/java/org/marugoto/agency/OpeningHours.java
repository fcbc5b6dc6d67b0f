package org.marugoto.agency;

import java.time.LocalTime;

/**
 * Hours of one day, such as 09:30 to 18:15.
 *
 * @param opens from this time on
 * @param closes no longer from this time on; after {@code opens}, on the same day
 */
public record OpeningHours(LocalTime opens, LocalTime closes) {

    /** @throws IllegalArgumentException if it does not open before it closes */
    public OpeningHours {
        if (!opens.isBefore(closes)) {
            throw new IllegalArgumentException(
                    "Opening hours begin before they end, but found (%s to %s).".formatted(opens, closes));
        }
    }

    /** Hours written {@code 09:30} and {@code 18:15}. */
    public static OpeningHours of(String opens, String closes) {
        return new OpeningHours(LocalTime.parse(opens), LocalTime.parse(closes));
    }

    /** Whether the time lies in these hours. */
    public boolean contains(LocalTime time) {
        return !time.isBefore(opens) && time.isBefore(closes);
    }
}

package org.marugoto.points;

import java.time.LocalDate;

/**
 * Points that were booked for a service.
 *
 * @param service the service; one person has one earning for it in each scheme
 * @param key the purse they went to
 * @param kind what kind of service it was
 * @param on on which day it was
 * @param points how many, 1 or more
 * @param corrected whether a counter-entry took them away
 */
public record Earning(ServiceId service, PurseKey key, String kind, LocalDate on, int points, boolean corrected) {

    boolean isFor(SchemeId scheme, ServiceId other) {
        return key.scheme().equals(scheme) && service.equals(other);
    }

    Earning correct() {
        return new Earning(service, key, kind, on, points, true);
    }
}

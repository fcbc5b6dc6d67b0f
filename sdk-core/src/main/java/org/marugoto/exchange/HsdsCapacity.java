package org.marugoto.exchange;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.marugoto.resource.Resource;
import org.marugoto.search.Listing;

/** How many a service takes and how many places are left: the capacities of HSDS 3.1, and our own term for 3.0. */
final class HsdsCapacity {

    private static final String SCHEME = "marugoto";
    private static final String PEOPLE = "people";
    private static final String A_SESSION = "people-a-session";
    private static final int MOST = 999_999_999;

    private HsdsCapacity() {}

    /** What the service says first; a capacity in other units is taken as one of people, and the unit told as a loss. */
    static void read(Fields service, Resource.Builder entry, Listing.Builder listing) {
        service.object("capacities").ifPresent(capacity -> {
            capacity.skip("id", "service_id", "unit_id", "updated");
            capacity.whole("maximum", 0, MOST).ifPresent(entry::capacity);
            capacity.whole("available", 0, MOST).ifPresent(listing::placesLeft);
            capacity.object("unit").ifPresent(unit -> {
                unit.skip("id");
                if (unit.text("scheme").equals(Optional.of(SCHEME))) {
                    unit.skip("name");
                    entry.capacityPerSession(unit.text("identifier").equals(Optional.of(A_SESSION)));
                }
            });
        });
    }

    /**
     * The capacity, where it is known how many places are left: HSDS wants both.
     *
     * @param uuid makes ids
     * @param asOf when it was known
     */
    static Optional<Map<String, Object>> write(Listing listing, UnaryOperator<String> uuid, Instant asOf) {
        if (listing.placesLeft().isEmpty()) {
            return Optional.empty();
        }
        boolean session = listing.resource().capacityPerSession();
        Map<String, Object> unit = new LinkedHashMap<>();
        unit.put("id", uuid.apply("unit/" + (session ? A_SESSION : PEOPLE)));
        unit.put("name", session ? "人（1回あたり）" : "人");
        unit.put("scheme", SCHEME);
        unit.put("identifier", session ? A_SESSION : PEOPLE);
        Map<String, Object> capacity = new LinkedHashMap<>();
        capacity.put("id", uuid.apply(listing.resource().id() + "/capacity"));
        capacity.put("unit", unit);
        capacity.put("available", listing.placesLeft().getAsInt());
        listing.resource().capacity().ifPresent(places -> capacity.put("maximum", places));
        capacity.put("updated", asOf.truncatedTo(ChronoUnit.MILLIS).toString());
        return Optional.of(capacity);
    }
}

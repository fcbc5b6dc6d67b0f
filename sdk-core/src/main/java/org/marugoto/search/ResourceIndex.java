package org.marugoto.search;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.marugoto.resource.ResourceId;
import org.marugoto.rule.AreaTree;

/**
 * All resources of a municipality, made ready for searches on one day (資源の索引).
 *
 * <p>Confidential locations are left out when it is made, so no answer can tell them. Immutable and thread-safe; a change of
 * places gives another index that shares everything else.
 */
public final class ResourceIndex {

    /** The most resources of one index. */
    public static final int MOST = 10_000_000;

    private final Columns columns;
    private final PlacesLeft left;

    private ResourceIndex(Columns columns, PlacesLeft left) {
        this.columns = columns;
        this.left = left;
    }

    /**
     * An index of these resources.
     *
     * @param listings each resource once
     * @param areas which area lies in which
     * @param on the day of the searches; what takes place within the weeks after it counts
     * @throws IllegalArgumentException if two have the same id, or there are more than {@value #MOST}
     */
    public static ResourceIndex of(Collection<Listing> listings, AreaTree areas, LocalDate on) {
        if (listings.size() > MOST) {
            throw new IllegalArgumentException(
                    "Expected at most %d resources, but found (%d).".formatted(MOST, listings.size()));
        }
        Columns columns = new Columns(listings, areas, on);
        return new ResourceIndex(columns, columns.placesLeft());
    }

    /** The day of the searches. */
    public LocalDate on() {
        return columns.from;
    }

    /** How many resources there are. */
    public int size() {
        return columns.size();
    }

    /** How many places of a resource are left; empty if that is not known, there is no limit, or no such resource. */
    public OptionalInt placesLeft(ResourceId id) {
        Integer slot = columns.slots.get(id);
        int places = slot == null ? PlacesLeft.UNKNOWN : left.get(slot);
        return places == PlacesLeft.UNKNOWN || places == PlacesLeft.UNLIMITED
                ? OptionalInt.empty()
                : OptionalInt.of(places);
    }

    /**
     * The same with other places left, for as little as a copy of some thousand numbers.
     *
     * @param changes how many are left, 0 or more, by resource; resources that are not in the index are passed over
     * @throws IllegalArgumentException if a number is below 0
     */
    public ResourceIndex withPlacesLeft(Map<ResourceId, Integer> changes) {
        Map<Integer, Integer> bySlot = new HashMap<>();
        changes.forEach((id, places) -> {
            if (places < 0) {
                throw new IllegalArgumentException(
                        "Expected 0 or more places left, but found (%d) at (%s).".formatted(places, id));
            }
            Integer slot = columns.slots.get(id);
            if (slot != null) {
                bySlot.put(slot, places);
            }
        });
        return bySlot.isEmpty() ? this : new ResourceIndex(columns, left.with(bySlot));
    }

    /**
     * The best resources for one person.
     *
     * @param most how many at most, 1 or more
     * @throws IllegalArgumentException if the request is for another day, or the number is below 1
     */
    public SearchResult search(SearchRequest request, int most) {
        if (!request.on().equals(on())) {
            throw new IllegalArgumentException(
                    "Expected a request for the day of the index (%s), but found (%s).".formatted(on(), request.on())
                            + " Maybe make the index anew each morning.");
        }
        if (most < 1) {
            throw new IllegalArgumentException("Expected to look for 1 or more, but found (%d).".formatted(most));
        }
        Answer answer = new Answer(columns, left, request);
        return new SearchResult(
                answer, new Sweep(columns, answer.filter, answer.score, Math.min(most, Math.max(1, size()))).run());
    }
}

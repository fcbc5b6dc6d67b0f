package org.marugoto;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.marugoto.decide.Occasion;
import org.marugoto.ledger.Recorded;
import org.marugoto.ledger.Store;
import org.marugoto.resource.Places;
import org.marugoto.resource.ResourceId;
import org.marugoto.rule.AreaTree;
import org.marugoto.search.Listing;
import org.marugoto.search.Match;
import org.marugoto.search.ResourceIndex;
import org.marugoto.search.SearchRequest;
import org.marugoto.search.SearchResult;
import org.marugoto.search.Weights;

/**
 * The directory as it stands now, with the places that are left (資源の検索). Thread-safe; keep one, and search it as often as
 * you like.
 *
 * <p>Nothing that is full is ever among the best: the places of those that were found are read once more before they are
 * returned. A place that somebody else's program gave back is seen after {@link #refresh}.
 */
public final class LiveDirectory {

    /** What was indexed, and the index made of it; replaced together. */
    private record Standing(List<Listing> listings, ResourceIndex index) {}

    private final Store store;
    private final AreaTree areas;
    private final Weights weights;
    private volatile Standing standing;
    private final Set<ResourceId> touched = ConcurrentHashMap.newKeySet();

    LiveDirectory(Store store, AreaTree areas, Weights weights, Collection<Listing> listings, LocalDate on) {
        this.store = store;
        this.areas = areas;
        this.weights = weights;
        List<Listing> kept = List.copyOf(listings);
        this.standing = new Standing(kept, ResourceIndex.of(kept, areas, on));
        readPlaces();
    }

    /**
     * The best resources for one person. The first search of another day makes the index anew, which takes some seconds for
     * 100,000 resources.
     *
     * @param request for the day of the occasion; without weights of its own, those of the municipality count
     * @param most how many at most, 1 or more
     * @param asking who asks, for which purpose
     * @throws IllegalArgumentException if the request is for another day than the occasion, or the number is below 1
     */
    public SearchResult search(SearchRequest request, int most, Occasion asking) {
        if (!request.on().equals(asking.on())) {
            throw new IllegalArgumentException("Expected a request for the day of the occasion (%s), but found (%s)."
                    .formatted(asking.on(), request.on()));
        }
        if (!request.on().equals(index().on())) {
            turnTo(request.on());
        }
        readTouched();
        SearchRequest weighted = request.ownWeights().isPresent()
                ? request
                : request.but().weights(weights).build();
        SearchResult found = index().search(weighted, most);
        while (correct(found)) {
            found = index().search(weighted, most);
        }
        return found;
    }

    /** The index as it stands, for whoever wants to search the same one several times; it knows no weights of its own. */
    public ResourceIndex index() {
        return standing.index();
    }

    /**
     * Replaces the entries, such as after the directory was edited.
     *
     * @throws IllegalArgumentException if two have the same id; nothing is replaced then
     */
    public void replace(Collection<Listing> listings, Occasion asking) {
        Objects.requireNonNull(asking, "asking");
        List<Listing> kept = List.copyOf(listings);
        stand(new Standing(kept, ResourceIndex.of(kept, areas, asking.on())));
        readPlaces();
    }

    private synchronized void stand(Standing next) {
        standing = next;
    }

    /** Reads the places of every resource anew. */
    public void refresh() {
        readPlaces();
    }

    /** Its places may have changed: they are read before the next search, when it is settled whether they have. */
    void touch(ResourceId id) {
        touched.add(id);
    }

    private synchronized void turnTo(LocalDate day) {
        if (!index().on().equals(day)) {
            List<Listing> listings = standing.listings();
            standing = new Standing(listings, ResourceIndex.of(listings, areas, day));
            readPlaces();
        }
    }

    private void readTouched() {
        for (ResourceId id : List.copyOf(touched)) {
            touched.remove(id);
            left(id).ifPresent(left -> put(Map.of(id, left)));
        }
    }

    private Optional<Integer> left(ResourceId id) {
        return store.ledger(Resources.TYPE).find(id).map(Recorded::state).map(LiveDirectory::left);
    }

    private void readPlaces() {
        Map<ResourceId, Integer> left = new HashMap<>();
        store.ledger(Resources.TYPE).read((id, latest) -> left.put(id, left(latest.state())));
        put(left);
    }

    /** Whether the places of something that was found are others than the index says, which it then no longer does. */
    private boolean correct(SearchResult found) {
        Map<ResourceId, Integer> other = new HashMap<>();
        for (Match match : found.matches()) {
            ResourceId id = match.resource().id();
            left(id).filter(left -> left != index().placesLeft(id).orElse(-1)).ifPresent(left -> other.put(id, left));
        }
        put(other);
        return !other.isEmpty();
    }

    private synchronized void put(Map<ResourceId, Integer> left) {
        standing = new Standing(standing.listings(), index().withPlacesLeft(left));
    }

    private static int left(Places places) {
        return Math.max(0, places.free());
    }
}

package org.marugoto.search;

import java.util.List;
import java.util.stream.IntStream;
import org.marugoto.decide.Reason;
import org.marugoto.resource.ResourceId;

/**
 * The best resources for one person (検索結果), and on demand why each of the others is not among them.
 *
 * <p>Immutable and thread-safe. It stays true to the index it was found with, whatever places are taken later.
 */
public final class SearchResult {

    private final Answer answer;
    private final int[] slots;

    SearchResult(Answer answer, int[] slots) {
        this.answer = answer;
        this.slots = slots;
    }

    /** What was looked for. */
    public SearchRequest request() {
        return answer.request;
    }

    /** The ids of the best, best first; those with the same points in the order of their ids. */
    public List<ResourceId> ids() {
        ResourceId[] ids = new ResourceId[slots.length];
        for (int at = 0; at < ids.length; at++) {
            ids[at] = answer.resource(slots[at]).id();
        }
        return List.of(ids);
    }

    /** The best, best first. */
    public List<Match> matches() {
        return IntStream.of(slots).mapToObj(slot -> new Match(answer, slot)).toList();
    }

    /**
     * Why a resource is not among the best; empty if it is.
     *
     * @throws IllegalArgumentException if the index has none of this id
     */
    public List<Reason> whyNot(ResourceId id) {
        Integer slot = answer.columns.slots.get(id);
        if (slot == null) {
            throw new IllegalArgumentException("Expected a resource of the index, but found (%s).".formatted(id));
        }
        return IntStream.of(slots).anyMatch(chosen -> chosen == slot)
                ? List.of()
                : new Obstacles(answer, slots).reasons(slot);
    }

    /**
     * The resources that were not chosen, the nearest first: those that could be used but fit less well, then those of
     * which the least would have to change.
     *
     * @param most how many at most, 0 or more
     */
    public List<Miss> nearMisses(int most) {
        Obstacles obstacles = new Obstacles(answer, slots);
        return IntStream.of(new NearMisses(answer, slots, Math.max(0, most)).find())
                .mapToObj(slot -> new Miss(answer.resource(slot), obstacles.reasons(slot)))
                .toList();
    }
}

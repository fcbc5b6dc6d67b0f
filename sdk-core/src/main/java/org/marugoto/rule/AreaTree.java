package org.marugoto.rule;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which area lies in which (圏域の包含). Several schemes may overlap: a neighbourhood lies in a school district and in a
 * branch office's area at once.
 *
 * <p>An address lies in exactly one <em>leaf</em>, an area with no other within it. A larger area stands for its leaves, so
 * whoever knows only the district knows that one of them is true. Immutable and thread-safe.
 */
public final class AreaTree {

    /** No areas at all. */
    public static final AreaTree NONE = of(Map.of());

    private final Map<String, Set<String>> containing;
    private final Map<String, Set<String>> leaves;

    private AreaTree(Map<String, Set<String>> containing, Map<String, Set<String>> leaves) {
        this.containing = containing;
        this.leaves = leaves;
    }

    /**
     * Areas with those that contain them, directly or through others; itself need not be named.
     *
     * @throws IllegalArgumentException if two areas contain each other
     */
    public static AreaTree of(Map<String, ? extends Set<String>> containing) {
        Map<String, Set<String>> closed = new TreeMap<>();
        containing.forEach((area, around) -> {
            climb(area, containing, closed.computeIfAbsent(area, a -> new TreeSet<>()));
            around.forEach(name -> climb(name, containing, closed.computeIfAbsent(name, a -> new TreeSet<>())));
        });
        refuseCircles(closed);
        Set<String> outer = new TreeSet<>();
        closed.forEach(
                (area, around) -> around.stream().filter(a -> !a.equals(area)).forEach(outer::add));
        Map<String, Set<String>> leaves = new TreeMap<>();
        closed.forEach((area, around) -> {
            if (!outer.contains(area)) {
                around.forEach(
                        a -> leaves.computeIfAbsent(a, none -> new TreeSet<>()).add(area));
            }
        });
        leaves.replaceAll((area, found) -> Collections.unmodifiableSet(found));
        return new AreaTree(Collections.unmodifiableMap(closed), Collections.unmodifiableMap(leaves));
    }

    /** All areas, sorted. */
    public Set<String> areas() {
        return leaves.keySet();
    }

    /** Whether there is such an area. */
    public boolean knows(String area) {
        return leaves.containsKey(area);
    }

    /** The areas that contain it, itself included; empty if there is no such area. */
    public Set<String> containing(String area) {
        return Collections.unmodifiableSet(containing.getOrDefault(area, Set.of()));
    }

    /** The smallest areas within it, itself if it is one; empty if there is no such area. */
    public Set<String> leaves(String area) {
        return leaves.getOrDefault(area, Set.of());
    }

    /** The smallest areas of all. */
    public Set<String> leaves() {
        return leaves.entrySet().stream()
                .filter(e -> e.getValue().equals(Set.of(e.getKey())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether an address somewhere in this area lies in one of the outer areas. */
    public Truth within(String area, Set<String> outer) {
        Set<String> possible = leaves(area);
        long inside = possible.stream()
                .filter(leaf -> containing(leaf).stream().anyMatch(outer::contains))
                .count();
        if (inside == 0) {
            return Truth.NO;
        }
        return inside == possible.size() ? Truth.YES : Truth.UNKNOWN;
    }

    private static void climb(String area, Map<String, ? extends Set<String>> containing, Set<String> found) {
        if (found.add(area)) {
            Set<String> outer = containing.get(area);
            if (outer != null) {
                outer.forEach(next -> climb(next, containing, found));
            }
        }
    }

    private static void refuseCircles(Map<String, Set<String>> closed) {
        closed.forEach((area, outer) -> {
            for (String other : outer) {
                Set<String> back = closed.get(other);
                if (!other.equals(area) && back != null && back.contains(area)) {
                    throw new IllegalArgumentException(
                            "Areas lie within each other in one direction, but (%s) and (%s) do in both."
                                    .formatted(area, other));
                }
            }
        });
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AreaTree tree && containing.equals(tree.containing);
    }

    @Override
    public int hashCode() {
        return containing.hashCode();
    }

    @Override
    public String toString() {
        return containing.toString();
    }
}

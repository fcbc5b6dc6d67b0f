package org.marugoto.area;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All areas of one municipality with their schemes, free of cycles. Immutable and thread-safe.
 */
public final class Areas {

    private static final Areas NONE = new Areas(Map.of(), Map.of());

    private final Map<String, AreaScheme> schemes;
    private final Map<AreaId, Area> areas;

    private Areas(Map<String, AreaScheme> schemes, Map<AreaId, Area> areas) {
        this.schemes = schemes;
        this.areas = areas;
    }

    /** No areas: the municipality is not divided. */
    public static Areas none() {
        return NONE;
    }

    /**
     * The areas of a municipality, in the order they are shown.
     *
     * @throws IllegalArgumentException listing every fault: a scheme or an area that stands there twice, a scheme or a
     *     parent that is unknown, areas that contain each other
     */
    public static Areas of(Collection<AreaScheme> schemes, Collection<Area> areas) {
        List<String> faults = new ArrayList<>();
        Map<String, AreaScheme> schemesById = new LinkedHashMap<>();
        for (AreaScheme scheme : schemes) {
            if (schemesById.putIfAbsent(scheme.id(), scheme) != null) {
                faults.add("scheme (%s) stands there twice".formatted(scheme.id()));
            }
        }
        Map<AreaId, Area> areasById = new LinkedHashMap<>();
        for (Area area : areas) {
            if (areasById.putIfAbsent(area.id(), area) != null) {
                faults.add("area (%s) stands there twice".formatted(area.id()));
            }
        }
        areasById.values().forEach(area -> checkLinks(area, schemesById, areasById, faults));
        Areas linked = new Areas(schemesById, areasById);
        areasById.values().stream()
                .filter(linked::isCyclic)
                .forEach(area -> faults.add("area (%s) lies in itself".formatted(area.id())));
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(
                    "Areas need known schemes, known parents and no cycles, but " + String.join("; ", faults) + ".");
        }
        return new Areas(Collections.unmodifiableMap(schemesById), Collections.unmodifiableMap(areasById));
    }

    /** All schemes, in the order they were given. */
    public List<AreaScheme> schemes() {
        return List.copyOf(schemes.values());
    }

    /** All areas, in the order they were given. */
    public List<Area> all() {
        return List.copyOf(areas.values());
    }

    /** The area, or empty if there is none of this id. */
    public Optional<Area> find(AreaId id) {
        return Optional.ofNullable(areas.get(id));
    }

    /** Whether there is an area of this id. */
    public boolean contains(AreaId id) {
        return areas.containsKey(id);
    }

    /** All areas of a scheme, in their order; empty if the scheme has none or is unknown. */
    public List<Area> of(String scheme) {
        return areas.values().stream()
                .filter(area -> area.scheme().equals(scheme))
                .toList();
    }

    /**
     * Whether an area is the container or lies in it, directly or through others, across schemes. An unknown area lies
     * only in itself.
     */
    public boolean within(AreaId area, AreaId container) {
        return containers(area).contains(container);
    }

    /** The area itself and all areas it lies in, nearest first. */
    public Set<AreaId> containers(AreaId area) {
        Set<AreaId> reached = new LinkedHashSet<>(List.of(area));
        Deque<AreaId> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            find(open.remove()).map(Area::parents).orElse(Set.of()).stream()
                    .filter(reached::add)
                    .forEach(open::add);
        }
        return Collections.unmodifiableSet(reached);
    }

    private boolean isCyclic(Area area) {
        return area.parents().stream().anyMatch(parent -> within(parent, area.id()));
    }

    private static void checkLinks(
            Area area, Map<String, AreaScheme> schemes, Map<AreaId, Area> areas, List<String> faults) {
        if (!schemes.containsKey(area.scheme())) {
            faults.add("area (%s) has the unknown scheme (%s)".formatted(area.id(), area.scheme()));
        }
        area.parents().stream()
                .filter(parent -> !areas.containsKey(parent))
                .forEach(parent -> faults.add("area (%s) has the unknown parent (%s)".formatted(area.id(), parent)));
    }
}

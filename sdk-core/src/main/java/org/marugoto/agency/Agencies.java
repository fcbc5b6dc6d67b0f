package org.marugoto.agency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.marugoto.area.AreaId;
import org.marugoto.area.Areas;
import org.marugoto.decide.AgencyId;

/** All support agencies of one municipality. Immutable and thread-safe. */
public final class Agencies {

    private final Areas areas;
    private final Map<AgencyId, Agency> agencies;

    private Agencies(Areas areas, Map<AgencyId, Agency> agencies) {
        this.areas = areas;
        this.agencies = agencies;
    }

    /**
     * The agencies of a municipality, in the order they are shown.
     *
     * @param areas the areas they may serve
     * @throws IllegalArgumentException listing every fault: an agency that stands there twice, an unknown area
     */
    public static Agencies of(Areas areas, Collection<Agency> agencies) {
        List<String> faults = new ArrayList<>();
        Map<AgencyId, Agency> byId = new LinkedHashMap<>();
        for (Agency agency : agencies) {
            if (byId.putIfAbsent(agency.id(), agency) != null) {
                faults.add("agency (%s) stands there twice".formatted(agency.id()));
            }
            agency.areas().stream()
                    .filter(area -> !areas.contains(area))
                    .forEach(area ->
                            faults.add("agency (%s) serves the unknown area (%s)".formatted(agency.id(), area)));
        }
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(
                    "Agencies need ids of their own and known areas, but " + String.join("; ", faults) + ".");
        }
        return new Agencies(areas, Collections.unmodifiableMap(byId));
    }

    /** All agencies, in the order they were given. */
    public List<Agency> all() {
        return List.copyOf(agencies.values());
    }

    /** Whether there is such an agency, and it is there on that day. */
    public boolean exists(AgencyId id, LocalDate on) {
        return find(id).filter(agency -> agency.exists(on)).isPresent();
    }

    /** The agency, or empty if there is none of this id. */
    public Optional<Agency> find(AgencyId id) {
        return Optional.ofNullable(agencies.get(id));
    }

    /**
     * The agency.
     *
     * @throws NoSuchElementException if there is none of this id
     */
    public Agency get(AgencyId id) {
        return find(id).orElseThrow(() -> new NoSuchElementException(
                "Expected one of the agencies %s, but found (%s).".formatted(agencies.keySet(), id)));
    }

    /**
     * The agencies that exist on a day and serve an area: they name it or an area it lies in, or serve the whole
     * municipality. In the order they were given.
     */
    public List<Agency> whichServe(AreaId area, LocalDate on) {
        return agencies.values().stream()
                .filter(agency -> agency.exists(on) && serves(agency, area))
                .toList();
    }

    private boolean serves(Agency agency, AreaId area) {
        return agency.areas().isEmpty() || agency.areas().stream().anyMatch(served -> areas.within(area, served));
    }
}

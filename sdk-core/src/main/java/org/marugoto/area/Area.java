package org.marugoto.area;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.marugoto.code.Text;
import org.marugoto.decide.Id;

/**
 * One area (圏域) of one scheme.
 *
 * @param id the stable id, unique within the municipality whatever the scheme
 * @param scheme the id of its {@link AreaScheme}
 * @param name its name for people
 * @param parents the areas it lies in, of this or any other scheme, each named directly; empty if only the municipality
 * @param assumed whether it is a reasonable assumption, not taken from a source
 */
public record Area(AreaId id, String scheme, Text name, Set<AreaId> parents, boolean assumed) {

    /**
     * Copies the parents and keeps their order.
     *
     * @throws IllegalArgumentException if the scheme's id cannot be an identifier
     */
    public Area {
        Id.checked(scheme);
        parents = Collections.unmodifiableSet(new LinkedHashSet<>(parents));
    }

    /** An area that lies directly in the municipality and is taken from a source. */
    public static Area of(AreaId id, String scheme, Text name) {
        return new Area(id, scheme, name, Set.of(), false);
    }

    /** The same area, lying in these. */
    public Area in(AreaId... containers) {
        return new Area(id, scheme, name, new LinkedHashSet<>(List.of(containers)), assumed);
    }
}

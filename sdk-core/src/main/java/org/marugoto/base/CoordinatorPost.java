package org.marugoto.base;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.marugoto.area.AreaId;
import org.marugoto.decide.AgencyId;

/**
 * A coordinator of the municipality and where they work.
 *
 * @param coordinator who, of which kind
 * @param agency for whom they work
 * @param areas the areas they cover, each with all that lies in it; empty if they back up the whole municipality and cover
 *     none by themselves
 */
public record CoordinatorPost(
        @NotNull @Valid Coordinator coordinator,
        @NotNull AgencyId agency,
        @NotNull @Size(max = 200) Set<AreaId> areas) {

    /** Copies the set and keeps its order. */
    public CoordinatorPost {
        areas = Collections.unmodifiableSet(new LinkedHashSet<>(areas));
    }
}

package org.marugoto.development;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.marugoto.area.AreaId;
import org.marugoto.area.Areas;
import org.marugoto.resource.Resource;

/**
 * What is wanted and not there.
 *
 * @param kind a kind of placement or resource, a code such as {@code PLACE_TO_BE}
 * @param area where; empty if the area does not matter or is not known
 */
public record Wanted(
        @NotNull @Size(min = 1, max = 64) String kind,
        @NotNull Optional<AreaId> area) {

    /**
     * Whether a resource is of this kind, or has it among its functions, and serves the area or one it lies in.
     *
     * @param areas the areas of the municipality
     */
    public boolean isMetBy(Resource resource, Areas areas) {
        return (resource.kind().equals(kind) || resource.functions().contains(kind))
                && area.map(lives -> areas.containers(lives).stream().anyMatch(resource::serves))
                        .orElse(true);
    }
}

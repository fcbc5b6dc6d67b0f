package org.marugoto.training;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.marugoto.area.AreaId;

/**
 * What was told to whom and where (周知・啓発).
 *
 * @param means how, a code of the list {@code awarenessMeans}, such as {@code LECTURE}
 * @param topic about what, a code of the list {@code awarenessTopics}
 * @param areas where it reached people; empty if the whole municipality and no area in particular
 * @param audience how many it reached, by the code of their group; each at least 1
 */
public record Reach(
        @NotNull @Size(min = 1, max = 64) String means,
        @NotNull @Size(min = 1, max = 64) String topic,
        @NotNull @Size(max = 10_000) Set<@NotNull AreaId> areas,

        @NotNull @Size(min = 1, max = 100)
        Map<@Size(min = 1, max = 64) String, @NotNull @Min(1) @Max(10_000_000) Integer> audience) {

    /** Copies the set and the map. */
    public Reach {
        areas = Collections.unmodifiableSet(new LinkedHashSet<>(areas));
        audience = Collections.unmodifiableMap(new TreeMap<>(audience));
    }
}

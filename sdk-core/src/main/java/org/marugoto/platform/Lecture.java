package org.marugoto.platform;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A lecture or study meeting (講演会、勉強会) with its audience.
 *
 * @param id which one
 * @param topic a code of the list {@code awarenessTopics}
 * @param audience how many came, by the code of their group; each at least 1
 */
public record Lecture(
        @NotNull LectureId id,
        @NotNull @Size(min = 1, max = 64) String topic,

        @NotNull @Size(min = 1, max = 100)
        Map<@Size(min = 1, max = 64) String, @NotNull @Min(1) @Max(1_000_000) Integer> audience) {

    /** Copies the map and sorts it. */
    public Lecture {
        audience = Collections.unmodifiableMap(new TreeMap<>(audience));
    }
}

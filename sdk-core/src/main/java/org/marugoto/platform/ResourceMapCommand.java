package org.marugoto.platform;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.marugoto.decide.Occasion;
import org.marugoto.resource.ResourceId;

/** Everything that can be asked of a resource map. */
public sealed interface ResourceMapCommand {

    /** The circumstances of the act. */
    Occasion occasion();

    /** A meeting has made a new edition; follows from the meeting, and is never asked for otherwise. */
    record Publish(
            @NotNull PlatformMeetingId madeAt,
            @NotNull LocalDate asOf,
            @NotNull @Size(min = 1, max = 10_000) Set<@NotNull ResourceId> resources,
            @NotNull Occasion occasion)
            implements ResourceMapCommand {
        /** Copies the set and keeps its order. */
        public Publish {
            resources = Collections.unmodifiableSet(new LinkedHashSet<>(resources));
        }
    }
}

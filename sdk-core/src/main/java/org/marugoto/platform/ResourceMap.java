package org.marugoto.platform;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;
import org.marugoto.resource.ResourceId;

/**
 * The edition of a resource map (地域資源マップ) that is in force. Those before it stay in the journal. Immutable and thread-safe.
 */
@Value.Immutable
@Value.Style(visibility = ImplementationVisibility.PACKAGE, overshadowImplementation = true)
public interface ResourceMap {

    /** Where a resource map stands. */
    enum Status {
        /** There is no edition. */
        NONE,
        /** An edition is in force. */
        IN_FORCE
    }

    /** A map without an edition. */
    ResourceMap NONE = builder().status(Status.NONE).edition(0).build();

    /** Where it stands. */
    Status status();

    /** The number of the edition, from 1 on; 0 if there is none. */
    int edition();

    /** The meeting that made it. */
    Optional<PlatformMeetingId> madeAt();

    /** The day of that meeting. */
    Optional<LocalDate> asOf();

    /** Everything that stands on it. */
    Set<ResourceId> resources();

    /** Begins a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Begins a changed copy. */
    default Builder but() {
        return builder().from(this);
    }

    /** Builds a resource map. Not thread-safe. */
    final class Builder extends ImmutableResourceMap.Builder {
        Builder() {}
    }
}

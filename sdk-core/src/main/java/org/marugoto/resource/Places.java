package org.marugoto.resource;

import java.util.List;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;
import org.marugoto.household.PersonId;

/**
 * The places (枠) of one resource as they stand now. Immutable and thread-safe.
 */
@Value.Immutable
@Value.Style(visibility = ImplementationVisibility.PACKAGE, overshadowImplementation = true)
public interface Places {

    /** Where the places stand. */
    enum Status {
        /** Never offered. */
        NONE,
        /** Offered: whoever fits may take one while one is free. */
        OFFERED,
        /** No longer offered; whoever has one keeps it. */
        WITHDRAWN
    }

    /** Places nothing is known of. */
    Places NONE = builder().status(Status.NONE).capacity(0).build();

    /** Where they stand. */
    Status status();

    /** How many there are, 0 or more. */
    int capacity();

    /** Who has one, in the order they took it; never more than there are places. */
    List<PersonId> taken();

    /** How many can be taken now. */
    default int free() {
        return status() == Status.OFFERED ? capacity() - taken().size() : 0;
    }

    /** Refuses what may never be. */
    @Value.Check
    default void check() {
        if (taken().size() > capacity() || taken().stream().distinct().count() < taken().size()) {
            throw new IllegalStateException("Expected at most one place for each of (%d) people, but found (%d) taken."
                    .formatted(capacity(), taken().size()));
        }
    }

    /** Begins a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Begins a changed copy. */
    default Builder but() {
        return builder().from(this);
    }

    /** Builds places. Not thread-safe. */
    final class Builder extends ImmutablePlaces.Builder {
        Builder() {}
    }
}

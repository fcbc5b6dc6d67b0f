package org.marugoto.development;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;
import org.marugoto.decide.AgencyId;
import org.marugoto.platform.MeetingOrigin;
import org.marugoto.resource.ResourceId;

/**
 * One piece of resource development (資源開拓) as it stands now.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@Value.Style(visibility = ImplementationVisibility.PACKAGE, overshadowImplementation = true)
public interface Development {

    /** Where it stands. */
    enum Status {
        /** Never opened. */
        NONE,
        /** Opened; nobody has said how yet. */
        OPEN,
        /** A route was chosen and is followed. */
        UNDER_WAY,
        /** A new or widened resource matches (マッチング可). */
        MATCHED,
        /** Given up with a ground (断念). */
        GIVEN_UP
    }

    /** Development that was never opened. */
    Development NONE = builder().status(Status.NONE).build();

    /** Where it stands. */
    Status status();

    /** What is wanted. */
    Optional<Wanted> wanted();

    /** The agency in charge. */
    Optional<AgencyId> owner();

    /** Who waits for it, in the order they began to. */
    Set<Waiting> waiting();

    /** The route that is followed. */
    Optional<Route> route();

    /** The resource that is to come of it, once it has a number. */
    Optional<ResourceId> expected();

    /** The last step on the route, a code. */
    Optional<String> lastStep();

    /** The day it was opened. */
    Optional<LocalDate> openedOn();

    /** The day by which somebody is to act again; there is one while it goes on. */
    Optional<LocalDate> nextOn();

    /** The platform meeting (連携・協働の場) it came from, if any. */
    Optional<MeetingOrigin> origin();

    /** Whether it goes on. */
    default boolean isGoingOn() {
        return status() == Status.OPEN || status() == Status.UNDER_WAY;
    }

    /** Begins a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Begins a changed copy. */
    default Builder but() {
        return builder().from(this);
    }

    /** Builds development. Not thread-safe. */
    final class Builder extends ImmutableDevelopment.Builder {
        Builder() {}
    }
}

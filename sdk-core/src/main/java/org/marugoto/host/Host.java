package org.marugoto.host;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;
import org.marugoto.resource.ResourceId;

/**
 * A host (受入先) in the register as it stands now: a company, a corporation, a temple, a neighbour.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@Value.Style(visibility = ImplementationVisibility.PACKAGE, overshadowImplementation = true)
public interface Host {

    /** Where it stands. */
    enum Status {
        /** Not in the register. */
        NONE,
        /** Asked; there is no answer yet (依頼中). */
        ASKED,
        /** Takes people (受入可). */
        WILLING,
        /** Does not, or not now (受入不可). */
        NOT_WILLING,
        /** No longer wants to be asked (名簿から除外). */
        RETIRED
    }

    /** A host that nobody has asked. */
    Host NONE = builder().status(Status.NONE).build();

    /** Where it stands. */
    Status status();

    /** The resource whose places it offers. */
    Optional<ResourceId> resource();

    /** What it said last. */
    Optional<Hearing> heard();

    /** The day it said so. */
    Optional<LocalDate> heardOn();

    /** The day of the next hearing; there is one unless it is retired. */
    Optional<LocalDate> hearAgainOn();

    /** Begins a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Begins a changed copy. */
    default Builder but() {
        return builder().from(this);
    }

    /** Builds a host. Not thread-safe. */
    final class Builder extends ImmutableHost.Builder {
        Builder() {}
    }
}

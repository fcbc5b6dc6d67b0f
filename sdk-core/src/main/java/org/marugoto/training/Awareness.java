package org.marugoto.training;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;

/** Something that was done to raise awareness (周知・啓発の記録), as it stands now. Immutable and thread-safe. */
@Value.Immutable
@Value.Style(visibility = ImplementationVisibility.PACKAGE, overshadowImplementation = true)
public interface Awareness {

    /** Where it stands. */
    enum Status {
        /** Never recorded. */
        NONE,
        /** Recorded; it counts. */
        RECORDED,
        /** Recorded by mistake; it counts no more. */
        WITHDRAWN
    }

    /** What was never recorded. */
    Awareness NONE = builder().status(Status.NONE).build();

    /** Where it stands. */
    Status status();

    /** What was told to whom and where; empty only if it was never recorded. */
    Optional<Reach> reach();

    /** The day it was done. */
    Optional<LocalDate> on();

    /** Begins a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Begins a changed copy. */
    default Builder but() {
        return builder().from(this);
    }

    /** Builds a record. Not thread-safe. */
    final class Builder extends ImmutableAwareness.Builder {
        Builder() {}
    }
}

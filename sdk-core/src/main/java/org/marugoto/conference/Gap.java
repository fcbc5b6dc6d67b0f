package org.marugoto.conference;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;

/**
 * A gap (制度の狭間) as it stands now: what is lacking, where, how often it was noted, and which measures answer it. It
 * says nothing about the cases it was noted from. Immutable and thread-safe.
 */
@Value.Immutable
@Value.Style(visibility = ImplementationVisibility.PACKAGE, overshadowImplementation = true)
public interface Gap {

    /** Where a gap stands. */
    enum Status {
        /** Never noted. */
        NONE,
        /** Noted, and no measure answers it. */
        OPEN,
        /** At least one measure answers it. */
        TAKEN_UP
    }

    /** A gap that was never noted. */
    Gap NONE = builder().status(Status.NONE).times(0).timesSinceTakenUp(0).build();

    /** Where it stands. */
    Status status();

    /** What is lacking; empty only if it was never noted. */
    Optional<GapKey> key();

    /** How often it was noted. */
    int times();

    /** How often it was noted after a measure first took it up: what the measure is evaluated by. */
    int timesSinceTakenUp();

    /** The day it was noted first. */
    Optional<LocalDate> firstOn();

    /** The day it was noted last. */
    Optional<LocalDate> lastOn();

    /** The measures that answer it. */
    Set<MeasureId> measures();

    /** Begins a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Begins a changed copy. */
    default Builder but() {
        return builder().from(this);
    }

    /** Builds a gap. Not thread-safe. */
    final class Builder extends ImmutableGap.Builder {
        Builder() {}
    }
}

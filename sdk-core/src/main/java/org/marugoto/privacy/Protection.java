package org.marugoto.privacy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;

/**
 * The restrictions that protect one person now. Immutable and thread-safe.
 */
@Value.Immutable
@Value.Style(visibility = ImplementationVisibility.PACKAGE, overshadowImplementation = true)
public interface Protection {

    /** Where a person's protection stands. */
    enum Status {
        /** Never restricted. */
        NONE,
        /** At least one restriction holds; also after its last day, until it is lifted. */
        IN_FORCE,
        /** All restrictions were lifted. */
        LIFTED
    }

    /** A person without restrictions. */
    Protection NONE = builder().status(Status.NONE).build();

    /** Where it stands. */
    Status status();

    /** The restrictions that hold, in the order they were imposed. */
    List<Restriction> restrictions();

    /** The restriction, or empty if none of this id holds. */
    default Optional<Restriction> restriction(RestrictionId id) {
        return restrictions().stream().filter(found -> found.id().equals(id)).findFirst();
    }

    /** The restrictions whose last day has passed, so that somebody has to ask whether they go on. */
    default List<Restriction> toBeAskedAbout(LocalDate on) {
        return restrictions().stream()
                .filter(found -> found.isToBeAskedAbout(on))
                .toList();
    }

    /** Begins a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Begins a changed copy. */
    default Builder but() {
        return builder().from(this);
    }

    /** Builds a protection. Not thread-safe. */
    final class Builder extends ImmutableProtection.Builder {
        Builder() {}
    }
}

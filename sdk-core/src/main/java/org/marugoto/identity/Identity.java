package org.marugoto.identity;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;
import org.marugoto.household.PersonId;

/**
 * What was decided about one record of a person: whether it was merged into another, and which were merged into it.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@Value.Style(visibility = ImplementationVisibility.PACKAGE, overshadowImplementation = true)
public interface Identity {

    /** Where a record stands. */
    enum Status {
        /** A record of its own. */
        OWN,
        /** Merged into another, which stands for both (統合済). */
        MERGED
    }

    /** A record of its own that nothing was decided about. */
    Identity NONE = builder().status(Status.OWN).build();

    /** Where it stands. */
    Status status();

    /** Which record stands for it; empty if it stands for itself. */
    Optional<PersonId> into();

    /** The records it stands for, beside itself. */
    Set<PersonId> standsFor();

    /** Begins a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Begins a changed copy. */
    default Builder but() {
        return builder().from(this);
    }

    /** Builds an identity. Not thread-safe. */
    final class Builder extends ImmutableIdentity.Builder {
        Builder() {}
    }

    /** The same, standing for one more. */
    default Identity and(PersonId merged) {
        Set<PersonId> more = new LinkedHashSet<>(standsFor());
        more.add(merged);
        return but().standsFor(Collections.unmodifiableSet(more)).build();
    }

    /** The same, no longer standing for one. */
    default Identity without(PersonId parted) {
        Set<PersonId> fewer = new LinkedHashSet<>(standsFor());
        fewer.remove(parted);
        return but().standsFor(Collections.unmodifiableSet(fewer)).build();
    }
}

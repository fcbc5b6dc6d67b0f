package org.marugoto.household;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;

/**
 * A household (世帯) as it stands now. Immutable and thread-safe.
 */
@Value.Immutable
@Value.Style(visibility = ImplementationVisibility.PACKAGE, overshadowImplementation = true)
public interface Household {

    /** Where a household stands. */
    enum Status {
        /** Never recorded. */
        NONE,
        /** Known, with at least one member. */
        KNOWN,
        /** All members have left it. */
        DISSOLVED
    }

    /** A household nothing is known of. */
    Household NONE = builder().status(Status.NONE).build();

    /** Where it stands. */
    Status status();

    /** Who belongs to it now, in the order they joined. */
    List<Member> members();

    /** The membership of a person, or empty if the person does not belong to it now. */
    default Optional<Member> member(PersonId person) {
        return members().stream()
                .filter(member -> member.person().equals(person))
                .findFirst();
    }

    /** Begins a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Begins a changed copy. */
    default Builder but() {
        return builder().from(this);
    }

    /** Builds a household. Not thread-safe. */
    final class Builder extends ImmutableHousehold.Builder {
        Builder() {}
    }
}

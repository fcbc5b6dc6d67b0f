package org.marugoto.programme;

import java.util.Optional;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;

/**
 * Whether the tags of one thing are derived or were set by hand. Immutable and thread-safe.
 */
@Value.Immutable
@Value.Style(visibility = ImplementationVisibility.PACKAGE, overshadowImplementation = true)
public interface Tagging {

    /** Where tags come from. */
    enum Status {
        /** From the rules and the agency, as always. */
        DERIVED,
        /** Set by somebody, with a reason. */
        BY_HAND
    }

    /** Tags nobody touched. */
    Tagging NONE = builder().status(Status.DERIVED).build();

    /** Where the tags come from. */
    Status status();

    /** What was set by hand; only while that holds. */
    Optional<TagOverride> byHand();

    /** Begins a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a tagging. Not thread-safe. */
    final class Builder extends ImmutableTagging.Builder {
        Builder() {}
    }
}

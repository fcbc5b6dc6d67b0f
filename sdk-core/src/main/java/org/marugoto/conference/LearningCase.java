package org.marugoto.conference;

import java.util.Optional;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;

/**
 * An anonymised learning case (振り返り事例) as it stands now. Immutable and thread-safe.
 */
@Value.Immutable
@Value.Style(visibility = ImplementationVisibility.PACKAGE, overshadowImplementation = true)
public interface LearningCase {

    /** Where a learning case stands. */
    enum Status {
        /** Never drawn. */
        NONE,
        /** Kept, and found by those who look for one like it. */
        KEPT,
        /** Taken back, such as when it could be told whom it is about; its content is gone from the state. */
        WITHDRAWN
    }

    /** A learning case that was never drawn. */
    LearningCase NONE = builder().status(Status.NONE).build();

    /** Where it stands. */
    Status status();

    /** What was learned; empty unless it is kept. */
    Optional<Lesson> lesson();

    /** Begins a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Begins a changed copy. */
    default Builder but() {
        return builder().from(this);
    }

    /** Builds a learning case. Not thread-safe. */
    final class Builder extends ImmutableLearningCase.Builder {
        Builder() {}
    }
}

package org.marugoto.training;

import java.time.LocalDate;
import java.util.Map;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;

/**
 * Which courses a person or an agency has completed (研修の受講記録), as it stands now. That a completion expires is no event: it follows
 * from the day that is asked for. Immutable and thread-safe.
 */
@Value.Immutable
@Value.Style(visibility = ImplementationVisibility.PACKAGE, overshadowImplementation = true)
public interface TrainingRecord {

    /** Where a record stands. */
    enum Status {
        /** Nothing was completed. */
        NONE,
        /** Kept: what lapses is listed. */
        KEPT,
        /** Ended, such as when a person has left; what lapses is listed no more. */
        ENDED
    }

    /** A record of nothing. */
    TrainingRecord NONE = builder().status(Status.NONE).build();

    /** Where it stands. */
    Status status();

    /** The last completion of each course, by its code. */
    Map<String, Completion> completions();

    /** Whether a course is completed and valid on a day. */
    default boolean holds(String course, LocalDate day) {
        Completion found = completions().get(course);
        return status() == Status.KEPT && found != null && found.isValid(day);
    }

    /** Begins a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Begins a changed copy. */
    default Builder but() {
        return builder().from(this);
    }

    /** Builds a record. Not thread-safe. */
    final class Builder extends ImmutableTrainingRecord.Builder {
        Builder() {}
    }
}

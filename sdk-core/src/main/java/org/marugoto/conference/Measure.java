package org.marugoto.conference;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;
import org.marugoto.decide.AgencyId;
import org.marugoto.ledger.TextId;

/**
 * A measure (施策) as it stands now: what the municipality does about some gaps. Immutable and thread-safe.
 */
@Value.Immutable
@Value.Style(visibility = ImplementationVisibility.PACKAGE, overshadowImplementation = true)
public interface Measure {

    /** Where a measure stands. */
    enum Status {
        /** Never proposed. */
        NONE,
        /** Proposed (提案). */
        PROPOSED,
        /** A division is in charge (所管課の決定). */
        IN_CHARGE,
        /** A budget is requested (予算要求). */
        BUDGET_REQUESTED,
        /** Started (開始). */
        STARTED,
        /** Rejected, with a ground (不採択). */
        REJECTED,
        /** Evaluated (評価); it can be evaluated again. */
        EVALUATED
    }

    /** A measure that was never proposed. */
    Measure NONE = builder().status(Status.NONE).build();

    /** Where it stands. */
    Status status();

    /** Where its name is kept. */
    Optional<TextId> title();

    /** The gaps it answers. */
    Set<GapId> gaps();

    /** The division in charge. */
    Optional<AgencyId> division();

    /** For which fiscal year (年度) a budget is requested, such as 2026 for April 2026 to March 2027. */
    OptionalInt fiscalYear();

    /** What the evaluation found last, a code such as {@code GAP_CLOSED}. */
    Optional<String> result();

    /** Begins a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Begins a changed copy. */
    default Builder but() {
        return builder().from(this);
    }

    /** Builds a measure. Not thread-safe. */
    final class Builder extends ImmutableMeasure.Builder {
        Builder() {}
    }
}

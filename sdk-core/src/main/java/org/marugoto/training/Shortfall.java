package org.marugoto.training;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;
import org.marugoto.consultation.DeskId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.CaseId;
import org.marugoto.referral.BackUpId;

/**
 * A contact that a desk has received without a course it requires (研修未修了の窓口での受付), as it stands now. The contact itself is
 * received as any other; this is the flag that somebody is to back the desk up. Immutable and thread-safe.
 */
@Value.Immutable
@Value.Style(visibility = ImplementationVisibility.PACKAGE, overshadowImplementation = true)
public interface Shortfall {

    /** Where it stands. */
    enum Status {
        /** Nothing is missing. */
        NONE,
        /** Flagged: somebody is to back the desk up (後方支援). */
        FLAGGED,
        /** The contact has become a case, and back-up was asked for there. */
        ASKED,
        /** Somebody has looked after it; the result is a code. */
        SETTLED
    }

    /** A contact with which nothing is missing. */
    Shortfall NONE = builder().status(Status.NONE).build();

    /** Where it stands. */
    Status status();

    /** The desk; empty only if nothing is missing. */
    Optional<DeskId> desk();

    /** The courses that were missing on that day. */
    Set<String> missing();

    /** Who is to back the desk up; empty if the profile names nobody. */
    Optional<AgencyId> helper();

    /** By when the helper is to have looked at it. */
    Optional<LocalDate> dueOn();

    /** The case in which back-up was asked for. */
    Optional<CaseId> askedIn();

    /** The request for back-up in that case. */
    Optional<BackUpId> backUp();

    /** Begins a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Begins a changed copy. */
    default Builder but() {
        return builder().from(this);
    }

    /** Builds a shortfall. Not thread-safe. */
    final class Builder extends ImmutableShortfall.Builder {
        Builder() {}
    }
}

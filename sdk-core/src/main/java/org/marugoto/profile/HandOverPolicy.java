package org.marugoto.profile;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;
import org.marugoto.decide.AgencyId;
import org.marugoto.referral.HandOverTerms;

/**
 * How this municipality hands cases over (つなぎ). All terms are counted in open days of the agency that has to act.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@Value.Style(visibility = ImplementationVisibility.PACKAGE, overshadowImplementation = true)
public interface HandOverPolicy {

    /** How often a case may be turned away before it is put to the escalation target, 1 to 10; 2 unless said. */
    @Min(1)
    @Max(10)
    @Value.Default
    default int bound() {
        return 2;
    }

    /**
     * What happens on a decline: {@link HandOverTerms#SENDERS_REVIEW}, {@link HandOverTerms#FALLBACK_DESK} or {@link
     * HandOverTerms#NEXT_PROPOSAL}; never back to the citizen.
     */
    @Size(min = 1, max = 64)
    String onDecline();

    /** Whether conferences can name a responsible agency; if not, the fallback desk is the last resort. */
    @Value.Default
    default boolean conference() {
        return true;
    }

    /** Who is asked to coordinate, as back-up, when a case is put to a conference; empty if nobody. */
    Optional<AgencyId> coordinator();

    /** Within how many open days a receiver answers, 1 to 365; 5 unless said. */
    @Min(1)
    @Max(365)
    @Value.Default
    default int answerWithin() {
        return 5;
    }

    /** Within how many open days the sender, or a conference, looks at a case that was turned away; 3 unless said. */
    @Min(1)
    @Max(365)
    @Value.Default
    default int reviewWithin() {
        return 3;
    }

    /** Within how many open days a receiver begins its support; 5 unless said. */
    @Min(1)
    @Max(365)
    @Value.Default
    default int beginWithin() {
        return 5;
    }

    /** Within how many open days the sender hears what came of it; 60 unless said. */
    @Min(1)
    @Max(365)
    @Value.Default
    default int outcomeWithin() {
        return 60;
    }

    /** Begins a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a policy. Not thread-safe. */
    final class Builder extends ImmutableHandOverPolicy.Builder {
        Builder() {}
    }
}

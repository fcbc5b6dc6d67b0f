package org.marugoto.rule.proof;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;
import org.marugoto.agency.Agencies;
import org.marugoto.decide.AgencyId;

/**
 * Who can receive the consultations that a rule book sends (受け手).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@Value.Style(visibility = ImplementationVisibility.PACKAGE, overshadowImplementation = true)
public interface Receivers {

    /** The agencies of the municipality. */
    Agencies agencies();

    /** The agency that receives what no rule places; empty if there is none. */
    Optional<AgencyId> fallback();

    /** How often a case may be redirected before it is put to the escalation target; 2 unless said otherwise. */
    @Value.Default
    default int bound() {
        return 2;
    }

    /** Whom agencies accept; at most one for each agency. */
    List<Acceptance> acceptances();

    /** Refuses two acceptances of one agency, and a negative bound. */
    @Value.Check
    default void check() {
        long agencies =
                acceptances().stream().map(Acceptance::agency).distinct().count();
        if (agencies < acceptances().size() || bound() < 0) {
            throw new IllegalArgumentException(
                    "Each agency has one acceptance at most and the bound is not negative, but found (%d) of (%d) agencies and (%d)."
                            .formatted(acceptances().size(), agencies, bound()));
        }
    }

    /** An empty builder; the agencies are required. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder that begins with these receivers. */
    default Builder but() {
        return builder().from(this);
    }

    /** Builds receivers. Not thread-safe. */
    final class Builder extends ImmutableReceivers.Builder {
        Builder() {}
    }
}

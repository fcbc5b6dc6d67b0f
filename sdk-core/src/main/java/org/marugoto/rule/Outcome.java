package org.marugoto.rule;

import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;

/**
 * What a rule wants to happen (ルールの結論). Immutable and thread-safe.
 */
@Value.Immutable
@Value.Style(visibility = ImplementationVisibility.PACKAGE, overshadowImplementation = true)
public interface Outcome {

    /** The most urgent there is. */
    int MOST_URGENT = 9;

    /** Where to send the consultation; empty if this says nothing about it. */
    Optional<Destination> to();

    /** Whether that destination is to be the responsible one (主担当); single-valued over all rules. */
    @Value.Default
    default boolean lead() {
        return false;
    }

    /** Under which programme; empty if not said. */
    Optional<String> programme();

    /** How urgent, 1 to {@value #MOST_URGENT}, higher is more urgent; 0 if this says nothing about it. */
    @Value.Default
    default int urgency() {
        return 0;
    }

    /** Whether a support conference is wanted (支援会議). */
    @Value.Default
    default boolean conference() {
        return false;
    }

    /** Whether outreach is wanted (アウトリーチ). */
    @Value.Default
    default boolean outreach() {
        return false;
    }

    /** Whether help is needed at once (緊急対応). */
    @Value.Default
    default boolean immediate() {
        return false;
    }

    /** Destinations that must not get the consultation, such as one near a violent person. */
    Set<Destination> excludes();

    /** @throws IllegalArgumentException if urgency is out of range, the programme is no code, or there is a lead without a destination */
    @Value.Check
    default void check() {
        if (urgency() < 0 || urgency() > MOST_URGENT) {
            throw new IllegalArgumentException(
                    "An urgency is 0 to %d, but found (%d).".formatted(MOST_URGENT, urgency()));
        }
        if (programme().filter(code -> !Names.isCode(code)).isPresent()) {
            throw new IllegalArgumentException("A programme is a code, but found (%s)."
                    .formatted(programme().get()));
        }
        if (lead() && to().isEmpty()) {
            throw new IllegalArgumentException("A lead needs a destination, but found none.");
        }
    }

    /** Send it there. */
    static Outcome to(String destination) {
        return builder().to(Destination.parse(destination)).build();
    }

    /** An empty builder; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder that begins with this outcome. */
    default Builder but() {
        return builder().from(this);
    }

    /** Builds an outcome. Not thread-safe. */
    final class Builder extends ImmutableOutcome.Builder {
        Builder() {}
    }
}

package org.marugoto.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;
import org.marugoto.code.Text;

/**
 * One referral rule of one edition (ルール): when it holds and what then is wanted, on which ground, from when to when.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@Value.Style(visibility = ImplementationVisibility.PACKAGE, overshadowImplementation = true)
public interface Rule {

    /** Higher priority first, then by id: the order of answers. */
    Comparator<Rule> RANK = Comparator.comparingInt(Rule::priority)
            .reversed()
            .thenComparing(Rule::id)
            .thenComparing(Rule::edition);

    /** The largest magnitude of a priority. */
    int MAX_PRIORITY = 1_000_000;

    /** What it is called; the same rule keeps its id over editions. */
    String id();

    /** The edition it belongs to (版), such as {@code 2026-04}. */
    String edition();

    /** The name of its layer; {@code city} unless said otherwise. */
    @Value.Default
    default String layer() {
        return Layer.CITY.name();
    }

    /** The first day it is in force. */
    LocalDate validFrom();

    /** The first day it is no longer in force; empty if no end is known. */
    Optional<LocalDate> validUntil();

    /** When it holds. */
    Condition when();

    /** What then is wanted, at least one. */
    List<Outcome> outcomes();

    /** Higher comes first; 0 unless said otherwise. */
    @Value.Default
    default int priority() {
        return 0;
    }

    /** The legal basis; empty if not said. */
    @Value.Default
    default String basis() {
        return "";
    }

    /** Why, in plain language; its id unless said otherwise. */
    @Value.Default
    default Text because() {
        return Text.of(id(), id());
    }

    /** Whether it is in force on a day. */
    default boolean inForce(LocalDate on) {
        return !on.isBefore(validFrom()) && validUntil().map(on::isBefore).orElse(true);
    }

    /** Whether both are in force on some day. */
    default boolean overlaps(Rule other) {
        return validUntil().map(other.validFrom()::isBefore).orElse(true)
                && other.validUntil().map(validFrom()::isBefore).orElse(true);
    }

    /**
     * The rule is whole.
     *
     * @throws IllegalArgumentException if id or edition cannot be one, there is no outcome, it ends before it begins, or
     *     the priority is out of range
     */
    @Value.Check
    default void check() {
        if (!Names.isCode(id()) || !Names.isCode(edition())) {
            throw new IllegalArgumentException(
                    "A rule's id and edition have 1 to 64 letters, digits, _ . or -, but found (%s) of (%s)."
                            .formatted(id(), edition()));
        }
        if (outcomes().isEmpty()) {
            throw new IllegalArgumentException("A rule wants something, but (%s) has no outcome.".formatted(id()));
        }
        if (validUntil().filter(until -> !until.isAfter(validFrom())).isPresent()) {
            throw new IllegalArgumentException("A rule ends after it begins, but (%s) does not.".formatted(id()));
        }
        if (Math.abs((long) priority()) > MAX_PRIORITY) {
            throw new IllegalArgumentException("A priority is at most %d either way, but (%s) has (%d)."
                    .formatted(MAX_PRIORITY, id(), priority()));
        }
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder that begins with this rule. */
    default Builder but() {
        return builder().from(this);
    }

    /** Builds a rule. Not thread-safe. */
    final class Builder extends ImmutableRule.Builder {
        Builder() {}
    }
}

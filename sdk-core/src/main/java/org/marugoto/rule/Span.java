package org.marugoto.rule;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of numbers, years or days, both ends included; either end may be open (範囲).
 *
 * <p>As the value of a fact it says between which bounds the truth lies; in a condition it says what passes. Immutable and
 * thread-safe.
 *
 * @param <T> what it stretches over; values are compared with {@link Comparable#compareTo}
 */
public final class Span<T extends Comparable<? super T>> {

    private final @Nullable T from;
    private final @Nullable T to;

    private Span(@Nullable T from, @Nullable T to) {
        if (from != null && to != null && from.compareTo(to) > 0) {
            throw new IllegalArgumentException(
                    "A span begins before it ends, but found (%s) to (%s). Maybe the ends are swapped."
                            .formatted(from, to));
        }
        this.from = from;
        this.to = to;
    }

    /**
     * From one value to another, both included.
     *
     * @throws IllegalArgumentException if it would end before it begins
     */
    public static <T extends Comparable<? super T>> Span<T> of(T from, T to) {
        return new Span<>(from, to);
    }

    /** This value and everything above. */
    public static <T extends Comparable<? super T>> Span<T> atLeast(T from) {
        return new Span<>(from, null);
    }

    /** This value and everything below. */
    public static <T extends Comparable<? super T>> Span<T> atMost(T to) {
        return new Span<>(null, to);
    }

    /** This value alone. */
    public static <T extends Comparable<? super T>> Span<T> exactly(T value) {
        return new Span<>(value, value);
    }

    /** Everything. */
    public static <T extends Comparable<? super T>> Span<T> any() {
        return new Span<>(null, null);
    }

    /** The first value, or empty if it is open below. */
    public Optional<T> from() {
        return Optional.ofNullable(from);
    }

    /** The last value, or empty if it is open above. */
    public Optional<T> to() {
        return Optional.ofNullable(to);
    }

    /** The first value, or null if it is open below: for the one place that looks facts up without allocating. */
    @Nullable
    T lowest() {
        return from;
    }

    /** The last value, or null if it is open above. */
    @Nullable
    T highest() {
        return to;
    }

    /** Whether it was made of one value. */
    boolean isSingle() {
        return from != null && from == to;
    }

    /** The only value, or empty if there are several. */
    public Optional<T> single() {
        return from != null && to != null && from.compareTo(to) == 0 ? Optional.of(from) : Optional.empty();
    }

    /** Whether the value lies in it. */
    public boolean contains(T value) {
        return (from == null || from.compareTo(value) <= 0) && (to == null || value.compareTo(to) <= 0);
    }

    /** Whether all of the other lies in it. */
    public boolean covers(Span<T> other) {
        return (from == null || (other.from != null && from.compareTo(other.from) <= 0))
                && (to == null || (other.to != null && other.to.compareTo(to) <= 0));
    }

    /** Whether they have a value in common. */
    public boolean touches(Span<T> other) {
        return (from == null || other.to == null || from.compareTo(other.to) <= 0)
                && (to == null || other.from == null || other.from.compareTo(to) <= 0);
    }

    /** Yes if all of the known stretch lies in this one, no if none of it does, else unknown. */
    Truth holdsFor(Span<T> known) {
        if (covers(known)) {
            return Truth.YES;
        }
        return touches(known) ? Truth.UNKNOWN : Truth.NO;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Span<?> span && Objects.equals(from, span.from) && Objects.equals(to, span.to);
    }

    @Override
    public int hashCode() {
        return Objects.hash(from, to);
    }

    /** As faults and explanations show it, such as {@code 80-89}, {@code >=65}, {@code <=17} or {@code *}. */
    @Override
    public String toString() {
        if (from == null) {
            return to == null ? "*" : "<=" + to;
        }
        if (to == null) {
            return ">=" + from;
        }
        return from.compareTo(to) == 0 ? from.toString() : from + ".." + to;
    }
}

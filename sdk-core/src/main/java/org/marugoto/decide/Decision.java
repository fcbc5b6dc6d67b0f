package org.marugoto.decide;

import java.util.List;
import java.util.function.Function;

/**
 * The answer of a {@link Decider}: facts that are now true, or reasons why nothing could happen.
 *
 * <p>Three answers, not two. {@link Accepted} with events: it happened. {@link Accepted} without events: it was already
 * so, and asking again does no harm. {@link Refused}: impossible now, and nothing may be recorded. A formal rejection of
 * a person's request is none of the last: it is a fact, hence an event with its grounds.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <E> the events of the decider
 */
public sealed interface Decision<E> {

    /**
     * It happened, or it was already so.
     *
     * @param events the new facts in the order they happened; empty if there was nothing to do
     */
    record Accepted<E>(List<E> events) implements Decision<E> {
        /** Copies the list. */
        public Accepted {
            events = List.copyOf(events);
        }
    }

    /**
     * Impossible now; nothing may be recorded.
     *
     * @param reasons why, at least one
     */
    record Refused<E>(List<Reason> reasons) implements Decision<E> {
        /**
         * Copies the list.
         *
         * @throws IllegalArgumentException if there is no reason
         */
        public Refused {
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("A refusal needs at least one reason, but found none.");
            }
        }
    }

    /** These facts are now true, in this order. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    static <E> Decision<E> accept(E... events) {
        return new Accepted<>(List.of(events));
    }

    /** These facts are now true, in this order. */
    static <E> Decision<E> accept(List<? extends E> events) {
        return new Accepted<>(List.copyOf(events));
    }

    /** It was already so: accepted, with no new fact. */
    static <E> Decision<E> nothingToDo() {
        return new Accepted<>(List.of());
    }

    /** Impossible now, for these reasons (at least one). */
    static <E> Decision<E> refuse(Reason... reasons) {
        return new Refused<>(List.of(reasons));
    }

    /** Impossible now, for these reasons (at least one). */
    static <E> Decision<E> refuse(List<Reason> reasons) {
        return new Refused<>(reasons);
    }

    /** One value out of either answer. */
    default <R> R match(
            Function<? super List<E>, ? extends R> accepted, Function<? super List<Reason>, ? extends R> refused) {
        if (this instanceof Accepted<E> yes) {
            return accepted.apply(yes.events());
        }
        return refused.apply(((Refused<E>) this).reasons());
    }
}

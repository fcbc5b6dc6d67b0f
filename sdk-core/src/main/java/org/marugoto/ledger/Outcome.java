package org.marugoto.ledger;

import java.util.List;
import java.util.function.Function;
import org.marugoto.decide.Reason;

/**
 * What became of a command: done and recorded, or refused with reasons and no trace.
 *
 * @param <S> the state
 * @param <E> the events
 */
public sealed interface Outcome<S, E> {

    /**
     * Done.
     *
     * @param after the state as it now stands
     * @param events the new facts; empty if it was already so
     */
    record Done<S, E>(Recorded<S> after, List<E> events) implements Outcome<S, E> {
        /** Copies the list. */
        public Done {
            events = List.copyOf(events);
        }
    }

    /**
     * Impossible now; nothing was recorded, here or by any reaction.
     *
     * @param reasons at least one
     */
    record Refused<S, E>(List<Reason> reasons) implements Outcome<S, E> {
        /** Copies the list. */
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }

    /** One value out of either outcome. */
    default <R> R match(
            Function<? super Done<S, E>, ? extends R> done, Function<? super List<Reason>, ? extends R> refused) {
        if (this instanceof Done<S, E> yes) {
            return done.apply(yes);
        }
        return refused.apply(((Refused<S, E>) this).reasons());
    }

    /**
     * The state after the command.
     *
     * @throws IllegalStateException if it was refused; the message names the codes
     */
    default S state() {
        return match(done -> done.after().state(), reasons -> {
            throw new IllegalStateException("Expected the command to be done, but it was refused %s."
                    .formatted(
                            reasons.stream().map(reason -> reason.code().name()).toList()));
        });
    }
}

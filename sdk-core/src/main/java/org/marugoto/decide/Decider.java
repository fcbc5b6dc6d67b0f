package org.marugoto.decide;

/**
 * The rules of one kind of thing, as three pure functions: what it is at first, what a command leads to, and what a
 * fact changes.
 *
 * <p>The same decider runs in production, in tests and under a simulated clock: time, identity and chance reach it
 * inside the command. Implementations are stateless and safe for use by several threads.
 *
 * @param <C> the commands: everything that can be asked
 * @param <S> the state: what the next decision needs to know
 * @param <E> the events: everything that can have happened
 */
public interface Decider<C, S, E> {

    /** The state before anything happened; never null, always the same value. */
    S initial();

    /**
     * What the command leads to in this state: facts, or the reasons why it is impossible now.
     *
     * @param state the current state, not null
     * @param command what is asked, carrying its {@link Occasion}, not null
     */
    Decision<E> decide(S state, C command);

    /**
     * The state after a fact. It copies and never checks: what happened, happened.
     *
     * @throws AssertionError if the event is of a kind this decider does not know, which is a programming error
     */
    S evolve(S state, E event);

    /** The state after a whole history, from {@link #initial()} on. */
    default S fold(Iterable<? extends E> history) {
        return fold(initial(), history);
    }

    /** The state after some more facts. */
    default S fold(S state, Iterable<? extends E> events) {
        S current = state;
        for (E event : events) {
            current = evolve(current, event);
        }
        return current;
    }
}

package org.marugoto.ledger;

import java.util.List;
import org.marugoto.decide.Id;

/**
 * What an event of one room means for others: commands, decided and recorded in the same unit of work.
 *
 * <p>If one of them is refused, the first command is refused too, with the same reasons, and nothing is recorded.
 *
 * @param <I> the id of the aggregate the event happened to
 * @param <E> its events
 */
@FunctionalInterface
public interface Reaction<I extends Id, E> {

    /**
     * The commands that follow.
     *
     * @param id where it happened
     * @param event what happened
     * @return the orders in the sequence they are to be carried out; empty if the event means nothing here
     */
    List<Order<?, ?, ?, ?>> to(I id, E event);

    /**
     * A reaction that looks at what others are, the unit of work included.
     *
     * @param <I> the id of the aggregate the event happened to
     * @param <E> its events
     */
    @FunctionalInterface
    interface Looking<I extends Id, E> {

        /** The commands that follow, as {@link Reaction#to} tells them. */
        List<Order<?, ?, ?, ?>> to(I id, E event, States states);
    }

    /** The states of aggregates at this moment of a unit of work: what is decided and not yet recorded is there already. */
    interface States {

        /** The state of one of them; the initial one if nothing ever happened to it. */
        <I extends Id, C, S, E> S now(AggregateType<I, C, S, E> type, I id);
    }

    /**
     * One command for one aggregate.
     *
     * @param type its kind
     * @param id which one
     * @param command what is asked of it
     */
    record Order<I extends Id, C, S, E>(AggregateType<I, C, S, E> type, I id, C command) {}
}

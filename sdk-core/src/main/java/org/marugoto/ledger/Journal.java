package org.marugoto.ledger;

import java.util.List;
import org.marugoto.decide.Id;

/**
 * Everything that ever happened, readable by auditors, reports and researchers.
 *
 * <p>Reading sees what is committed, and what the current unit of work has written itself.
 */
public interface Journal {

    /** Receives the history of one aggregate. */
    @FunctionalInterface
    interface Reader<I, E> {
        /**
         * One aggregate.
         *
         * @param id which one
         * @param history its events, oldest first, at least one
         */
        void read(I id, List<E> history);
    }

    /** The events of one aggregate, oldest first; empty if there are none. */
    <I extends Id, C, S, E> List<E> history(AggregateType<I, C, S, E> type, I id);

    /**
     * Hands the history of every aggregate of this kind to the reader, in the order of their ids (by code point), one at
     * a time: memory is bounded by the longest single history.
     */
    <I extends Id, C, S, E> void read(AggregateType<I, C, S, E> type, Reader<I, E> reader);
}

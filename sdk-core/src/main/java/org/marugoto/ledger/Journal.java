package org.marugoto.ledger;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** The events of these aggregates, oldest first; one that has none is left out. */
    default <I extends Id, C, S, E> Map<I, List<E>> histories(AggregateType<I, C, S, E> type, Collection<I> ids) {
        Map<I, List<E>> found = new LinkedHashMap<>();
        for (I id : ids) {
            List<E> history = history(type, id);
            if (!history.isEmpty()) {
                found.put(id, history);
            }
        }
        return found;
    }

    /**
     * Hands the history of every aggregate of this kind to the reader, one at a time, in the order of their ids: ASCII ids
     * as {@link String#compareTo} has it, others as the store sorts text, but the same order every time. Memory is bounded
     * by a page of some hundred histories, however long the journal is.
     */
    <I extends Id, C, S, E> void read(AggregateType<I, C, S, E> type, Reader<I, E> reader);

    /**
     * Hands state and history of every id that has either to the auditor, in the order and memory of {@link #read}. Both
     * are seen as they stood at one moment, also while others write.
     */
    <I extends Id, C, S, E> void audit(AggregateType<I, C, S, E> type, Auditor<S, E> auditor);

    /** Receives what a store holds under one id. */
    @FunctionalInterface
    interface Auditor<S, E> {
        /** One id; the entry is good until this returns. */
        void look(Entry<S, E> entry);
    }

    /** What a store holds under one id, right or wrong. */
    interface Entry<S, E> {
        /** The id as it is stored. */
        String id();

        /**
         * The state with its version, or empty if there is none.
         *
         * @throws RuntimeException if what is stored is no such state
         */
        Optional<Recorded<S>> state();

        /**
         * The events, oldest first; empty if there are none.
         *
         * @throws RuntimeException if what is stored are no such events
         */
        List<E> history();

        /** The version of the state as it is stored; 0 if there is no state, or the store does not say. */
        default long version() {
            return 0;
        }

        /** The rows behind the history as they are stored, in order; empty in a store that keeps no text. */
        default List<JournalRow> rows() {
            return List.of();
        }

        /** The fingerprint that the state names as its last row's; empty if it names none. */
        default Optional<Fingerprint> lastRow() {
            return Optional.empty();
        }
    }
}

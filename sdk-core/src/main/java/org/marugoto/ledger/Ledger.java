package org.marugoto.ledger;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.marugoto.decide.Id;

/**
 * Keeps the current state of each aggregate of one kind together with the events that led there.
 *
 * <p>Implementations join the unit of work that is open (see {@link Store#within}); if none is open, each {@code record}
 * is atomic on its own. Safe for use by several threads. Run {@code LedgerContract} of the testkit against yours.
 */
public interface Ledger<I extends Id, S, E> {

    /** The latest recorded state, or empty if nothing was ever recorded under this id. */
    Optional<Recorded<S>> find(I id);

    /**
     * The state this ledger remembers from last time, without asking; empty if it remembers none, which it always may.
     *
     * <p>It can be an old one, or one that was undone. So it is for those alone who record upon it in the same unit of work:
     * {@link #record} refuses it there as stale unless it is the latest, with all that led to it. Whoever decides nothing
     * to be recorded has to {@linkplain #find look} and decide again.
     */
    default Optional<Recorded<S>> remembered(I id) {
        return Optional.empty();
    }

    /**
     * Records the next state and its events, both or neither.
     *
     * @param id which aggregate
     * @param expected the version the decision was based on; {@link Version#NEW} if nothing was there
     * @param next the state after the events
     * @param events at least one, in the order they happened
     * @return the state with its new version, {@code expected} plus the number of events
     * @throws StaleVersionException if somebody else recorded in between; nothing was written
     * @throws IllegalArgumentException if there is no event; nothing was written
     */
    Recorded<S> record(I id, Version expected, S next, List<E> events);

    /** The latest recorded states of these ids; an id under which nothing was ever recorded is left out. */
    default Map<I, Recorded<S>> findAll(Collection<I> ids) {
        Map<I, Recorded<S>> found = new LinkedHashMap<>();
        ids.forEach(id -> find(id).ifPresent(recorded -> found.put(id, recorded)));
        return found;
    }

    /**
     * Records many changes as {@link #record} records one, inside the unit of work that is open; each id stands there once.
     * Stores that can write in batches do.
     *
     * @throws StaleVersionException if somebody else recorded one of them in between; the unit can keep nothing then
     */
    default void recordAll(List<Change<I, S, E>> changes) {
        changes.forEach(change -> record(change.id(), change.expected(), change.next(), change.events()));
    }

    /**
     * What is recorded for one aggregate.
     *
     * @param id which one
     * @param expected the version the decisions were based on; {@link Version#NEW} if nothing was there
     * @param next the state after the events
     * @param events at least one, in the order they happened
     */
    record Change<I extends Id, S, E>(I id, Version expected, S next, List<E> events) {

        /**
         * Copies the list.
         *
         * @throws IllegalArgumentException if there is no event
         */
        public Change {
            events = List.copyOf(events);
            if (events.isEmpty()) {
                throw new IllegalArgumentException("At least one event is recorded, but found none.");
            }
        }

        /** The version after it. */
        public Version after() {
            return expected.plus(events.size());
        }
    }

    /**
     * Hands the latest state of every id to the reader, one at a time, each id once, in the order of
     * {@link Journal#read}. Memory is bounded by a page of some hundred states, however many there are.
     *
     * <p>Every state is one that was recorded, but two of them need not have stood at the same moment while others write.
     * The reader may use the store, and may record; what it adds may or may not be handed over.
     */
    void read(StateReader<I, S> reader);

    /** Receives the state of one aggregate. */
    @FunctionalInterface
    interface StateReader<I, S> {
        /**
         * One aggregate.
         *
         * @param id which one
         * @param latest its state with its version
         */
        void read(I id, Recorded<S> latest);
    }
}

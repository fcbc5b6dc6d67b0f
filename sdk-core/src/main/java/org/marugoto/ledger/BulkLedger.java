package org.marugoto.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.marugoto.decide.Id;

/** What one unit of work gathers for one kind of aggregate. One thread. */
final class BulkLedger<I extends Id, S, E> {

    private final AggregateType<I, ?, S, E> type;
    private final Ledger<I, S, E> base;
    private final Journal journal;
    private final Map<I, Optional<Recorded<S>>> there = new HashMap<>();
    private final Map<I, List<E>> histories = new HashMap<>();
    private final Map<I, Gathered<S, E>> changes = new LinkedHashMap<>();

    /** What was recorded for one aggregate so far. */
    private static final class Gathered<S, E> {
        private final Version seen;
        private final List<E> events = new ArrayList<>();
        private S next;

        Gathered(Version seen, S next) {
            this.seen = seen;
            this.next = next;
        }

        Version version() {
            return seen.plus(events.size());
        }

        void add(S later, List<E> more) {
            next = later;
            events.addAll(more);
        }

        void backTo(S earlier, int size) {
            next = earlier;
            events.subList(size, events.size()).clear();
        }
    }

    BulkLedger(AggregateType<I, ?, S, E> type, Ledger<I, S, E> base, Journal journal) {
        this.type = type;
        this.base = base;
        this.journal = journal;
    }

    void expect(Collection<I> ids) {
        Map<I, Recorded<S>> found = base.findAll(ids);
        ids.forEach(id -> there.put(id, Optional.ofNullable(found.get(id))));
        histories.putAll(journal.histories(type, found.keySet()));
    }

    Optional<Recorded<S>> find(I id) {
        Gathered<S, E> change = changes.get(id);
        return change == null
                ? there.computeIfAbsent(id, base::find)
                : Optional.of(new Recorded<>(change.next, change.version()));
    }

    List<E> history(I id) {
        List<E> all = new ArrayList<>(before(id));
        Gathered<S, E> change = changes.get(id);
        if (change != null) {
            all.addAll(change.events);
        }
        return List.copyOf(all);
    }

    private List<E> before(I id) {
        boolean none = there.getOrDefault(id, Optional.empty()).isEmpty() && there.containsKey(id);
        return none ? List.of() : histories.computeIfAbsent(id, asked -> journal.history(type, asked));
    }

    Recorded<S> record(I id, Version expected, S next, List<E> events, Deque<Runnable> undo) {
        if (events.isEmpty()) {
            throw new IllegalArgumentException("At least one event is recorded, but found none.");
        }
        Version actual = find(id).map(Recorded::version).orElse(Version.NEW);
        if (!actual.equals(expected)) {
            throw new StaleVersionException(type.name(), id, expected, actual);
        }
        Gathered<S, E> change = changes.get(id);
        if (change == null) {
            change = new Gathered<>(expected, next);
            changes.put(id, change);
            undo.push(() -> changes.remove(id));
        } else {
            undo.push(takingBack(change));
        }
        change.add(next, events);
        return new Recorded<>(next, change.version());
    }

    private Runnable takingBack(Gathered<S, E> change) {
        S before = change.next;
        int size = change.events.size();
        return () -> change.backTo(before, size);
    }

    /** In the order of their ids: indexes grow at fewer places then, and two that write the same wait for each other in turn. */
    void write() {
        List<Ledger.Change<I, S, E>> all = new ArrayList<>(changes.size());
        changes.forEach((id, change) -> all.add(new Ledger.Change<>(id, change.seen, change.next, change.events)));
        all.sort(Comparator.comparing(change -> change.id().value()));
        if (!all.isEmpty()) {
            base.recordAll(all);
        }
    }
}

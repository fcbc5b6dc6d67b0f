package org.marugoto.ledger;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.marugoto.decide.Id;

/**
 * Another way into a store, for taking in much at once: what a unit of work records is gathered and written when the
 * outermost unit ends, each state once, however often it changed, all rows in batches.
 *
 * <p>What a unit records it also reads. Only reading a whole kind page by page is not possible inside a unit. If the work or
 * the writing throws, nothing is kept, as everywhere. Not thread-safe: every thread takes one of its own.
 */
public final class BulkStore implements Store {

    private final Store base;
    private final Deque<Runnable> undo = new ArrayDeque<>();
    private final Map<String, BulkLedger<?, ?, ?>> ledgers = new LinkedHashMap<>();
    private final Map<TextId, Optional<String>> texts = new LinkedHashMap<>();
    private boolean open;

    private BulkStore(Store base) {
        this.base = base;
    }

    /** Writes into this store. */
    public static BulkStore over(Store base) {
        return new BulkStore(base);
    }

    /** Reads what is there of these with few questions, because the work is going to ask for each; inside a unit. */
    public <I extends Id, C, S, E> void expect(AggregateType<I, C, S, E> type, Collection<I> ids) {
        requireOpen();
        bulk(type).expect(ids);
    }

    @Override
    public <I extends Id, C, S, E> Ledger<I, S, E> ledger(AggregateType<I, C, S, E> type) {
        return new Ledger<>() {
            @Override
            public Optional<Recorded<S>> find(I id) {
                return open ? bulk(type).find(id) : base.ledger(type).find(id);
            }

            @Override
            public Recorded<S> record(I id, Version expected, S next, List<E> events) {
                return within(() -> bulk(type).record(id, expected, next, events, undo));
            }

            @Override
            public void read(StateReader<I, S> reader) {
                requireClosed();
                base.ledger(type).read(reader);
            }
        };
    }

    @Override
    public Journal journal() {
        return new Journal() {
            @Override
            public <I extends Id, C, S, E> List<E> history(AggregateType<I, C, S, E> type, I id) {
                return open ? bulk(type).history(id) : base.journal().history(type, id);
            }

            @Override
            public <I extends Id, C, S, E> void read(AggregateType<I, C, S, E> type, Reader<I, E> reader) {
                requireClosed();
                base.journal().read(type, reader);
            }

            @Override
            public <I extends Id, C, S, E> void audit(AggregateType<I, C, S, E> type, Auditor<S, E> auditor) {
                requireClosed();
                base.journal().audit(type, auditor);
            }
        };
    }

    @Override
    public PersonalText texts() {
        return new PersonalText() {
            @Override
            public void put(TextId id, String text) {
                change(id, Optional.of(PersonalText.checked(text)));
            }

            @Override
            public Optional<String> get(TextId id) {
                Optional<String> changed = texts.getOrDefault(id, Optional.empty());
                return texts.containsKey(id) ? changed : base.texts().get(id);
            }

            @Override
            public void erase(TextId id) {
                change(id, Optional.empty());
            }
        };
    }

    @Override
    public <R> R within(Supplier<R> work) {
        return open ? inner(work) : base.within(() -> outermost(work));
    }

    @Override
    public <R> R safeTogether(Supplier<R> work) {
        return open ? work.get() : base.safeTogether(work);
    }

    private <R> R outermost(Supplier<R> work) {
        open = true;
        try {
            R result = work.get();
            ledgers.values().forEach(BulkLedger::write);
            texts.forEach((id, text) -> text.ifPresentOrElse(
                    kept -> base.texts().put(id, kept), () -> base.texts().erase(id)));
            return result;
        } finally {
            open = false;
            undo.clear();
            ledgers.clear();
            texts.clear();
        }
    }

    private <R> R inner(Supplier<R> work) {
        int before = undo.size();
        boolean done = false;
        try {
            R result = work.get();
            done = true;
            return result;
        } finally {
            while (!done && undo.size() > before) {
                undo.pop().run();
            }
        }
    }

    private void change(TextId id, Optional<String> text) {
        within(() -> {
            boolean first = !texts.containsKey(id);
            Optional<String> before = texts.getOrDefault(id, Optional.empty());
            undo.push(first ? () -> texts.remove(id) : () -> texts.put(id, before));
            texts.put(id, text);
            return text;
        });
    }

    @SuppressWarnings("unchecked")
    private <I extends Id, C, S, E> BulkLedger<I, S, E> bulk(AggregateType<I, C, S, E> type) {
        return (BulkLedger<I, S, E>)
                ledgers.computeIfAbsent(type.name(), name -> new BulkLedger<>(type, base.ledger(type), base.journal()));
    }

    private void requireOpen() {
        if (!open) {
            throw new IllegalStateException(
                    "Expected an open unit of work, but found none. Maybe call it inside within.");
        }
    }

    private void requireClosed() {
        if (open) {
            throw new IllegalStateException("A whole kind cannot be read while a unit gathers what it records."
                    + " Maybe read before the unit, or use the store itself.");
        }
    }
}

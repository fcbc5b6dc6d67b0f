package org.marugoto.ledger;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marugoto.decide.Id;

/**
 * Keeps everything in memory: the reference implementation of {@link Store}, for tests, demonstrations and simulation.
 *
 * <p>Safe for use by several threads; units of work run one after the other. States and events are kept as they are, so
 * they must be immutable.
 */
public final class InMemoryStore implements FedStore {

    private static final class Kept {
        private Object state;
        private final List<Object> events = new ArrayList<>();

        Kept(Object state) {
            this.state = state;
        }
    }

    private record Whole<S, E>(String id, Optional<Recorded<S>> state, List<E> history)
            implements Journal.Entry<S, E> {}

    /** An event in the order of recording; units run one after the other, so it is the order of commits too. */
    private record Fact(FeedPosition position, String type, String id, long version, Object event)
            implements ChangeFeed.Change {
        @Override
        public <E> Optional<E> event(AggregateType<?, ?, ?, E> of) {
            return of.name().equals(type) ? Optional.of(of.event().cast(event)) : Optional.empty();
        }
    }

    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, Map<String, Kept>> kept = new HashMap<>();
    private final Map<TextId, String> personal = new HashMap<>();
    private final Deque<Runnable> undo = new ArrayDeque<>();
    private final Journal journal = new InMemoryJournal();
    private final PersonalText texts = new InMemoryTexts();
    private final List<Fact> feed = new ArrayList<>();
    private final Map<String, FeedPosition> listeners = new HashMap<>();
    private final ChangeFeed changes = new InMemoryFeed();

    @Override
    public <I extends Id, C, S, E> Ledger<I, S, E> ledger(AggregateType<I, C, S, E> type) {
        return new InMemoryLedger<>(type);
    }

    @Override
    public Journal journal() {
        return journal;
    }

    @Override
    public PersonalText texts() {
        return texts;
    }

    /**
     * What is kept here as it would be stored by this codec.
     *
     * @param types every type that is kept here
     */
    public Archive archive(Codec codec, Collection<AggregateType<?, ?, ?, ?>> types) {
        return new ArchiveOfValues(this, codec, types);
    }

    Set<String> typesKept() {
        return within(() -> kept.entrySet().stream()
                .filter(type -> !type.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet()));
    }

    Map<TextId, String> textsKept() {
        return within(() -> Map.copyOf(personal));
    }

    <S, E> Optional<Journal.Entry<S, E>> entry(AggregateType<?, ?, S, E> type, String id) {
        return within(() -> Optional.ofNullable(of(type.name()).get(id)).map(found -> wholeOf(type, id, found)));
    }

    private static <S, E> Whole<S, E> wholeOf(AggregateType<?, ?, S, E> type, String id, Kept found) {
        Version version = new Version(found.events.size());
        return new Whole<>(
                id, Optional.of(new Recorded<>(type.state().cast(found.state), version)), eventsOf(type, found));
    }

    private static <E> List<E> eventsOf(AggregateType<?, ?, ?, E> type, Kept found) {
        return found.events.stream().<E>map(type.event()::cast).toList();
    }

    @Override
    public ChangeFeed changes() {
        return changes;
    }

    @Override
    public <R> R within(Supplier<R> work) {
        lock.lock();
        try {
            boolean outermost = lock.getHoldCount() == 1;
            boolean done = false;
            int before = undo.size();
            try {
                R result = work.get();
                done = true;
                return result;
            } finally {
                if (!done) {
                    while (undo.size() > before) {
                        undo.pop().run();
                    }
                }
                if (outermost) {
                    undo.clear();
                }
            }
        } finally {
            lock.unlock();
        }
    }

    private Map<String, Kept> of(String type) {
        return kept.computeIfAbsent(type, name -> new HashMap<>());
    }

    private List<String> idsOf(AggregateType<?, ?, ?, ?> type) {
        return within(() -> of(type.name()).keySet().stream().sorted().toList());
    }

    private final class InMemoryLedger<I extends Id, C, S, E> implements Ledger<I, S, E> {
        private final AggregateType<I, C, S, E> type;

        InMemoryLedger(AggregateType<I, C, S, E> type) {
            this.type = type;
        }

        @Override
        public Optional<Recorded<S>> find(I id) {
            return within(() -> Optional.ofNullable(of(type.name()).get(id.value()))
                    .map(found -> new Recorded<>(type.state().cast(found.state), new Version(found.events.size()))));
        }

        @Override
        public Recorded<S> record(I id, Version expected, S next, List<E> events) {
            if (events.isEmpty()) {
                throw new IllegalArgumentException("At least one event is recorded, but found none.");
            }
            return within(() -> write(id, expected, next, events));
        }

        @Override
        public void read(StateReader<I, S> reader) {
            for (String text : idsOf(type)) {
                I id = type.idOf().apply(text);
                find(id).ifPresent(latest -> reader.read(id, latest));
            }
        }

        private Recorded<S> write(I id, Version expected, S next, List<E> events) {
            Map<String, Kept> ofType = of(type.name());
            Kept found = ofType.get(id.value());
            Version actual = found == null ? Version.NEW : new Version(found.events.size());
            if (!actual.equals(expected)) {
                throw new StaleVersionException(type.name(), id, expected, actual);
            }
            if (found == null) {
                Kept first = new Kept(next);
                first.events.addAll(events);
                ofType.put(id.value(), first);
                undo.push(() -> ofType.remove(id.value()));
            } else {
                Object before = found.state;
                int size = found.events.size();
                found.state = next;
                found.events.addAll(events);
                undo.push(() -> {
                    found.state = before;
                    found.events.subList(size, found.events.size()).clear();
                });
            }
            feed(id.value(), expected.value(), events);
            return new Recorded<>(next, expected.plus(events.size()));
        }

        private void feed(String id, long before, List<E> events) {
            int size = feed.size();
            long version = before;
            for (E event : events) {
                feed.add(new Fact(new FeedPosition(0, feed.size() + 1L), type.name(), id, ++version, event));
            }
            undo.push(() -> feed.subList(size, feed.size()).clear());
        }
    }

    private final class InMemoryFeed implements ChangeFeed {
        @Override
        public List<Change> after(FeedPosition position, int most) {
            int limit = ChangeFeed.checked(most);
            return within(() -> {
                int from = (int) Math.min(position.number(), feed.size());
                return List.<Change>copyOf(feed.subList(from, Math.min(from + limit, feed.size())));
            });
        }

        @Override
        public FeedPosition reached(String listener) {
            return within(() -> listeners.getOrDefault(ChangeFeed.checked(listener), FeedPosition.BEGINNING));
        }

        @Override
        public void reached(String listener, FeedPosition position) {
            String name = ChangeFeed.checked(listener);
            within(() -> {
                FeedPosition before = listeners.get(name);
                if (before == null || before.compareTo(position) < 0) {
                    undo.push(() -> restore(name, before));
                    listeners.put(name, position);
                }
                return Boolean.TRUE;
            });
        }

        private void restore(String name, @Nullable FeedPosition before) {
            if (before == null) {
                listeners.remove(name);
            } else {
                listeners.put(name, before);
            }
        }
    }

    private final class InMemoryJournal implements Journal {
        @Override
        public <I extends Id, C, S, E> List<E> history(AggregateType<I, C, S, E> type, I id) {
            return within(() -> {
                Kept found = of(type.name()).get(id.value());
                return found == null ? List.of() : eventsOf(type, found);
            });
        }

        @Override
        public <I extends Id, C, S, E> void read(AggregateType<I, C, S, E> type, Reader<I, E> reader) {
            for (String text : idsOf(type)) {
                I id = type.idOf().apply(text);
                List<E> history = history(type, id);
                if (!history.isEmpty()) {
                    reader.read(id, history);
                }
            }
        }

        @Override
        public <I extends Id, C, S, E> void audit(AggregateType<I, C, S, E> type, Auditor<S, E> auditor) {
            for (String id : idsOf(type)) {
                entry(type, id).ifPresent(auditor::look);
            }
        }
    }

    private final class InMemoryTexts implements PersonalText {
        @Override
        public void put(TextId id, String text) {
            change(id, PersonalText.checked(text));
        }

        @Override
        public Optional<String> get(TextId id) {
            return within(() -> Optional.ofNullable(personal.get(id)));
        }

        @Override
        public void erase(TextId id) {
            change(id, null);
        }

        private void change(TextId id, @Nullable String text) {
            within(() -> {
                String before = personal.get(id);
                undo.push(() -> set(id, before));
                set(id, text);
                return Boolean.TRUE;
            });
        }

        private void set(TextId id, @Nullable String text) {
            if (text == null) {
                personal.remove(id);
            } else {
                personal.put(id, text);
            }
        }
    }
}

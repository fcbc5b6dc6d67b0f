package org.marugoto.testkit;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.marugoto.decide.Id;
import org.marugoto.ledger.AggregateType;
import org.marugoto.ledger.Archive;
import org.marugoto.ledger.ChangeFeed;
import org.marugoto.ledger.FedStore;
import org.marugoto.ledger.FeedPosition;
import org.marugoto.ledger.InMemoryStore;
import org.marugoto.ledger.Journal;
import org.marugoto.ledger.Ledger;
import org.marugoto.ledger.PersonalText;
import org.marugoto.ledger.Recorded;
import org.marugoto.ledger.Store;
import org.marugoto.ledger.TextId;
import org.marugoto.ledger.Version;
import org.marugoto.query.Column;
import org.marugoto.query.Page;
import org.marugoto.query.PageCursor;
import org.marugoto.query.Queries;
import org.marugoto.query.Query;

/** Stores with one fault each, to see that the suites find it. */
final class FaultyStores {

    private FaultyStores() {}

    /** Passes everything on to a good store, until somebody breaks a part of it. */
    static class Passing implements Store {
        final Store good = new InMemoryStore();

        @Override
        public <I extends Id, C, S, E> Ledger<I, S, E> ledger(AggregateType<I, C, S, E> type) {
            return good.ledger(type);
        }

        @Override
        public Journal journal() {
            return good.journal();
        }

        @Override
        public PersonalText texts() {
            return good.texts();
        }

        @Override
        public <R> R within(Supplier<R> work) {
            return good.within(work);
        }
    }

    /** Keeps nothing and says that all went well. */
    static final class Lazy extends Passing {
        @Override
        public <I extends Id, C, S, E> Ledger<I, S, E> ledger(AggregateType<I, C, S, E> type) {
            return new Ledger<>() {
                @Override
                public Optional<Recorded<S>> find(I id) {
                    return Optional.empty();
                }

                @Override
                public Recorded<S> record(I id, Version expected, S next, List<E> events) {
                    return new Recorded<>(next, expected.plus(events.size()));
                }

                @Override
                public void read(StateReader<I, S> reader) {
                    // lazy
                }
            };
        }

        @Override
        public PersonalText texts() {
            return new PersonalText() {
                @Override
                public void put(TextId id, String text) {
                    // lazy
                }

                @Override
                public Optional<String> get(TextId id) {
                    return Optional.empty();
                }

                @Override
                public void erase(TextId id) {
                    // lazy
                }
            };
        }

        @Override
        public <R> R within(Supplier<R> work) {
            return work.get();
        }
    }

    /** Hands out no change and forgets every listener. */
    static final class Deaf extends Passing implements FedStore {
        @Override
        public ChangeFeed changes() {
            return new ChangeFeed() {
                @Override
                public List<Change> after(FeedPosition position, int most) {
                    return List.of();
                }

                @Override
                public FeedPosition reached(String listener) {
                    return FeedPosition.BEGINNING;
                }

                @Override
                public void reached(String listener, FeedPosition position) {
                    // deaf
                }
            };
        }
    }

    /** Finds nothing. */
    static final class Blind implements Queries {
        @Override
        public <R> Page<R> page(Query<R> query, Optional<PageCursor> after, int size) {
            return new Page<>(List.of(), Optional.empty());
        }

        @Override
        public <R> long count(Query<R> query) {
            return 0;
        }

        @Override
        public <R> SortedMap<String, Long> countBy(Query<R> query, Column<R> column) {
            return new TreeMap<>();
        }
    }

    /** Reads well, and says that all was added. */
    record LazyArchive(Archive good) implements Archive {
        @Override
        public SortedSet<String> types() {
            return good.types();
        }

        @Override
        public void read(String type, Consumer<Kept> reader) {
            good.read(type, reader);
        }

        @Override
        public void readTexts(Consumer<KeptText> reader) {
            good.readTexts(reader);
        }

        @Override
        public List<Kept> find(String type, Collection<String> ids) {
            return good.find(type, ids);
        }

        @Override
        public Optional<String> text(TextId id) {
            return good.text(id);
        }

        @Override
        public void add(List<Kept> kept) {
            // lazy
        }

        @Override
        public void addTexts(List<KeptText> texts) {
            // lazy
        }
    }

    /** Does not look at the version. */
    static final class LastWriterWins extends Passing {
        @Override
        public <I extends Id, C, S, E> Ledger<I, S, E> ledger(AggregateType<I, C, S, E> type) {
            Ledger<I, S, E> ledger = good.ledger(type);
            return new Ledger<>() {
                @Override
                public Optional<Recorded<S>> find(I id) {
                    return ledger.find(id);
                }

                @Override
                public Recorded<S> record(I id, Version expected, S next, List<E> events) {
                    return good.within(() -> ledger.record(
                            id, ledger.find(id).map(Recorded::version).orElse(Version.NEW), next, events));
                }

                @Override
                public void read(StateReader<I, S> reader) {
                    ledger.read(reader);
                }
            };
        }
    }

    /** Hands over the first page of states only. */
    static final class FirstPageOnly extends Passing {
        private static final int PAGE = 500;

        @Override
        public <I extends Id, C, S, E> Ledger<I, S, E> ledger(AggregateType<I, C, S, E> type) {
            Ledger<I, S, E> ledger = good.ledger(type);
            return new Ledger<>() {
                @Override
                public Optional<Recorded<S>> find(I id) {
                    return ledger.find(id);
                }

                @Override
                public Recorded<S> record(I id, Version expected, S next, List<E> events) {
                    return ledger.record(id, expected, next, events);
                }

                @Override
                public void read(StateReader<I, S> reader) {
                    AtomicInteger handed = new AtomicInteger();
                    ledger.read((id, latest) -> {
                        if (handed.incrementAndGet() <= PAGE) {
                            reader.read(id, latest);
                        }
                    });
                }
            };
        }
    }

    /** Runs the work and never takes anything back. */
    static final class NeverUndoes extends Passing {
        @Override
        public <R> R within(Supplier<R> work) {
            return work.get();
        }
    }

    /** Forgets all events but the last of each record. */
    static final class ForgetsEvents extends Passing {
        @Override
        public <I extends Id, C, S, E> Ledger<I, S, E> ledger(AggregateType<I, C, S, E> type) {
            Ledger<I, S, E> ledger = good.ledger(type);
            return new Ledger<>() {
                @Override
                public Optional<Recorded<S>> find(I id) {
                    return ledger.find(id);
                }

                @Override
                public Recorded<S> record(I id, Version expected, S next, List<E> events) {
                    return ledger.record(id, expected, next, events.subList(events.size() - 1, events.size()));
                }

                @Override
                public void read(StateReader<I, S> reader) {
                    ledger.read(reader);
                }
            };
        }
    }
}

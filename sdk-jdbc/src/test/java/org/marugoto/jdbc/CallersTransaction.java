package org.marugoto.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.marugoto.decide.Id;
import org.marugoto.ledger.AggregateType;
import org.marugoto.ledger.ChangeFeed;
import org.marugoto.ledger.Codec;
import org.marugoto.ledger.FedStore;
import org.marugoto.ledger.FeedPosition;
import org.marugoto.ledger.Journal;
import org.marugoto.ledger.Ledger;
import org.marugoto.ledger.PersonalText;
import org.marugoto.ledger.Recorded;
import org.marugoto.ledger.TextId;
import org.marugoto.ledger.Version;
import org.marugoto.query.Column;
import org.marugoto.query.Page;
import org.marugoto.query.PageCursor;
import org.marugoto.query.Queries;
import org.marugoto.query.Query;
import org.marugoto.query.Queryable;
import org.marugoto.testkit.LoanCodec;

/** A vendor's transactions around a joining store: begins one for every unit that finds none open. */
final class CallersTransaction implements FedStore, Queryable {

    private final DataSource source;
    private final ThreadLocal<@Nullable Connection> open = new ThreadLocal<>();
    private final JdbcStore joining;

    CallersTransaction(DataSource source, String municipality) {
        this(source, municipality, new LoanCodec());
    }

    CallersTransaction(DataSource source, String municipality, Codec codec) {
        this.source = source;
        this.joining = JdbcStore.joining(open::get, municipality, codec);
    }

    @Override
    public <R> R within(Supplier<R> work) {
        if (open.get() != null) {
            return joining.within(work);
        }
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            open.set(connection);
            R result = joining.within(work);
            connection.commit();
            return result;
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        } finally {
            open.remove();
        }
    }

    @Override
    public <I extends Id, C, S, E> Ledger<I, S, E> ledger(AggregateType<I, C, S, E> type) {
        Ledger<I, S, E> inner = joining.ledger(type);
        return new Ledger<>() {
            @Override
            public Optional<Recorded<S>> find(I id) {
                return within(() -> inner.find(id));
            }

            @Override
            public Optional<Recorded<S>> remembered(I id) {
                return inner.remembered(id);
            }

            @Override
            public Recorded<S> record(I id, Version expected, S next, List<E> events) {
                return within(() -> inner.record(id, expected, next, events));
            }

            @Override
            public void read(StateReader<I, S> reader) {
                within(() -> {
                    inner.read(reader);
                    return true;
                });
            }
        };
    }

    @Override
    public Journal journal() {
        Journal inner = joining.journal();
        return new Journal() {
            @Override
            public <I extends Id, C, S, E> List<E> history(AggregateType<I, C, S, E> type, I id) {
                return within(() -> inner.history(type, id));
            }

            @Override
            public <I extends Id, C, S, E> void read(AggregateType<I, C, S, E> type, Reader<I, E> reader) {
                within(() -> {
                    inner.read(type, reader);
                    return true;
                });
            }

            @Override
            public <I extends Id, C, S, E> void audit(AggregateType<I, C, S, E> type, Auditor<S, E> auditor) {
                within(() -> {
                    inner.audit(type, auditor);
                    return true;
                });
            }
        };
    }

    @Override
    public Queries queries() {
        Queries inner = joining.queries();
        return new Queries() {
            @Override
            public <R> Page<R> page(Query<R> query, Optional<PageCursor> after, int size) {
                return within(() -> inner.page(query, after, size));
            }

            @Override
            public <R> long count(Query<R> query) {
                return within(() -> inner.count(query));
            }

            @Override
            public <R> SortedMap<String, Long> countBy(Query<R> query, Column<R> column) {
                return within(() -> inner.countBy(query, column));
            }
        };
    }

    @Override
    public ChangeFeed changes() {
        ChangeFeed inner = joining.changes();
        return new ChangeFeed() {
            @Override
            public List<Change> after(FeedPosition position, int most) {
                return within(() -> inner.after(position, most));
            }

            @Override
            public FeedPosition reached(String listener) {
                return within(() -> inner.reached(listener));
            }

            @Override
            public void reached(String listener, FeedPosition position) {
                within(() -> {
                    inner.reached(listener, position);
                    return true;
                });
            }
        };
    }

    @Override
    public PersonalText texts() {
        PersonalText inner = joining.texts();
        return new PersonalText() {
            @Override
            public void put(TextId id, String text) {
                within(() -> {
                    inner.put(id, text);
                    return true;
                });
            }

            @Override
            public Optional<String> get(TextId id) {
                return within(() -> inner.get(id));
            }

            @Override
            public void erase(TextId id) {
                within(() -> {
                    inner.erase(id);
                    return true;
                });
            }
        };
    }
}

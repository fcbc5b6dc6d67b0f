package org.marugoto.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.marugoto.decide.Id;
import org.marugoto.ledger.AggregateType;
import org.marugoto.ledger.Journal;
import org.marugoto.ledger.Ledger;
import org.marugoto.ledger.PersonalText;
import org.marugoto.ledger.Recorded;
import org.marugoto.ledger.Store;
import org.marugoto.ledger.TextId;
import org.marugoto.ledger.Version;
import org.marugoto.testkit.LoanCodec;

/** A vendor's transactions around a joining store: begins one for every unit that finds none open. */
final class CallersTransaction implements Store {

    private final DataSource source;
    private final ThreadLocal<@Nullable Connection> open = new ThreadLocal<>();
    private final JdbcStore joining;

    CallersTransaction(DataSource source, String municipality) {
        this.source = source;
        this.joining = JdbcStore.joining(open::get, municipality, new LoanCodec());
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

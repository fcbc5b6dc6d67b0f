package org.marugoto.jdbc;

import java.sql.SQLException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens units of work and knows which one the current thread is in.
 *
 * <p>The port hands work around as a plain function, so the open unit has to be found by the thread it runs in. The
 * thread-local variable belongs to one store, is set only while a unit is open, and is removed with it.
 */
final class Units {

    /** Opens the outermost unit. */
    interface Opener {
        Unit open() throws SQLException;
    }

    /** What is done with a connection. */
    interface Sql<R> {
        R on(Unit unit) throws SQLException;
    }

    private static final Logger LOG = LoggerFactory.getLogger(Units.class);

    private final Opener opener;

    @SuppressWarnings("ThreadLocalUsage") // one store, one variable: two stores must not join each other's units
    private final ThreadLocal<Unit> current = new ThreadLocal<>();

    Units(Opener opener) {
        this.opener = opener;
    }

    /** Runs work in a unit of its own; inside an open one, as a part of that which can be undone alone. */
    <R> R within(Supplier<R> work) {
        Unit outer = current.get();
        Unit unit = begin(outer);
        current.set(unit);
        try {
            return finish(unit, work);
        } finally {
            restore(outer);
            close(unit);
        }
    }

    /** Reads in the open unit, or in one of its own. */
    <R> R read(String trying, Sql<R> sql) {
        Unit open = current.get();
        return open == null ? within(() -> read(trying, sql)) : run(trying, open, sql);
    }

    /** Writes in the open unit, or in one of its own. An open unit in which a write fails cannot be kept any more. */
    <R> R write(String trying, Sql<R> sql) {
        Unit open = current.get();
        if (open == null) {
            return within(() -> write(trying, sql));
        }
        open.wrote();
        try {
            return run(trying, open, sql);
        } catch (JdbcStoreException failed) {
            open.broken(true);
            throw failed;
        }
    }

    private static <R> R run(String trying, Unit unit, Sql<R> sql) {
        try {
            return sql.on(unit);
        } catch (SQLException failure) {
            throw new JdbcStoreException(trying, failure);
        }
    }

    private Unit begin(@Nullable Unit outer) {
        try {
            return outer == null ? opener.open() : new Unit.Joined(outer);
        } catch (SQLException failure) {
            throw new JdbcStoreException("Beginning a unit of work", failure);
        }
    }

    private static <R> R finish(Unit unit, Supplier<R> work) {
        boolean kept = false;
        try {
            R result = work.get();
            if (unit.broken()) {
                throw new JdbcStoreException(
                        "Expected a unit of work in which every write succeeded, but found one that"
                                + " went on after a failure; it was undone. Maybe let the exception pass.");
            }
            unit.keep();
            kept = true;
            return result;
        } catch (SQLException failure) {
            throw new JdbcStoreException("Keeping a unit of work", failure);
        } finally {
            if (!kept) {
                undo(unit);
            }
        }
    }

    /** What made us undo is on its way to the caller and says more than a failing rollback would. */
    private static void undo(Unit unit) {
        try {
            unit.undo();
        } catch (SQLException failure) {
            LOG.debug("undoing a unit of work failed: SQL state {}", failure.getSQLState());
        }
    }

    private static void close(Unit unit) {
        try {
            unit.close();
        } catch (SQLException failure) {
            LOG.debug("closing a connection failed: SQL state {}", failure.getSQLState());
        }
    }

    private void restore(@Nullable Unit outer) {
        if (outer == null) {
            current.remove();
        } else {
            current.set(outer);
        }
    }
}

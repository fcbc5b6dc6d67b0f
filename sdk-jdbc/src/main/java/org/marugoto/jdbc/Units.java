package org.marugoto.jdbc;

import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.marugoto.ledger.StaleVersionException;
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
        /**
         * @param safeLater whether a commit of ours need not be safe when it is done
         */
        Unit open(Unit.Mark mark, boolean safeLater) throws SQLException;
    }

    /** What is done with a connection. */
    interface Sql<R> {
        R on(Unit unit) throws SQLException;
    }

    /** How often the work of one unit is done at most, when other transactions break it off. */
    private static final int TRIES = 5;

    private static final Logger LOG = LoggerFactory.getLogger(Units.class);

    private static final int RADIX = 36;

    private final Opener opener;
    private final Unit.Mark mark =
            new Unit.Mark(Long.toString(ThreadLocalRandom.current().nextLong(Long.MAX_VALUE), RADIX), 0);

    @SuppressWarnings("ThreadLocalUsage") // one store, one variable: two stores must not join each other's units
    private final ThreadLocal<Unit> current = new ThreadLocal<>();

    /** Set while the units of the thread are safe together; whether one was kept that is not safe yet. */
    @SuppressWarnings("ThreadLocalUsage") // as above
    private final ThreadLocal<AtomicBoolean> together = new ThreadLocal<>();

    Units(Opener opener) {
        this.opener = opener;
    }

    /**
     * Runs work in a unit of its own; inside an open one, as a part of that which can be undone alone. A transaction of ours
     * that another one broke off is begun again.
     */
    <R> R within(Supplier<R> work) {
        return within(work, true);
    }

    /** Runs work whose units are safe together at its end, if they are transactions of ours. */
    <R> R safeTogether(Supplier<R> work) {
        if (together.get() != null || current.get() != null) {
            return work.get();
        }
        AtomicBoolean owed = new AtomicBoolean();
        together.set(owed);
        R result;
        try {
            result = work.get();
        } catch (RuntimeException | Error failed) {
            makeSafe(owed, failed);
            throw failed;
        } finally {
            together.remove();
        }
        makeSafe(owed);
        return result;
    }

    private void makeSafe(AtomicBoolean owed, Throwable onItsWay) {
        together.remove();
        try {
            makeSafe(owed);
        } catch (JdbcStoreException notSafe) {
            onItsWay.addSuppressed(notSafe);
        }
    }

    /** The end of one more unit, which is safe at once, makes all safe that were before it. */
    private void makeSafe(AtomicBoolean owed) {
        if (owed.get()) {
            write(Attempt.of("Making many units safe"), unit -> unit);
        }
    }

    private <R> R within(Supplier<R> work, boolean canBeUndone) {
        for (int tries = 1; ; tries++) {
            Unit outer = current.get();
            Unit unit = begin(outer, canBeUndone);
            current.set(unit);
            try {
                return finish(unit, work);
            } catch (StaleVersionException brokenOff) {
                if (tries == TRIES || !unit.mayBeRepeated()) {
                    throw brokenOff;
                }
            } finally {
                restore(outer);
                close(unit);
            }
            waitALittle();
        }
    }

    /** Two transactions that met once should not meet again. */
    private static void waitALittle() {
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(TimeUnit.MILLISECONDS.toNanos(20)));
    }

    /** Reads in the open unit, or in one of its own, which has nothing to undo and saves two ways to the server. */
    <R> R read(Attempt trying, Sql<R> sql) {
        Unit open = current.get();
        return open == null ? within(() -> read(trying, sql), false) : run(trying, open, sql);
    }

    /** The open unit, if no other is around it. */
    Optional<Unit> outermost() {
        return Optional.ofNullable(current.get()).filter(Unit::isOutermost);
    }

    /** Writes in the open unit, or in one of its own. An open unit in which a write fails cannot be kept any more. */
    <R> R write(Attempt trying, Sql<R> sql) {
        Unit open = current.get();
        if (open == null) {
            return within(() -> write(trying, sql));
        }
        try {
            return run(trying, open, unit -> {
                unit.wrote();
                return sql.on(unit);
            });
        } catch (JdbcStoreException failed) {
            open.broken(true);
            throw failed;
        }
    }

    private static <R> R run(Attempt trying, Unit unit, Sql<R> sql) {
        try {
            return sql.on(unit);
        } catch (SQLException failure) {
            boolean conflict = unit.dialect().isConflict(failure);
            if (conflict) {
                unit.conflicted();
                unit.broken(true);
            }
            throw trying.failed(failure, conflict);
        }
    }

    private Unit begin(@Nullable Unit outer, boolean canBeUndone) {
        try {
            Unit unit = outer == null ? opener.open(mark, together.get() != null) : new Unit.Joined(outer, mark);
            if (canBeUndone) {
                unit.protect();
            }
            return unit;
        } catch (SQLException failure) {
            throw new JdbcStoreException("Beginning a unit of work", failure);
        }
    }

    private <R> R finish(Unit unit, Supplier<R> work) {
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
            if (unit.isSafeLater()) {
                Optional.ofNullable(together.get()).ifPresent(owed -> owed.set(true));
            }
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

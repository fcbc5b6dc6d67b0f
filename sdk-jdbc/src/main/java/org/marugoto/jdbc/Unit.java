package org.marugoto.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.concurrent.locks.Lock;
import org.jspecify.annotations.Nullable;
import org.marugoto.ledger.Chain;

/** One unit of work on one connection: begun when it is made, then kept or undone, then closed. One thread uses it. */
abstract class Unit {

    private final Connection connection;
    private final Dialect dialect;
    private final Heads heads;
    private final Chain chain = new Chain();
    private boolean broken;
    private boolean wrote;
    private boolean conflict;

    Unit(Connection connection, Dialect dialect, Heads heads) {
        this.connection = connection;
        this.dialect = dialect;
        this.heads = heads;
    }

    /** Prepares the unit to be undone. */
    void protect() throws SQLException {}

    abstract void keep() throws SQLException;

    abstract void undo() throws SQLException;

    abstract void close() throws SQLException;

    Connection connection() {
        return connection;
    }

    Dialect dialect() {
        return dialect;
    }

    /** The last rows this transaction has met. */
    Heads heads() {
        return heads;
    }

    Chain chain() {
        return chain;
    }

    /** Whether a write failed half-way, so that the unit cannot be kept even if its work goes on. */
    boolean broken() {
        return broken;
    }

    void broken(boolean now) {
        broken = now;
    }

    /** Remembers that another transaction was in the way. */
    void conflicted() {
        conflict = true;
    }

    /** Whether the work may be done again from its beginning, because the transaction is ours and was broken off. */
    boolean mayBeRepeated() {
        return false;
    }

    boolean hasConflicted() {
        return conflict;
    }

    /** Remembers that something was written. */
    void wrote() {
        wrote = true;
    }

    boolean hasWritten() {
        return wrote;
    }

    /** A transaction of our own. */
    static final class Owned extends Unit {
        private final boolean autoCommitBefore;

        Owned(Connection connection, Dialect dialect) throws SQLException {
            super(connection, dialect, new Heads());
            this.autoCommitBefore = connection.getAutoCommit();
            dialect.begin(connection);
            if (autoCommitBefore) {
                connection.setAutoCommit(false);
            }
        }

        @Override
        boolean mayBeRepeated() {
            return hasConflicted();
        }

        @Override
        void wrote() {
            if (!hasWritten()) {
                dialect().writers().ifPresent(Lock::lock);
            }
            super.wrote();
        }

        @Override
        void keep() throws SQLException {
            connection().commit();
            if (hasWritten()) {
                dialect().committed(connection());
            }
        }

        @Override
        void undo() throws SQLException {
            connection().rollback();
        }

        @Override
        void close() throws SQLException {
            try (Connection closing = connection()) {
                if (autoCommitBefore) {
                    closing.setAutoCommit(true);
                }
            } finally {
                if (hasWritten()) {
                    dialect().writers().ifPresent(Lock::unlock);
                }
            }
        }
    }

    /** A part of the caller's transaction, or of an outer unit: it can be undone alone, and is never committed. */
    static final class Joined extends Unit {
        private final Runnable outer;
        private final Runnable outerConflict;
        private @Nullable Savepoint before;

        /** A part of the caller's transaction. */
        Joined(Connection connection, Dialect dialect) {
            super(connection, dialect, new Heads());
            this.outer = () -> {};
            this.outerConflict = () -> {};
        }

        /** A part of an outer unit. */
        Joined(Unit outer) {
            super(outer.connection(), outer.dialect(), outer.heads());
            this.outer = outer::wrote;
            this.outerConflict = outer::conflicted;
        }

        @Override
        void protect() throws SQLException {
            before = connection().setSavepoint();
        }

        @Override
        void conflicted() {
            outerConflict.run();
        }

        @Override
        void wrote() {
            outer.run();
        }

        @Override
        void keep() throws SQLException {
            if (before != null) {
                connection().releaseSavepoint(before);
            }
        }

        @Override
        void undo() throws SQLException {
            heads().forget();
            if (before != null) {
                connection().rollback(before);
            }
        }

        @Override
        void close() {
            // the connection stays whose it is
        }
    }
}

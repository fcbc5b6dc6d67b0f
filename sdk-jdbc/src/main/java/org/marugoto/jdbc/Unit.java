package org.marugoto.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.concurrent.locks.Lock;
import org.jspecify.annotations.Nullable;

/** One unit of work on one connection: begun when it is made, then kept or undone, then closed. One thread uses it. */
abstract class Unit {

    private final Connection connection;
    private final Dialect dialect;
    private final Heads heads;
    private boolean broken;
    private boolean wrote;
    private boolean conflict;

    Unit(Connection connection, Dialect dialect, Heads heads) {
        this.connection = connection;
        this.dialect = dialect;
        this.heads = heads;
    }

    /** Prepares the unit to be undone, where that is not done at its first write. */
    void protect() throws SQLException {}

    /** Undoes everything since the unit began, which an inner unit does that was the first to write. */
    abstract void undoPart() throws SQLException;

    abstract void keep() throws SQLException;

    abstract void undo() throws SQLException;

    abstract void close() throws SQLException;

    /** Whether it wrote something that is not safe when it is kept. */
    boolean isSafeLater() {
        return false;
    }

    /** Whether no other unit is around it. */
    boolean isOutermost() {
        return true;
    }

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

    /** Remembers that something is about to be written. */
    void wrote() throws SQLException {
        wrote = true;
    }

    boolean hasWritten() {
        return wrote;
    }

    /** A transaction of our own. */
    static final class Owned extends Unit {
        private final boolean autoCommitBefore;
        private final boolean safeLater;

        /**
         * @param safeLater whether its commit need not be safe when it is done
         */
        Owned(Connection connection, Dialect dialect, boolean safeLater) throws SQLException {
            super(connection, dialect, new Heads());
            this.safeLater = safeLater;
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
        boolean isSafeLater() {
            return safeLater && hasWritten();
        }

        @Override
        void wrote() throws SQLException {
            if (!hasWritten()) {
                dialect().writers().ifPresent(Lock::lock);
                super.wrote();
                if (safeLater) {
                    dialect().safeLater(connection());
                }
            }
        }

        /**
         * The transaction begins anew. What was read before is older then than what will be read, which only READ COMMITTED
         * promises anyway; under a stricter isolation the work may not go on.
         */
        @Override
        void undoPart() throws SQLException {
            connection().rollback();
            if (connection().getTransactionIsolation() > Connection.TRANSACTION_READ_COMMITTED) {
                broken(true);
            }
        }

        @Override
        void keep() throws SQLException {
            connection().commit();
            if (hasWritten() && !safeLater) {
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

    /**
     * What the savepoints of a store are called. Each store has names of its own, because two may work in one transaction; they
     * stay the same from unit to unit, because H2 parses the statement of a new name anew.
     *
     * @param store what tells the store apart
     * @param depth how many units are around
     * @param name what it is called
     */
    record Mark(String store, int depth, String name) {

        Mark(String store, int depth) {
            this(store, depth, "marugoto_" + store + "_" + depth);
        }

        Mark inside() {
            return new Mark(store, depth + 1);
        }
    }

    /**
     * A part of the caller's transaction, or of an outer unit: it can be undone alone, and is never committed.
     *
     * <p>A part of an outer unit sets its savepoint at its first write, and none if nothing was written before in the outer one:
     * then to undo the one is to undo the other.
     */
    static final class Joined extends Unit {
        private final @Nullable Unit outer;
        private final Mark mark;
        private @Nullable Savepoint before;

        /** A part of the caller's transaction. */
        Joined(Connection connection, Dialect dialect, Mark mark) {
            super(connection, dialect, new Heads());
            this.outer = null;
            this.mark = mark;
        }

        /** A part of an outer unit. */
        Joined(Unit outer, Mark mark) {
            super(outer.connection(), outer.dialect(), outer.heads());
            this.outer = outer;
            this.mark = outer instanceof Joined joined ? joined.mark.inside() : mark;
        }

        @Override
        void protect() throws SQLException {
            if (outer == null) {
                before = connection().setSavepoint(mark.name());
            }
        }

        @Override
        void wrote() throws SQLException {
            if (outer != null && !hasWritten()) {
                if (outer.hasWritten()) {
                    before = connection().setSavepoint(mark.name());
                }
                outer.wrote();
            }
            super.wrote();
        }

        @Override
        boolean isOutermost() {
            return outer == null;
        }

        @Override
        void conflicted() {
            if (outer != null) {
                outer.conflicted();
            }
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
            if (before != null || hasWritten()) {
                undoPart();
            }
        }

        @Override
        void undoPart() throws SQLException {
            if (before != null) {
                connection().rollback(before);
            } else if (outer != null) {
                outer.undoPart();
            }
        }

        @Override
        void close() {
            // the connection stays whose it is
        }
    }
}

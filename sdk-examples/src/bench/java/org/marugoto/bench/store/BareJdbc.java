package org.marugoto.bench.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Transactions as one writes them by hand. */
abstract class BareJdbc implements Contestant {

    /** What one transaction does. */
    interface Work<R> {
        R on(Connection connection) throws SQLException;
    }

    private DataSource source;
    private boolean checkpoint;

    @Override
    public void prepare(DataSource given, DatabaseKind kind) throws SQLException {
        source = given;
        checkpoint = kind.checkpoint();
    }

    DataSource source() {
        return source;
    }

    <R> R transaction(Work<R> work) throws SQLException {
        return transaction(work, checkpoint);
    }

    /** What only reads has nothing to write to the disk. */
    <R> R reading(Work<R> work) throws SQLException {
        return transaction(work, false);
    }

    private <R> R transaction(Work<R> work, boolean writeOut) throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            R result = work.on(connection);
            connection.commit();
            if (writeOut) {
                execute(connection, "CHECKPOINT");
            }
            return result;
        }
    }

    void execute(String... statements) throws SQLException {
        try (Connection connection = source.getConnection()) {
            for (String sql : statements) {
                execute(connection, sql);
            }
        }
    }

    long count(String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement ask = connection.prepareStatement(sql);
                ResultSet row = ask.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    static void one(int changed) {
        if (changed != 1) {
            throw new IllegalStateException("Expected one row to change, but found (" + changed + ").");
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.execute();
        }
    }
}

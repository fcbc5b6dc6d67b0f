package org.marugoto.examples;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.marugoto.jdbc.Dialect;
import org.marugoto.jdbc.SchemaFile;
import org.marugoto.jdbc.TableNames;
import org.marugoto.ledger.FeedPosition;

// snippet: SqliteDialect
/**
 * SQLite in a file, 3.35 or later: a dialect that is not part of the product, in one class. The URL should say
 * {@code transaction_mode=IMMEDIATE}, so that a unit which reads first and then writes waits its turn.
 */
final class SqliteDialect implements Dialect {

    /** Busy and locked: another transaction is writing, or wrote what this one has read. */
    private static final List<Integer> CONFLICTS = List.of(5, 6);

    @Override
    public List<SchemaFile> schema() {
        return List.of(
                SchemaFile.beside(SqliteDialect.class, "sqlite/V001__state_and_journal.sql"),
                SchemaFile.beside(SqliteDialect.class, "sqlite/V002__lists_and_feed.sql"));
    }

    @Override
    public String insertUnlessThere(String insert) {
        return insert + " ON CONFLICT DO NOTHING";
    }

    @Override
    public String rows(int skip, int take) {
        return " LIMIT " + take + " OFFSET " + skip;
    }

    @Override
    public boolean isDuplicateKey(SQLException failure) {
        return String.valueOf(failure.getMessage()).contains("UNIQUE constraint failed");
    }

    @Override
    public boolean isConflict(SQLException failure) {
        return CONFLICTS.contains(failure.getErrorCode());
    }

    @Override
    public boolean isMissingTable(SQLException failure) {
        return String.valueOf(failure.getMessage()).contains("no such ");
    }

    /** By position: who writes is alone until the commit, so positions become visible in their order. */
    @Override
    public FeedSql feed(Connection connection, TableNames names, FeedPosition after) {
        return new FeedSql("0", "position > " + after.number(), "position");
    }

    /** There is one isolation, and it is serialisable. */
    @Override
    public void begin(Connection connection) {
        // as the connection comes
    }

    /** Readers go on beside the one writer; the file remembers this. How far a commit gets is each connection's own. */
    @Override
    public void keepEveryCommit(Connection connection) throws SQLException {
        ask(connection, "PRAGMA journal_mode = WAL");
        String synchronous = ask(connection, "PRAGMA synchronous");
        if (!synchronous.equals("2") && !synchronous.equals("3")) {
            throw new SQLException(
                    "Expected synchronous FULL (2) or EXTRA (3), but found (%s): a loss of power would lose commits."
                            .formatted(synchronous));
        }
    }

    private static String ask(Connection connection, String pragma) throws SQLException {
        try (PreparedStatement ask = connection.prepareStatement(pragma);
                ResultSet row = ask.executeQuery()) {
            return row.next() ? row.getString(1) : "";
        }
    }
}
// end snippet

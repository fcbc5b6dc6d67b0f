package org.marugoto.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.marugoto.ledger.FeedPosition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** PostgreSQL 15 to 18. */
final class PostgresDialect implements Dialect {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresDialect.class);
    private static final String DUPLICATE_KEY = "23505";

    /** Serialisation failure, deadlock, lock not available. */
    private static final Set<String> CONFLICTS = Set.of("40001", "40P01", "55P03");

    /** Undefined table, schema, column. */
    private static final Set<String> MISSING = Set.of("42P01", "3F000", "42703");

    @Override
    public List<SchemaFile> schema() {
        return List.of(
                SchemaFile.beside(Dialect.class, "schema/postgresql/V001__state_and_journal.sql"),
                SchemaFile.beside(Dialect.class, "schema/postgresql/V002__lists_and_feed.sql"),
                SchemaFile.beside(Dialect.class, "schema/postgresql/V003__chained_rows.sql"),
                SchemaFile.beside(Dialect.class, "schema/postgresql/V004__sealed_texts.sql"));
    }

    /** A failed statement would end the whole transaction, the caller's part included. */
    @Override
    public String insertUnlessThere(String insert) {
        return insert + " ON CONFLICT DO NOTHING";
    }

    @Override
    public boolean isDuplicateKey(SQLException failure) {
        return DUPLICATE_KEY.equals(failure.getSQLState());
    }

    @Override
    public boolean isConflict(SQLException failure) {
        return failure.getSQLState() != null && CONFLICTS.contains(failure.getSQLState());
    }

    @Override
    public boolean isMissingTable(SQLException failure) {
        return failure.getSQLState() != null && MISSING.contains(failure.getSQLState());
    }

    /** By the number of the transaction, and only below the oldest that still runs: no later one can get a lower number. */
    @Override
    public FeedSql feed(Connection connection, TableNames names, FeedPosition after) {
        return new FeedSql(
                "transaction_number",
                "(transaction_number, position) > (%d, %d)".formatted(after.transaction(), after.number())
                        + " AND transaction_number < CAST(CAST(pg_snapshot_xmin(pg_current_snapshot()) AS TEXT) AS BIGINT)",
                "municipality, transaction_number, position");
    }

    /** Every isolation is right here: a stricter one ends in a conflict. To ask for it would cost a round trip. */
    @Override
    public void begin(Connection connection) {
        // as the connection comes
    }

    /** The server's own settings are its owner's; a test server without fsync is fine, and said. */
    @Override
    public void keepEveryCommit(Connection connection) throws SQLException {
        if (setting(connection, "synchronous_commit").equals("off")) {
            throw new JdbcStoreException(
                    "Expected synchronous_commit on, but found (off): a crash would lose commits that"
                            + " had returned. Maybe set it to on for the role, or in the options of the URL.");
        }
        for (String name : List.of("fsync", "full_page_writes")) {
            if (setting(connection, name).equals("off")) {
                LOG.warn("{} is off: what was committed may not survive a loss of power", name);
            }
        }
    }

    private static String setting(Connection connection, String name) throws SQLException {
        try (PreparedStatement ask = connection.prepareStatement("SELECT current_setting(?)")) {
            ask.setString(1, name);
            try (ResultSet row = ask.executeQuery()) {
                return row.next() ? row.getString(1) : "";
            }
        }
    }
}

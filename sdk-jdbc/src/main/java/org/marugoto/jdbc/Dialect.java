package org.marugoto.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.locks.Lock;
import org.marugoto.ledger.FeedPosition;

/**
 * The few places where databases really differ.
 *
 * <p>H2 and PostgreSQL are known. A third one is one class of this kind and a {@link Provider} that the service loader
 * finds; the suites of the testkit show whether it is right. Implementations are immutable and safe for several threads.
 */
public interface Dialect {

    /**
     * The schema, one file for each migration, applied in the order of their numbers. It makes the tables and columns that the shipped files make,
     * named with the beginning {@code marugoto_}, and only what is not there yet. Ids sort the same every time.
     */
    List<SchemaFile> schema();

    /**
     * This insert in a form that changes no row, where it can be said, if a row with the key is there; or as it is, and then
     * {@link #isDuplicateKey} has to know the failure. A database that gives a whole transaction up for one failed statement
     * needs the first.
     */
    default String insertUnlessThere(String insert) {
        return insert;
    }

    /** This column in a form that sorts by character code, as UTF-8 does; the column itself if it sorts so anyway. */
    default String byCharacterCode(String column) {
        return column;
    }

    /** How many ids one statement asks for, in a list after IN; one where a list would read the whole table. */
    default int idsAtOnce() {
        return 256;
    }

    /**
     * What ends a query that takes only some of its rows; OFFSET and FETCH as the SQL standard has it, if nothing else is said.
     *
     * @param skip how many rows are left out first, from 0 on
     * @param take how many rows are taken at most, from 1 on
     */
    default String rows(int skip, int take) {
        return " OFFSET " + skip + " ROWS FETCH NEXT " + take + " ROWS ONLY";
    }

    /** Whether a row with this key is there already. */
    boolean isDuplicateKey(SQLException failure);

    /** Whether another transaction was in the way (deadlock, serialisation, lock timeout), so that deciding again may help. */
    boolean isConflict(SQLException failure);

    /** Whether there is no such table, schema or column. */
    boolean isMissingTable(SQLException failure);

    /**
     * How changes are read behind a position, in an order in which nothing turns up later before what was read. Positions are
     * taken before their transactions commit, so this needs to know which transactions are still open.
     *
     * @throws JdbcStoreException if the dialect does not say; then changes cannot be followed
     */
    default FeedSql feed(Connection connection, TableNames names, FeedPosition after) throws SQLException {
        throw new JdbcStoreException(
                "Expected a dialect that says in which order changes become visible, but found (%s)."
                        .concat(" Maybe override Dialect.feed.")
                        .formatted(getClass().getSimpleName()));
    }

    /**
     * Parts of a query over the journal; numbers may be written into it.
     *
     * @param transaction the number of the transaction of a row, or 0 where that is not the order
     * @param condition holds for rows behind the position that nothing can turn up before any more
     * @param order what the rows are ordered by
     */
    record FeedSql(String transaction, String condition, String order) {}

    /** Called when an owned unit begins; READ COMMITTED if nothing else is said. */
    default void begin(Connection connection) throws SQLException {
        if (connection.getTransactionIsolation() != Connection.TRANSACTION_READ_COMMITTED) {
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        }
    }

    /**
     * Makes a returned commit one that survives a crash, if the database has a setting for it; may commit.
     *
     * @throws SQLException if the setting cannot be changed
     * @throws JdbcStoreException if a setting stands against it
     */
    default void keepEveryCommit(Connection connection) throws SQLException {}

    /** Held by an owned unit from its first write until its commit is safe; empty where writers need not wait. */
    default Optional<Lock> writers() {
        return Optional.empty();
    }

    /** Called after a commit of something written that has to survive a crash, with all that was committed before it. */
    default void committed(Connection connection) throws SQLException {}

    /**
     * Called before the first write of a unit whose commit has to be safe only when {@link #committed} is called next; may
     * commit. Nothing is done if nothing is said, which is always right.
     */
    default void safeLater(Connection connection) throws SQLException {}

    /** Brings a dialect of another database; found by the {@link ServiceLoader}. */
    interface Provider {

        /** The dialect for this connection, or empty if the database is another one. */
        Optional<Dialect> of(Connection connection) throws SQLException;
    }

    /**
     * The dialect of this connection's database.
     *
     * @throws JdbcStoreException if it is none that is known
     */
    static Dialect of(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName();
        if (product.equals("H2")) {
            return H2Dialect.of(connection);
        }
        if (product.equals("PostgreSQL")) {
            return new PostgresDialect();
        }
        for (Provider provider : ServiceLoader.load(Provider.class)) {
            Optional<Dialect> other = provider.of(connection);
            if (other.isPresent()) {
                return other.get();
            }
        }
        throw new JdbcStoreException(("Expected a database of the kind H2 or PostgreSQL, but found (%s). Maybe add a"
                        + " Dialect.Provider for it.")
                .formatted(product));
    }
}

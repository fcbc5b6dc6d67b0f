package org.marugoto.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Lock;

/** The few places where databases really differ. Implementations are immutable. */
interface Dialect {

    /** The folder of the schema files below {@code schema/}. */
    String folder();

    /** The schema files in the order of their versions, from version 1 on. */
    List<String> migrations();

    /** Whether a row with this key is there already. */
    boolean isDuplicateKey(SQLException failure);

    /** Whether another transaction was in the way, so that deciding again may help. */
    boolean isConflict(SQLException failure);

    /** Whether there is no such table, schema or column. */
    boolean isMissingTable(SQLException failure);

    /**
     * Makes a returned commit one that survives a crash, if the database has a setting for it; may commit.
     *
     * @throws SQLException if the setting cannot be changed
     */
    void keepEveryCommit(Connection connection) throws SQLException;

    /** Held by an owned unit from its first write until its commit is safe; empty where writers need not wait. */
    Optional<Lock> writers();

    /** Called after a commit of something written that has to survive a crash. */
    void committed(Connection connection) throws SQLException;

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
        throw new JdbcStoreException("Expected a database of the kind H2, but found (%s).".formatted(product));
    }
}

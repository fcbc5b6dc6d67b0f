package org.marugoto.examples;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.marugoto.jdbc.Dialect;

/**
 * Tells a store that it speaks to SQLite; named in {@code META-INF/services/org.marugoto.jdbc.Dialect$Provider}. Needs
 * {@code org.xerial:sqlite-jdbc}, which this library does not bring.
 */
public final class SqliteDialects implements Dialect.Provider {

    @Override
    public Optional<Dialect> of(Connection connection) throws SQLException {
        boolean sqlite = connection.getMetaData().getDatabaseProductName().equals("SQLite");
        return sqlite ? Optional.of(new SqliteDialect()) : Optional.empty();
    }
}

package org.marugoto.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

/**
 * Makes and looks at the tables.
 *
 * <p>The schema files are plain SQL in {@code org/marugoto/jdbc/schema/}; whoever prefers another tool runs them with it.
 */
public final class JdbcSchema {

    /** How much of the schema there is. */
    public enum State {
        /** No table of ours. */
        ABSENT,
        /** Some tables, or an older version: {@link JdbcSchema#install(DataSource)} finishes it. */
        HALF,
        /** Everything, in the version of this library. */
        COMPLETE
    }

    private final DataSource source;
    private final TableNames names;

    private JdbcSchema(DataSource source, TableNames names) {
        this.source = source;
        this.names = names;
    }

    /** Applies what is missing, with the default names; does nothing if all is there. */
    public static void install(DataSource source) {
        install(source, TableNames.DEFAULT);
    }

    /**
     * Applies what is missing; does nothing if all is there. Data that is there stays. One at a time: two installations of
     * the same schema should not run side by side.
     *
     * @throws JdbcStoreException if the database refuses; what was applied before stays, and a second run goes on
     */
    public static void install(DataSource source, TableNames names) {
        new JdbcSchema(source, names).with("installing the schema", (connection, dialect, schema) -> {
            schema.applyMissing(connection, dialect);
            return State.COMPLETE;
        });
    }

    /** How much there is, with the default names. Changes nothing. */
    public static State state(DataSource source) {
        return state(source, TableNames.DEFAULT);
    }

    /** How much there is. Changes nothing. */
    public static State state(DataSource source, TableNames names) {
        return new JdbcSchema(source, names)
                .with("looking at the schema", (connection, dialect, schema) -> schema.look(connection, dialect));
    }

    /** The municipal codes anything is kept for, in their order, in the tables with the default names. */
    public static List<String> municipalities(DataSource source) {
        return municipalities(source, TableNames.DEFAULT);
    }

    /** The municipal codes anything is kept for, in their order. */
    public static List<String> municipalities(DataSource source, TableNames names) {
        return new JdbcSchema(source, names).with("listing the municipalities", JdbcSchema::municipalities);
    }

    private static List<String> municipalities(Connection connection, Dialect dialect, JdbcSchema schema)
            throws SQLException {
        List<String> codes = new ArrayList<>();
        String sql = "SELECT municipality FROM " + schema.names.state() + " UNION SELECT municipality FROM "
                + schema.names.journal() + " ORDER BY 1";
        try (PreparedStatement ask = connection.prepareStatement(sql);
                ResultSet rows = ask.executeQuery()) {
            while (rows.next()) {
                codes.add(rows.getString(1));
            }
        }
        return codes;
    }

    private interface Work<R> {
        R on(Connection connection, Dialect dialect, JdbcSchema schema) throws SQLException;
    }

    private <R> R with(String trying, Work<R> work) {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(true);
            return work.on(connection, Dialect.of(connection), this);
        } catch (SQLException failure) {
            throw new JdbcStoreException(trying, failure);
        }
    }

    private State look(Connection connection, Dialect dialect) throws SQLException {
        int there = tablesThere(connection, dialect);
        if (there == 0) {
            return State.ABSENT;
        }
        boolean all = there == tables().size()
                && migrations(dialect).stream().map(SchemaFile::version).allMatch(applied(connection)::contains);
        return all ? State.COMPLETE : State.HALF;
    }

    private List<String> tables() {
        return List.of(names.state(), names.journal(), names.text(), names.version(), names.listener());
    }

    private int tablesThere(Connection connection, Dialect dialect) throws SQLException {
        int there = 0;
        for (String table : tables()) {
            there += isThere(connection, dialect, table) ? 1 : 0;
        }
        return there;
    }

    /** A table that is missing although its file was applied is made anew: the files only make what is not there. */
    private void applyMissing(Connection connection, Dialect dialect) throws SQLException {
        dialect.keepEveryCommit(connection);
        Set<Integer> done = tablesThere(connection, dialect) == tables().size() ? applied(connection) : Set.of();
        List<SchemaFile> missing = migrations(dialect).stream()
                .filter(file -> !done.contains(file.version()))
                .toList();
        for (SchemaFile file : missing) {
            apply(connection, file);
        }
        if (!missing.isEmpty()) {
            Chaining.fill(connection, names);
        }
        for (SchemaFile file : missing) {
            remember(connection, file);
        }
    }

    /** The files of a dialect in the order of their numbers. */
    private static List<SchemaFile> migrations(Dialect dialect) {
        List<SchemaFile> files = dialect.schema().stream()
                .sorted(Comparator.comparingInt(SchemaFile::version))
                .toList();
        if (files.stream().map(SchemaFile::version).distinct().count() < files.size()) {
            throw new JdbcStoreException(
                    "Expected schema files of different numbers, but found one number twice in (%s)."
                            .formatted(files.stream().map(SchemaFile::name).toList()));
        }
        return files;
    }

    private boolean isThere(Connection connection, Dialect dialect, String table) throws SQLException {
        try (PreparedStatement ask = connection.prepareStatement("SELECT 1 FROM " + table + " WHERE 1 = 0")) {
            ask.executeQuery().close();
            return true;
        } catch (SQLException failure) {
            if (dialect.isMissingTable(failure)) {
                return false;
            }
            throw failure;
        }
    }

    private Set<Integer> applied(Connection connection) throws SQLException {
        Set<Integer> versions = new HashSet<>();
        try (PreparedStatement ask = connection.prepareStatement("SELECT version FROM " + names.version());
                ResultSet rows = ask.executeQuery()) {
            while (rows.next()) {
                versions.add(rows.getInt(1));
            }
        }
        return versions;
    }

    /** All of a file or nothing, where the database can; and one wait for the disk instead of a hundred. */
    private void apply(Connection connection, SchemaFile file) throws SQLException {
        connection.setAutoCommit(false);
        try {
            for (String sql : file.statements()) {
                try (PreparedStatement statement = connection.prepareStatement(names.in(sql))) {
                    statement.execute();
                }
            }
            connection.commit();
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private void remember(Connection connection, SchemaFile file) throws SQLException {
        if (applied(connection).contains(file.version())) {
            return;
        }
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO " + names.version() + " (version, file) VALUES (?, ?)")) {
            insert.setInt(1, file.version());
            insert.setString(2, file.name());
            insert.executeUpdate();
        }
    }
}

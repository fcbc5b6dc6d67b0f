package org.marugoto.bench.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.sql.DataSource;

/** All rows of a filled database, held in memory and written into an empty one by hand-made batches, ready made. */
final class ReadyRows {

    private static final int BATCH = 1_000;

    /** How many rows one commit has: about what intake commits at once. */
    private static final int COMMIT = 5_000;

    /** What the database fills in by itself. */
    private static final Set<String> GIVEN = Set.of("position", "transaction_number");

    private static final List<String> TABLES =
            List.of("state", "journal", "cases", "case_needs", "case_texts", "tasks_due");

    private record Table(String name, List<String> columns, List<Object[]> rows) {}

    private final List<Table> tables;

    private ReadyRows(List<Table> tables) {
        this.tables = tables;
    }

    static ReadyRows of(DataSource source) throws SQLException {
        List<Table> tables = new ArrayList<>();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            for (String name : TABLES) {
                String order = name.equals("journal") ? " ORDER BY position" : " ORDER BY 1, 2, 3";
                try (ResultSet rows = statement.executeQuery("SELECT * FROM marugoto_" + name + order)) {
                    tables.add(read("marugoto_" + name, rows));
                }
            }
        }
        return new ReadyRows(tables);
    }

    private static Table read(String name, ResultSet rows) throws SQLException {
        ResultSetMetaData columns = rows.getMetaData();
        List<Integer> taken = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int column = 1; column <= columns.getColumnCount(); column++) {
            String label = columns.getColumnLabel(column).toLowerCase(Locale.ROOT);
            if (!GIVEN.contains(label)) {
                taken.add(column);
                names.add(label);
            }
        }
        List<Object[]> found = new ArrayList<>();
        while (rows.next()) {
            Object[] row = new Object[taken.size()];
            for (int i = 0; i < row.length; i++) {
                row[i] = rows.getObject(taken.get(i));
            }
            found.add(row);
        }
        return new Table(name, names, found);
    }

    void write(DataSource source, boolean checkpoint) throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            for (Table table : tables) {
                write(connection, table, checkpoint);
            }
        }
    }

    private static void write(Connection connection, Table table, boolean checkpoint) throws SQLException {
        String marks = String.join(", ", Collections.nCopies(table.columns().size(), "?"));
        String sql =
                "INSERT INTO " + table.name() + " (" + String.join(", ", table.columns()) + ") VALUES (" + marks + ")";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            int done = 0;
            for (Object[] row : table.rows()) {
                for (int i = 0; i < row.length; i++) {
                    insert.setObject(i + 1, row[i]);
                }
                insert.addBatch();
                done++;
                boolean last = done == table.rows().size();
                if (done % BATCH == 0 || last) {
                    insert.executeBatch();
                }
                if (done % COMMIT == 0 || last) {
                    commit(connection, checkpoint);
                }
            }
        }
    }

    private static void commit(Connection connection, boolean checkpoint) throws SQLException {
        connection.commit();
        if (checkpoint) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("CHECKPOINT");
            }
        }
    }

    /** Fails if a table has not as many rows. */
    void compare(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            for (Table table : tables) {
                try (ResultSet count = statement.executeQuery("SELECT COUNT(*) FROM " + table.name())) {
                    count.next();
                    if (count.getLong(1) != table.rows().size()
                            || table.name().endsWith("journal") && table.rows().isEmpty()) {
                        throw new IllegalStateException("Expected (%d) rows in (%s), but found (%d)."
                                .formatted(table.rows().size(), table.name(), count.getLong(1)));
                    }
                }
            }
        }
    }
}

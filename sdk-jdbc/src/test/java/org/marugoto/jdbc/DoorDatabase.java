package org.marugoto.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;

/** One connection that notices when something is written, and can be taken back to where it stood. */
final class DoorDatabase implements AutoCloseable {

    private final Connection connection;
    private final Connection watched;
    private final Map<String, Long> before;
    private boolean wrote;

    DoorDatabase(DataSource source) throws SQLException {
        connection = source.getConnection();
        connection.setAutoCommit(false);
        watched = (Connection) Proxy.newProxyInstance(
                DoorDatabase.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    wrote |= method.getName().equals("prepareStatement") && isWriting((String) arguments[0]);
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
        before = contents();
    }

    private static boolean isWriting(String sql) {
        return !sql.strip().toUpperCase(Locale.ROOT).startsWith("SELECT");
    }

    Connection watched() {
        return watched;
    }

    /** Takes everything back that was done since the last time. */
    void back() throws SQLException {
        connection.rollback();
        wrote = false;
    }

    /** Whether anything but a question was sent to the database since it was taken back. */
    boolean wrote() {
        return wrote;
    }

    /** The tables that are gone, or have other rows than at the beginning. */
    Set<String> changed() throws SQLException {
        Map<String, Long> now = contents();
        Set<String> changed = new TreeSet<>(before.keySet());
        changed.addAll(now.keySet());
        changed.removeIf(table -> before.containsKey(table) && before.get(table).equals(now.get(table)));
        return changed;
    }

    /** A sum over the rows of every table of ours; tests beside us have theirs in other schemas. */
    private Map<String, Long> contents() throws SQLException {
        Map<String, Long> sums = new TreeMap<>();
        for (String table : strings("SELECT table_name FROM information_schema.tables"
                + " WHERE table_schema = CURRENT_SCHEMA AND LOWER(table_name) LIKE 'marugoto%'"
                + " AND table_type = 'BASE TABLE'")) {
            sums.put(table, sum(table));
        }
        return sums;
    }

    private long sum(String table) throws SQLException {
        long sum = 0;
        try (Statement ask = connection.createStatement();
                ResultSet row = ask.executeQuery("SELECT * FROM " + table)) {
            int columns = row.getMetaData().getColumnCount();
            while (row.next()) {
                String[] cells = new String[columns];
                for (int i = 0; i < columns; i++) {
                    cells[i] = row.getString(i + 1);
                }
                sum += 1_000_003L * Arrays.hashCode(cells) + 1;
            }
        }
        return sum;
    }

    private List<String> strings(String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (PreparedStatement ask = connection.prepareStatement(sql);
                ResultSet row = ask.executeQuery()) {
            while (row.next()) {
                found.add(row.getString(1));
            }
        }
        return found;
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }
}

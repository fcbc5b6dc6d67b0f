package org.marugoto.bench.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

/** What the product writes to the tables that are read, step by step of one case, as statements one would write by hand. */
final class RowSteps {

    /** Stands where the number of a case comes in. */
    static final String NUMBER = "990000007";

    /** The tables that are read, and how many columns are their key. */
    private static final Map<String, Integer> KEYS = keys();

    /** A statement and its values. */
    record Change(String sql, List<Object> values) {}

    /** What one step writes: the body of the state, the row of the journal, and the rows that are read. */
    record Step(String state, String kind, String event, List<Change> changes) {}

    private record Shot(List<String> columns, Map<List<Object>, List<Object>> rows) {}

    private RowSteps() {}

    private static Map<String, Integer> keys() {
        Map<String, Integer> keys = new LinkedHashMap<>();
        keys.put("cases", 2);
        keys.put("case_needs", 3);
        keys.put("case_texts", 3);
        keys.put("hand_overs", 3);
        keys.put("plans", 3);
        keys.put("tasks_due", 3);
        return keys;
    }

    /** Lets the product walk one case in a database of its own, and looks at the rows after each step. */
    static List<Step> seen() throws SQLException {
        DataSource source = JdbcConnectionPool.create("jdbc:h2:mem:steps;DB_CLOSE_DELAY=-1", "sa", "");
        try (OurProduct product = new OurProduct();
                Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            product.prepare(source, DatabaseKind.H2_MEMORY);
            List<Step> steps = new ArrayList<>();
            Map<String, Shot> before = shots(statement);
            for (int step = 0; step <= Contestant.TRANSITIONS; step++) {
                product.go(step, Long.parseLong(NUMBER));
                Map<String, Shot> after = shots(statement);
                steps.add(step(statement, step + 1, changes(before, after)));
                before = after;
            }
            statement.execute("SHUTDOWN");
            return steps;
        }
    }

    private static Step step(Statement statement, int version, List<Change> changes) throws SQLException {
        try (ResultSet row = statement.executeQuery("SELECT s.body, j.kind, j.body FROM marugoto_state s"
                + " JOIN marugoto_journal j ON j.id = s.id AND j.seq = s.version WHERE s.version = " + version)) {
            row.next();
            return new Step(row.getString(1), row.getString(2), row.getString(3), changes);
        }
    }

    private static Map<String, Shot> shots(Statement statement) throws SQLException {
        Map<String, Shot> shots = new LinkedHashMap<>();
        for (Map.Entry<String, Integer> table : KEYS.entrySet()) {
            try (ResultSet rows = statement.executeQuery("SELECT * FROM marugoto_" + table.getKey())) {
                List<String> columns = new ArrayList<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    columns.add(rows.getMetaData().getColumnLabel(i).toLowerCase(Locale.ROOT));
                }
                Map<List<Object>, List<Object>> found = new LinkedHashMap<>();
                while (rows.next()) {
                    List<Object> row = new ArrayList<>();
                    for (int i = 1; i <= columns.size(); i++) {
                        Object value = rows.getObject(i);
                        row.add(value instanceof java.sql.Date day ? day.toLocalDate() : value);
                    }
                    found.put(row.subList(0, table.getValue()), row);
                }
                shots.put(table.getKey(), new Shot(columns, found));
            }
        }
        return shots;
    }

    private static List<Change> changes(Map<String, Shot> before, Map<String, Shot> after) {
        List<Change> changes = new ArrayList<>();
        KEYS.forEach((table, key) -> {
            Shot now = after.get(table);
            Map<List<Object>, List<Object>> old =
                    new LinkedHashMap<>(before.get(table).rows());
            String name = "marugoto_" + table;
            String ofKey = " WHERE " + equal(now.columns().subList(0, key), " AND ");
            now.rows().forEach((id, row) -> {
                List<Object> known = old.remove(id);
                if (known == null) {
                    changes.add(new Change(
                            "INSERT INTO " + name + " (" + String.join(", ", now.columns()) + ") VALUES ("
                                    + String.join(", ", Collections.nCopies(row.size(), "?")) + ")",
                            row));
                } else if (!known.equals(row)) {
                    List<Object> values = new ArrayList<>(row.subList(key, row.size()));
                    values.addAll(id);
                    String sets = equal(now.columns().subList(key, row.size()), ", ");
                    changes.add(new Change("UPDATE " + name + " SET " + sets + ofKey, values));
                }
            });
            old.keySet().forEach(id -> changes.add(new Change("DELETE FROM " + name + ofKey, id)));
        });
        return changes;
    }

    private static String equal(List<String> columns, String between) {
        return columns.stream().map(column -> column + " = ?").collect(Collectors.joining(between));
    }
}

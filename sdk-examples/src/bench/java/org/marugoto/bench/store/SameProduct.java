package org.marugoto.bench.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import javax.sql.DataSource;
import org.marugoto.jdbc.JdbcSchema;
import org.marugoto.jdbc.JdbcStore;
import org.marugoto.json.MarugotoJson;
import org.marugoto.ledger.Chain;
import org.marugoto.ledger.Fingerprint;
import org.marugoto.query.Words;

/**
 * Hand-written JDBC that writes every row the product writes: state, chained journal, the plan and its folded text, and the
 * tables that are read. It reads the state before each step. It decides nothing and makes no JSON: the texts are ready, but for
 * the number of the case. Its rows pass our own check.
 */
final class SameProduct extends BareJdbc {

    private static final String MUNICIPALITY = "121002";
    private static final String KEY = " WHERE municipality = ? AND type = ? AND id = ?";

    private record Seen(long version, String body, Fingerprint last) {}

    private final Chain chain = new Chain();
    private List<RowSteps.Step> steps;

    @Override
    public String name() {
        return "SameProduct";
    }

    @Override
    public String bare() {
        return name();
    }

    @Override
    public void prepare(DataSource source, DatabaseKind kind) throws SQLException {
        super.prepare(source, kind);
        JdbcSchema.install(source);
        steps = RowSteps.seen();
    }

    @Override
    public void walk(long number) throws SQLException {
        transaction(connection -> {
            keepPlan(connection, number);
            return open(connection, number, steps.get(0));
        });
        for (RowSteps.Step step : steps.subList(1, steps.size())) {
            transaction(connection -> move(connection, number, step));
        }
    }

    private static int keepPlan(Connection connection, long number) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO marugoto_personal_text (text, folded, municipality, id) VALUES (?, ?, ?, ?)")) {
            insert.setString(1, SupportFile.PLAN);
            insert.setString(2, Words.folded(SupportFile.PLAN));
            insert.setString(3, MUNICIPALITY);
            insert.setString(4, "T-" + number);
            return insert.executeUpdate();
        }
    }

    private int open(Connection connection, long number, RowSteps.Step step) throws SQLException {
        String event = of(step.event(), number);
        Fingerprint last = chain.after(chain.start("case", SupportFile.number(number)), 1, step.kind(), event);
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO marugoto_state (version, body, last_row, municipality, type, id)"
                        + " VALUES (?, ?, ?, ?, ?, ?)")) {
            insert.setLong(1, 1);
            insert.setString(2, of(step.state(), number));
            insert.setBytes(3, last.bytes());
            key(insert, 4, number);
            one(insert.executeUpdate());
        }
        append(connection, number, 1, step.kind(), event, last);
        return draw(connection, number, step);
    }

    private int move(Connection connection, long number, RowSteps.Step step) throws SQLException {
        Seen seen = read(connection, number);
        String event = of(step.event(), number);
        Fingerprint last = chain.after(seen.last(), seen.version() + 1, step.kind(), event);
        try (PreparedStatement update = connection.prepareStatement(
                "UPDATE marugoto_state SET version = ?, body = ?, last_row = ?" + KEY + " AND version = ?")) {
            update.setLong(1, seen.version() + 1);
            update.setString(2, of(step.state(), number));
            update.setBytes(3, last.bytes());
            key(update, 4, number);
            update.setLong(7, seen.version());
            one(update.executeUpdate());
        }
        append(connection, number, seen.version() + 1, step.kind(), event, last);
        return draw(connection, number, step);
    }

    private static void append(
            Connection connection, long number, long seq, String kind, String event, Fingerprint last)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO marugoto_journal (municipality, type, id, seq, kind, body, fingerprint)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)")) {
            key(insert, 1, number);
            insert.setLong(4, seq);
            insert.setString(5, kind);
            insert.setString(6, event);
            insert.setBytes(7, last.bytes());
            one(insert.executeUpdate());
        }
    }

    private static int draw(Connection connection, long number, RowSteps.Step step) throws SQLException {
        int rows = 0;
        for (RowSteps.Change change : step.changes()) {
            try (PreparedStatement write = connection.prepareStatement(change.sql())) {
                int next = 1;
                for (Object value : change.values()) {
                    if (value instanceof String text) {
                        write.setString(next++, of(text, number));
                    } else if (value == null) {
                        write.setNull(next++, Types.NULL);
                    } else {
                        write.setObject(next++, value);
                    }
                }
                rows += write.executeUpdate();
            }
        }
        return rows;
    }

    private static String of(String text, long number) {
        return text.replace(RowSteps.NUMBER, Long.toString(number));
    }

    private static Seen read(Connection connection, long number) throws SQLException {
        try (PreparedStatement ask =
                connection.prepareStatement("SELECT version, body, last_row FROM marugoto_state" + KEY)) {
            key(ask, 1, number);
            try (ResultSet row = ask.executeQuery()) {
                row.next();
                return new Seen(row.getLong(1), row.getString(2), Fingerprint.of(row.getBytes(3)));
            }
        }
    }

    private static void key(PreparedStatement statement, int from, long number) throws SQLException {
        statement.setString(from, MUNICIPALITY);
        statement.setString(from + 1, "case");
        statement.setString(from + 2, SupportFile.number(number));
    }

    @Override
    public long finished() throws SQLException {
        return OurProduct.finished(this, JdbcStore.owning(source(), MUNICIPALITY, new MarugotoJson()));
    }

    @Override
    public int load(long number) throws SQLException {
        return (int) reading(connection -> read(connection, number)).version();
    }
}

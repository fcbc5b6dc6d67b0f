package org.marugoto.bench.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.marugoto.bench.store.FileState.Moved;
import org.marugoto.jdbc.JdbcSchema;
import org.marugoto.ledger.Chain;
import org.marugoto.ledger.Fingerprint;
import org.marugoto.query.Words;

/**
 * Hand-written JDBC over our tables: reads the state, writes the next one and its journal row, with the same JSON and the same
 * fingerprints in them. Its rows pass our own check.
 */
final class SameRows extends BareJdbc {

    private static final String MUNICIPALITY = "121002";
    private static final String KEY = " WHERE municipality = ? AND type = ? AND id = ?";

    private record Seen(long version, FileState state, Fingerprint last) {}

    private final FileState.Json json = new FileState.Json();
    private final Chain chain = new Chain();
    private final boolean inside;

    SameRows(boolean inside) {
        this.inside = inside;
    }

    @Override
    public String name() {
        return inside ? "SameRows_inside" : "SameRows";
    }

    @Override
    public String bare() {
        return inside ? "SameRows_inside" : "SameRows";
    }

    @Override
    public void prepare(DataSource source, DatabaseKind kind) throws SQLException {
        super.prepare(source, kind);
        JdbcSchema.install(source);
        if (kind == DatabaseKind.H2_FILE) {
            execute("SET WRITE_DELAY 500"); // making the tables promised them
        }
    }

    @Override
    public void walk(long number) throws SQLException {
        transaction(connection -> open(connection, number));
        for (String step : SupportFile.STEPS) {
            transaction(connection -> move(connection, number, step));
        }
    }

    @Override
    public long finished() throws SQLException {
        return OurStore.finished(source(), count(OurStore.CLOSED));
    }

    @Override
    public int load(long number) throws SQLException {
        return (int) reading(connection -> read(connection, number)).version();
    }

    private int open(Connection connection, long number) throws SQLException {
        if (!inside) {
            keepPlan(connection, number);
        }
        Moved moved = FileState.NONE.moving(number, "open", inside);
        String event = json.write(Moved.class, moved);
        Fingerprint last = chain.after(chain.start("file", SupportFile.number(number)), 1, "moved", event);
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO marugoto_state (version, body, last_row, municipality, type, id)"
                        + " VALUES (?, ?, ?, ?, ?, ?)")) {
            insert.setLong(1, 1);
            insert.setString(2, json.write(FileState.class, FileState.NONE.after(moved)));
            insert.setBytes(3, last.bytes());
            key(insert, 4, number);
            one(insert.executeUpdate());
        }
        return append(connection, number, 1, event, last);
    }

    private static void keepPlan(Connection connection, long number) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO marugoto_personal_text (text, folded, municipality, id) VALUES (?, ?, ?, ?)")) {
            insert.setString(1, SupportFile.PLAN);
            insert.setString(2, Words.folded(SupportFile.PLAN));
            insert.setString(3, MUNICIPALITY);
            insert.setString(4, "T-" + number);
            one(insert.executeUpdate());
        }
    }

    private int move(Connection connection, long number, String step) throws SQLException {
        Seen seen = read(connection, number);
        Moved moved = seen.state().moving(number, step, inside);
        String event = json.write(Moved.class, moved);
        Fingerprint last = chain.after(seen.last(), seen.version() + 1, "moved", event);
        try (PreparedStatement update = connection.prepareStatement(
                "UPDATE marugoto_state SET version = ?, body = ?, last_row = ?" + KEY + " AND version = ?")) {
            update.setLong(1, seen.version() + 1);
            update.setString(2, json.write(FileState.class, seen.state().after(moved)));
            update.setBytes(3, last.bytes());
            key(update, 4, number);
            update.setLong(7, seen.version());
            one(update.executeUpdate());
        }
        return append(connection, number, seen.version() + 1, event, last);
    }

    private static int append(Connection connection, long number, long seq, String event, Fingerprint last)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO marugoto_journal (municipality, type, id, seq, kind, body, fingerprint)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)")) {
            key(insert, 1, number);
            insert.setLong(4, seq);
            insert.setString(5, "moved");
            insert.setString(6, event);
            insert.setBytes(7, last.bytes());
            return insert.executeUpdate();
        }
    }

    private Seen read(Connection connection, long number) throws SQLException {
        try (PreparedStatement ask =
                connection.prepareStatement("SELECT version, body, last_row FROM marugoto_state" + KEY)) {
            key(ask, 1, number);
            try (ResultSet row = ask.executeQuery()) {
                row.next();
                return new Seen(
                        row.getLong(1), json.read(FileState.class, row.getString(2)), Fingerprint.of(row.getBytes(3)));
            }
        }
    }

    private static void key(PreparedStatement statement, int from, long number) throws SQLException {
        statement.setString(from, MUNICIPALITY);
        statement.setString(from + 1, "file");
        statement.setString(from + 2, SupportFile.number(number));
    }
}

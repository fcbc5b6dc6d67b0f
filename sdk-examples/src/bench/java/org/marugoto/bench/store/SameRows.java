package org.marugoto.bench.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.marugoto.bench.store.FileState.Moved;
import org.marugoto.jdbc.JdbcSchema;

/** Hand-written JDBC over our tables: reads the state, writes the next one and its journal row, the same JSON in them. */
final class SameRows extends BareJdbc {

    private static final String MUNICIPALITY = "121002";
    private static final String KEY = " WHERE municipality = ? AND type = ? AND id = ?";

    private record Seen(long version, FileState state) {}

    private final FileState.Json json = new FileState.Json();
    private final boolean inside;

    SameRows(boolean inside) {
        this.inside = inside;
    }

    @Override
    public String name() {
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
        return count("SELECT COUNT(*) FROM marugoto_state s WHERE version = 8 AND body LIKE '%\"status\":\"closed\"%'"
                + " AND 8 = (SELECT COUNT(*) FROM marugoto_journal j WHERE j.municipality = s.municipality"
                + " AND j.type = s.type AND j.id = s.id)");
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
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO marugoto_state (version, body, municipality, type, id) VALUES (?, ?, ?, ?, ?)")) {
            insert.setLong(1, 1);
            insert.setString(2, json.write(FileState.class, FileState.NONE.after(moved)));
            key(insert, 3, number);
            one(insert.executeUpdate());
        }
        return append(connection, number, 1, moved);
    }

    private static void keepPlan(Connection connection, long number) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO marugoto_personal_text (text, municipality, id) VALUES (?, ?, ?)")) {
            insert.setString(1, SupportFile.PLAN);
            insert.setString(2, MUNICIPALITY);
            insert.setString(3, "T-" + number);
            one(insert.executeUpdate());
        }
    }

    private int move(Connection connection, long number, String step) throws SQLException {
        Seen seen = read(connection, number);
        Moved moved = seen.state().moving(number, step, inside);
        try (PreparedStatement update = connection.prepareStatement(
                "UPDATE marugoto_state SET version = ?, body = ?" + KEY + " AND version = ?")) {
            update.setLong(1, seen.version() + 1);
            update.setString(2, json.write(FileState.class, seen.state().after(moved)));
            key(update, 3, number);
            update.setLong(6, seen.version());
            one(update.executeUpdate());
        }
        return append(connection, number, seen.version() + 1, moved);
    }

    private int append(Connection connection, long number, long seq, Moved moved) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO marugoto_journal (municipality, type, id, seq, kind, body) VALUES (?, ?, ?, ?, ?, ?)")) {
            key(insert, 1, number);
            insert.setLong(4, seq);
            insert.setString(5, "moved");
            insert.setString(6, json.write(Moved.class, moved));
            return insert.executeUpdate();
        }
    }

    private Seen read(Connection connection, long number) throws SQLException {
        try (PreparedStatement ask = connection.prepareStatement("SELECT version, body FROM marugoto_state" + KEY)) {
            key(ask, 1, number);
            try (ResultSet row = ask.executeQuery()) {
                row.next();
                return new Seen(row.getLong(1), json.read(FileState.class, row.getString(2)));
            }
        }
    }

    private static void key(PreparedStatement statement, int from, long number) throws SQLException {
        statement.setString(from, MUNICIPALITY);
        statement.setString(from + 1, "file");
        statement.setString(from + 2, SupportFile.number(number));
    }
}

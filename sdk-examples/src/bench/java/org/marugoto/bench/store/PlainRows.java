package org.marugoto.bench.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import javax.sql.DataSource;

/** The plain baseline: one row with a version and typed columns, one row of a journal, the whole row read before each step. */
final class PlainRows extends BareJdbc {

    private record Seen(String status, int version) {}

    @Override
    public String name() {
        return "PlainRows";
    }

    @Override
    public void prepare(DataSource source, DatabaseKind kind) throws SQLException {
        super.prepare(source, kind);
        execute(
                "CREATE TABLE plain_case (id BIGINT PRIMARY KEY, case_number VARCHAR(40) NOT NULL, applicant VARCHAR(100),"
                        + " age INT, area VARCHAR(20), urgency INT, consent BOOLEAN, household INT, desk VARCHAR(40),"
                        + " status VARCHAR(40) NOT NULL, worker VARCHAR(40), note VARCHAR(200), plan VARCHAR(8000),"
                        + " version INT NOT NULL, opened_at TIMESTAMP NOT NULL, changed_at TIMESTAMP NOT NULL)",
                "CREATE INDEX plain_case_desk ON plain_case (desk)",
                "CREATE TABLE plain_journal (case_id BIGINT NOT NULL REFERENCES plain_case (id), seq INT NOT NULL,"
                        + " came_from VARCHAR(40), went_to VARCHAR(40), worker VARCHAR(40), at TIMESTAMP NOT NULL,"
                        + " note VARCHAR(1000), PRIMARY KEY (case_id, seq))");
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
        return count("SELECT COUNT(*) FROM plain_case c WHERE status = 'closed' AND version = 7"
                + " AND 7 = (SELECT COUNT(*) FROM plain_journal j WHERE j.case_id = c.id)");
    }

    @Override
    public int load(long number) throws SQLException {
        return reading(connection -> read(connection, number)).version();
    }

    private static int open(Connection connection, long number) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO plain_case (id, case_number, applicant, age, area, urgency, consent, household, desk, status,"
                        + " plan, version, opened_at, changed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?)")) {
            Timestamp now = new Timestamp(System.currentTimeMillis());
            insert.setLong(1, number);
            insert.setString(2, SupportFile.number(number));
            insert.setString(3, SupportFile.applicant(number));
            insert.setInt(4, SupportFile.age(number));
            insert.setString(5, SupportFile.area(number));
            insert.setInt(6, SupportFile.urgency(number));
            insert.setBoolean(7, SupportFile.consent(number));
            insert.setInt(8, SupportFile.household(number));
            insert.setString(9, SupportFile.desk(number));
            insert.setString(10, "open");
            insert.setString(11, SupportFile.PLAN);
            insert.setTimestamp(12, now);
            insert.setTimestamp(13, now);
            return insert.executeUpdate();
        }
    }

    private static int move(Connection connection, long number, String step) throws SQLException {
        Seen seen = read(connection, number);
        Timestamp now = new Timestamp(System.currentTimeMillis());
        String worker = SupportFile.worker(number);
        String note = SupportFile.note(step, number);
        try (PreparedStatement update = connection.prepareStatement("UPDATE plain_case SET status = ?, worker = ?,"
                + " note = ?, version = version + 1, changed_at = ? WHERE id = ? AND version = ?")) {
            update.setString(1, step);
            update.setString(2, worker);
            update.setString(3, note);
            update.setTimestamp(4, now);
            update.setLong(5, number);
            update.setInt(6, seen.version());
            one(update.executeUpdate());
        }
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO plain_journal (case_id, seq, came_from, went_to, worker, at, note)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)")) {
            insert.setLong(1, number);
            insert.setInt(2, seen.version());
            insert.setString(3, seen.status());
            insert.setString(4, step);
            insert.setString(5, worker);
            insert.setTimestamp(6, now);
            insert.setString(7, note);
            return insert.executeUpdate();
        }
    }

    private static Seen read(Connection connection, long number) throws SQLException {
        try (PreparedStatement ask = connection.prepareStatement(
                "SELECT case_number, applicant, age, area, urgency, consent, household, desk, status, worker, note, plan,"
                        + " version, opened_at, changed_at FROM plain_case WHERE id = ?")) {
            ask.setLong(1, number);
            try (ResultSet row = ask.executeQuery()) {
                row.next();
                for (int column = 1; column <= 15; column++) {
                    row.getObject(column);
                }
                return new Seen(row.getString(9), row.getInt(13));
            }
        }
    }
}

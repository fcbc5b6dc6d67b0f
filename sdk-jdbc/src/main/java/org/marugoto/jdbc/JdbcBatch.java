package org.marugoto.jdbc;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.marugoto.ledger.Fingerprint;
import org.marugoto.ledger.JournalRow;

/** Writes many aggregates of one kind in batches: first their states, then their rows. */
final class JdbcBatch {

    /** How many rows go to the database at once. */
    private static final int ROWS = 1_000;

    /**
     * One aggregate to be written.
     *
     * @param before the version that has to be there; 0 if nothing may be there
     * @param rows the rows that are new, in their order
     */
    record Aggregate(
            String id, long before, long after, String state, Optional<Fingerprint> last, List<JournalRow> rows) {}

    /** Somebody else wrote one of them; the unit cannot be kept. */
    static final class MetAnotherException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final Place place;
    private final String type;

    JdbcBatch(Place place, String type) {
        this.place = place;
        this.type = type;
    }

    /** Writes them all in the unit, or throws and leaves the unit to be undone. */
    void write(Unit unit, List<Aggregate> all) throws SQLException {
        insertStates(unit, all.stream().filter(one -> one.before() == 0).toList());
        updateStates(unit, all.stream().filter(one -> one.before() > 0).toList());
        insertRows(unit, all);
    }

    private void insertStates(Unit unit, List<Aggregate> all) throws SQLException {
        String sql = place.sql("INSERT INTO marugoto_state (version, body, last_row, municipality, type, id)"
                + " VALUES (?, ?, ?, ?, ?, ?)");
        try (PreparedStatement write = unit.connection().prepareStatement(sql)) {
            Lot lot = new Lot(write);
            for (Aggregate one : all) {
                state(write, one);
                lot.add();
            }
            lot.send();
        } catch (SQLException failure) {
            if (unit.dialect().isDuplicateKey(failure)) {
                throw new MetAnotherException();
            }
            throw failure;
        }
    }

    private void updateStates(Unit unit, List<Aggregate> all) throws SQLException {
        String sql = place.sql("UPDATE marugoto_state SET version = ?, body = ?, last_row = ?"
                + " WHERE municipality = ? AND type = ? AND id = ? AND version = ?");
        try (PreparedStatement write = unit.connection().prepareStatement(sql)) {
            Lot lot = new Lot(write);
            for (Aggregate one : all) {
                state(write, one);
                write.setLong(7, one.before());
                lot.add();
            }
            lot.send();
        }
    }

    private void state(PreparedStatement write, Aggregate one) throws SQLException {
        write.setLong(1, one.after());
        write.setString(2, one.state());
        write.setBytes(3, Rows.bytes(one.last()));
        key(write, 4, one.id());
    }

    private void insertRows(Unit unit, List<Aggregate> all) throws SQLException {
        String sql = place.sql("INSERT INTO marugoto_journal (municipality, type, id, seq, kind, body, fingerprint)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?)");
        try (PreparedStatement write = unit.connection().prepareStatement(sql)) {
            Lot lot = new Lot(write);
            for (Aggregate one : all) {
                for (JournalRow row : one.rows()) {
                    key(write, 1, one.id());
                    write.setLong(4, row.version());
                    write.setString(5, row.kind());
                    write.setString(6, row.body());
                    write.setBytes(7, Rows.bytes(row.fingerprint()));
                    lot.add();
                }
            }
            lot.send();
        }
    }

    private void key(PreparedStatement statement, int from, String id) throws SQLException {
        statement.setString(from, place.municipality());
        statement.setString(from + 1, type);
        statement.setString(from + 2, id);
    }

    /** Sends rows when there are enough; a row that changed nothing met another. */
    private static final class Lot {
        private final PreparedStatement statement;
        private int waiting;

        Lot(PreparedStatement statement) {
            this.statement = statement;
        }

        void add() throws SQLException {
            statement.addBatch();
            if (++waiting == ROWS) {
                send();
            }
        }

        void send() throws SQLException {
            if (waiting == 0) {
                return;
            }
            waiting = 0;
            for (int count : statement.executeBatch()) {
                if (count == 0 || count == Statement.EXECUTE_FAILED) {
                    throw new MetAnotherException();
                }
            }
        }
    }
}

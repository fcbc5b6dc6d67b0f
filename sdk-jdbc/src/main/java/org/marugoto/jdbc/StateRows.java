package org.marugoto.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.marugoto.decide.Id;
import org.marugoto.ledger.AggregateType;
import org.marugoto.ledger.Fingerprint;
import org.marugoto.ledger.Recorded;
import org.marugoto.ledger.StaleVersionException;
import org.marugoto.ledger.Version;

/** The rows that hold the states of one kind of aggregate: one row for each. */
final class StateRows<I extends Id, S> {

    private static final String KEY = " WHERE municipality = ? AND type = ? AND id = ?";

    /** What a row says without its body; {@link Version#NEW} if there is none. */
    record Head(Version version, Optional<Fingerprint> lastRow) {}

    /** A state as it was read. */
    record Latest<S>(String id, Recorded<S> recorded, Optional<Fingerprint> lastRow) {}

    private final Place place;
    private final AggregateType<I, ?, S, ?> type;
    private final Decoded<S> decoded = new Decoded<>();
    private final String find;
    private final String head;
    private final String page;
    private final String insert;
    private final String update;
    private final String updateUnchained;

    StateRows(Place place, AggregateType<I, ?, S, ?> type) {
        this.place = place;
        this.type = type;
        this.find = place.sql("SELECT version, body, last_row FROM marugoto_state" + KEY);
        this.head = place.sql("SELECT version, last_row FROM marugoto_state" + KEY);
        this.page = place.sql("SELECT version, body, last_row, id FROM marugoto_state"
                + " WHERE municipality = ? AND type = ? AND id > ? ORDER BY municipality, type, id");
        this.insert = place.sql("INSERT INTO marugoto_state (version, body, last_row, municipality, type, id)"
                + " VALUES (?, ?, ?, ?, ?, ?)");
        this.updateUnchained =
                place.sql("UPDATE marugoto_state SET version = ?, body = ?, last_row = ?" + KEY + " AND version = ?");
        this.update = updateUnchained + " AND last_row = ?";
    }

    Optional<Latest<S>> find(Unit unit, I id) throws SQLException {
        try (PreparedStatement ask = unit.connection().prepareStatement(find)) {
            key(ask, 1, Place.value(id));
            try (ResultSet row = ask.executeQuery()) {
                return row.next() ? Optional.of(found(id.value(), row)) : Optional.empty();
            }
        }
    }

    /** What was read or written last, without asking; only if its row says which rows led to it. */
    Optional<Latest<S>> remembered(I id) {
        return decoded.last(id.value()).filter(latest -> latest.lastRow().isPresent());
    }

    List<Latest<S>> find(Unit unit, List<I> ids) throws SQLException {
        String sql =
                place.sql("SELECT version, body, last_row, id FROM marugoto_state WHERE municipality = ? AND type = ?"
                        + " AND id IN (" + Rows.marks(ids.size()) + ")");
        try (PreparedStatement ask = unit.connection().prepareStatement(sql)) {
            Rows.ids(ask, place, type, ids);
            return all(ask);
        }
    }

    /** At most so many, in the order of their ids. */
    List<Latest<S>> after(Unit unit, String id, int most) throws SQLException {
        try (PreparedStatement ask =
                unit.connection().prepareStatement(page + unit.dialect().rows(0, most))) {
            key(ask, 1, id);
            return all(ask);
        }
    }

    Head head(Unit unit, I id) throws SQLException {
        try (PreparedStatement ask = unit.connection().prepareStatement(head)) {
            key(ask, 1, Place.value(id));
            try (ResultSet row = ask.executeQuery()) {
                return row.next()
                        ? new Head(new Version(row.getLong(1)), Rows.fingerprint(row, 2))
                        : new Head(Version.NEW, Optional.empty());
            }
        }
    }

    /**
     * Writes the row of a state.
     *
     * @param before the last row of the version that is expected; empty if there is none, or it was recorded before rows
     *     were chained
     * @param body the state as text
     * @throws StaleVersionException if another version is there, or the same number with other rows behind it
     */
    void write(Unit unit, Version expected, Optional<Fingerprint> before, Latest<S> next, String body)
            throws SQLException {
        boolean first = expected.equals(Version.NEW);
        String sql = before.isPresent() ? update : updateUnchained;
        try (PreparedStatement write =
                unit.connection().prepareStatement(first ? unit.dialect().insertUnlessThere(insert) : sql)) {
            write.setLong(1, next.recorded().version().value());
            write.setString(2, body);
            write.setBytes(3, Rows.bytes(next.lastRow()));
            key(write, 4, next.id());
            if (!first) {
                write.setLong(7, expected.value());
                if (before.isPresent()) {
                    write.setBytes(8, Rows.bytes(before));
                }
            }
            if (write.executeUpdate() == 0) {
                throw stale(unit, next.id(), expected);
            }
            decoded.keep(body, next);
        } catch (SQLException failure) {
            if (unit.dialect().isDuplicateKey(failure)) {
                throw stale(unit, next.id(), expected);
            }
            throw failure;
        }
    }

    private StaleVersionException stale(Unit unit, String value, Version expected) throws SQLException {
        I id = type.idOf().apply(value);
        return new StaleVersionException(
                type.name(), id, expected, head(unit, id).version());
    }

    private List<Latest<S>> all(PreparedStatement ask) throws SQLException {
        List<Latest<S>> found = new ArrayList<>();
        try (ResultSet rows = ask.executeQuery()) {
            while (rows.next()) {
                found.add(latest(rows.getString(4), rows));
            }
        }
        return found;
    }

    /** One that was asked for may be asked for again, other than one of many. */
    private Latest<S> found(String id, ResultSet row) throws SQLException {
        String body = row.getString(2);
        Latest<S> found = latest(id, decoded.of(id, body, this::decode), row);
        decoded.keep(body, found);
        return found;
    }

    private Latest<S> latest(String id, ResultSet row) throws SQLException {
        return latest(id, decode(row.getString(2)), row);
    }

    private S decode(String body) {
        return place.codec().read(type.state(), body);
    }

    private static <S> Latest<S> latest(String id, S state, ResultSet row) throws SQLException {
        return new Latest<>(id, new Recorded<>(state, new Version(row.getLong(1))), Rows.fingerprint(row, 3));
    }

    private void key(PreparedStatement statement, int from, String id) throws SQLException {
        statement.setString(from, place.municipality());
        statement.setString(from + 1, type.name());
        statement.setString(from + 2, id);
    }
}

package org.marugoto.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.marugoto.decide.Id;
import org.marugoto.ledger.AggregateType;
import org.marugoto.ledger.Ledger;
import org.marugoto.ledger.Recorded;
import org.marugoto.ledger.StaleVersionException;
import org.marugoto.ledger.Version;

/** One row of state and its rows of the journal, both or neither. */
final class JdbcLedger<I extends Id, S, E> implements Ledger<I, S, E> {

    /** How many states are read at once. */
    private static final int PAGE = 256;

    /** Nothing sorts before it, and no id is empty. */
    private static final String BEGINNING = "";

    private static final String KEY = "WHERE municipality = ? AND type = ? AND id = ?";

    private record Row(String kind, String body) {}

    private record Latest<S>(String id, Recorded<S> recorded) {}

    private final Place place;
    private final AggregateType<I, ?, S, E> type;
    private final String find;
    private final String versionOf;
    private final String insert;
    private final String update;
    private final String append;
    private final String page;

    JdbcLedger(Place place, AggregateType<I, ?, S, E> type) {
        this.place = place;
        this.type = type;
        this.find = place.sql("SELECT version, body FROM marugoto_state " + KEY);
        this.versionOf = place.sql("SELECT version FROM marugoto_state " + KEY);
        this.insert =
                place.sql("INSERT INTO marugoto_state (version, body, municipality, type, id) VALUES (?, ?, ?, ?, ?)");
        this.update = place.sql("UPDATE marugoto_state SET version = ?, body = ? " + KEY + " AND version = ?");
        this.append = place.sql("INSERT INTO marugoto_journal (municipality, type, id, seq, kind, body)"
                + " VALUES (?, ?, ?, ?, ?, ?)");
        this.page =
                place.sql("SELECT version, body, id FROM marugoto_state WHERE municipality = ? AND type = ? AND id > ?"
                        + " ORDER BY id");
    }

    @Override
    public Optional<Recorded<S>> find(I id) {
        return place.units().read(Attempt.about("Reading a state", type.name(), id), unit -> {
            try (PreparedStatement ask = unit.connection().prepareStatement(find)) {
                key(ask, 1, id);
                try (ResultSet row = ask.executeQuery()) {
                    return row.next() ? Optional.of(recorded(row)) : Optional.empty();
                }
            }
        });
    }

    @Override
    public void read(StateReader<I, S> reader) {
        String after = BEGINNING;
        List<Latest<S>> found;
        do {
            String from = after;
            found = place.units().read(Attempt.of("Reading states"), unit -> pageAfter(unit, from));
            for (Latest<S> latest : found) {
                reader.read(type.idOf().apply(latest.id()), latest.recorded());
                after = latest.id();
            }
        } while (found.size() == PAGE);
    }

    private List<Latest<S>> pageAfter(Unit unit, String after) throws SQLException {
        List<Latest<S>> found = new ArrayList<>();
        try (PreparedStatement ask =
                unit.connection().prepareStatement(page + unit.dialect().rows(0, PAGE))) {
            key(ask, 1, after);
            try (ResultSet rows = ask.executeQuery()) {
                while (rows.next()) {
                    found.add(new Latest<>(rows.getString(3), recorded(rows)));
                }
            }
        }
        return found;
    }

    private Recorded<S> recorded(ResultSet row) throws SQLException {
        S state = place.codec().read(type.state(), row.getString(2));
        return new Recorded<>(state, new Version(row.getLong(1)));
    }

    @Override
    public Recorded<S> record(I id, Version expected, S next, List<E> events) {
        if (events.isEmpty()) {
            throw new IllegalArgumentException("At least one event is recorded, but found none.");
        }
        String body = place.write(type.state(), next);
        List<Row> rows = rowsOf(events);
        Version after = expected.plus(events.size());
        return place.units().write(Attempt.about("Recording a state and its events", type.name(), id), unit -> {
            writeState(unit, id, expected, after, body);
            append(unit, id, expected.value(), rows);
            return new Recorded<>(next, after);
        });
    }

    private List<Row> rowsOf(List<E> events) {
        List<Row> rows = new ArrayList<>(events.size());
        for (E event : events) {
            rows.add(new Row(place.kindOf(type.event(), event), place.write(type.event(), event)));
        }
        return rows;
    }

    private void writeState(Unit unit, I id, Version expected, Version after, String body) throws SQLException {
        boolean first = expected.equals(Version.NEW);
        try (PreparedStatement write =
                unit.connection().prepareStatement(first ? unit.dialect().insertUnlessThere(insert) : update)) {
            write.setLong(1, after.value());
            write.setString(2, body);
            key(write, 3, id);
            if (!first) {
                write.setLong(6, expected.value());
            }
            if (write.executeUpdate() == 0) {
                throw stale(unit, id, expected);
            }
        } catch (SQLException failure) {
            if (unit.dialect().isDuplicateKey(failure)) {
                throw stale(unit, id, expected);
            }
            throw failure;
        }
    }

    private StaleVersionException stale(Unit unit, I id, Version expected) throws SQLException {
        try (PreparedStatement ask = unit.connection().prepareStatement(versionOf)) {
            key(ask, 1, id);
            try (ResultSet row = ask.executeQuery()) {
                Version actual = row.next() ? new Version(row.getLong(1)) : Version.NEW;
                return new StaleVersionException(type.name(), id, expected, actual);
            }
        }
    }

    private void append(Unit unit, I id, long before, List<Row> rows) throws SQLException {
        try (PreparedStatement write = unit.connection().prepareStatement(append)) {
            for (int i = 0; i < rows.size(); i++) {
                key(write, 1, id);
                write.setLong(4, before + i + 1);
                write.setString(5, rows.get(i).kind());
                write.setString(6, rows.get(i).body());
                if (rows.size() > 1) {
                    write.addBatch();
                }
            }
            if (rows.size() > 1) {
                write.executeBatch();
            } else {
                write.executeUpdate();
            }
        }
    }

    private void key(PreparedStatement statement, int from, I id) throws SQLException {
        key(statement, from, Place.value(id));
    }

    private void key(PreparedStatement statement, int from, String id) throws SQLException {
        statement.setString(from, place.municipality());
        statement.setString(from + 1, type.name());
        statement.setString(from + 2, id);
    }
}

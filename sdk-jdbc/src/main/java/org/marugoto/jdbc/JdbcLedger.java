package org.marugoto.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.marugoto.decide.Id;
import org.marugoto.ledger.AggregateType;
import org.marugoto.ledger.Chain;
import org.marugoto.ledger.Fingerprint;
import org.marugoto.ledger.JournalRow;
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

    /** A row before it is linked. */
    private record Unlinked(String kind, String body) {}

    private record Encoded(String state, List<Unlinked> rows) {}

    private record Head(Version version, Optional<Fingerprint> lastRow) {}

    private record Latest<S>(String id, Recorded<S> recorded) {}

    private final Place place;
    private final AggregateType<I, ?, S, E> type;
    private final ReadRows<I, S> drawn;
    private final String find;
    private final String head;
    private final String insert;
    private final String update;
    private final String append;
    private final String page;

    JdbcLedger(Place place, AggregateType<I, ?, S, E> type) {
        this.place = place;
        this.type = type;
        this.drawn = ReadRows.of(place, type);
        this.find = place.sql("SELECT version, body, last_row FROM marugoto_state " + KEY);
        this.head = place.sql("SELECT version, last_row FROM marugoto_state " + KEY);
        this.insert = place.sql("INSERT INTO marugoto_state (version, body, last_row, municipality, type, id)"
                + " VALUES (?, ?, ?, ?, ?, ?)");
        this.update =
                place.sql("UPDATE marugoto_state SET version = ?, body = ?, last_row = ? " + KEY + " AND version = ?");
        this.append = place.sql("INSERT INTO marugoto_journal (municipality, type, id, seq, kind, body, fingerprint)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?)");
        this.page =
                place.sql("SELECT version, body, id FROM marugoto_state WHERE municipality = ? AND type = ? AND id > ?"
                        + " ORDER BY municipality, type, id");
    }

    @Override
    public Optional<Recorded<S>> find(I id) {
        return place.units().read(Attempt.about("Reading a state", type.name(), id), unit -> {
            try (PreparedStatement ask = unit.connection().prepareStatement(find)) {
                key(ask, 1, id);
                try (ResultSet row = ask.executeQuery()) {
                    return row.next() ? Optional.of(met(unit, id, row)) : Optional.empty();
                }
            }
        });
    }

    private Recorded<S> met(Unit unit, I id, ResultSet row) throws SQLException {
        unit.heads().remember(type.name(), id.value(), row.getLong(1), Rows.fingerprint(row, 3));
        Recorded<S> recorded = recorded(row);
        remember(unit, id, recorded);
        return recorded;
    }

    private void remember(Unit unit, I id, Recorded<S> recorded) {
        if (!drawn.areNone()) {
            unit.heads().remember(type.name(), id.value(), recorded.version().value(), recorded.state());
        }
    }

    private ReadRows.Written<I, S> written(Unit unit, I id, Version expected, S next) {
        Optional<S> before =
                unit.heads().state(type.name(), id.value(), expected.value()).map(type.state()::cast);
        return new ReadRows.Written<>(id, expected.equals(Version.NEW), before, next);
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
        List<Unlinked> unlinked = unlinked(events);
        Version after = expected.plus(events.size());
        return place.units().write(Attempt.about("Recording a state and its events", type.name(), id), unit -> {
            List<JournalRow> rows = link(unit, id, expected, unlinked);
            Optional<Fingerprint> last = rows.get(rows.size() - 1).fingerprint();
            writeState(unit, id, expected, after, body, last);
            append(unit, id, rows);
            unit.heads().remember(type.name(), id.value(), after.value(), last);
            Recorded<S> recorded = new Recorded<>(next, after);
            drawn.write(unit, List.of(written(unit, id, expected, next)));
            remember(unit, id, recorded);
            return recorded;
        });
    }

    @Override
    public Map<I, Recorded<S>> findAll(Collection<I> ids) {
        return place.units().read(Attempt.of("Reading states"), unit -> {
            Map<I, Recorded<S>> found = new LinkedHashMap<>();
            for (List<I> some : Rows.lots(ids, unit.dialect().idsAtOnce())) {
                findSome(unit, some, found);
            }
            return found;
        });
    }

    private void findSome(Unit unit, List<I> ids, Map<I, Recorded<S>> found) throws SQLException {
        String sql =
                place.sql("SELECT version, body, last_row, id FROM marugoto_state WHERE municipality = ? AND type = ?"
                        + " AND id IN (" + Rows.marks(ids.size()) + ")");
        try (PreparedStatement ask = unit.connection().prepareStatement(sql)) {
            Rows.ids(ask, place, type, ids);
            try (ResultSet rows = ask.executeQuery()) {
                while (rows.next()) {
                    I id = type.idOf().apply(rows.getString(4));
                    found.put(id, met(unit, id, rows));
                }
            }
        }
    }

    @Override
    public void recordAll(List<Change<I, S, E>> changes) {
        if (changes.isEmpty()) {
            return;
        }
        List<Encoded> encoded = changes.stream().map(this::encoded).toList();
        JdbcBatch batch = new JdbcBatch(place, type.name());
        I first = changes.get(0).id();
        try {
            place.units()
                    .within(() -> place.units().write(Attempt.about("Recording many", type.name(), first), unit -> {
                        batch.write(unit, linked(unit, changes, encoded));
                        draw(unit, changes);
                        return changes.size();
                    }));
        } catch (JdbcBatch.MetAnotherException another) {
            throw place.units().<StaleVersionException>read(Attempt.of("Reading states"), unit -> met(unit, changes));
        }
    }

    private void draw(Unit unit, List<Change<I, S, E>> changes) throws SQLException {
        drawn.write(
                unit,
                changes.stream()
                        .map(change -> written(unit, change.id(), change.expected(), change.next()))
                        .toList());
        changes.forEach(change -> remember(unit, change.id(), new Recorded<>(change.next(), change.after())));
    }

    private Encoded encoded(Change<I, S, E> change) {
        return new Encoded(place.write(type.state(), change.next()), unlinked(change.events()));
    }

    private List<JdbcBatch.Aggregate> linked(Unit unit, List<Change<I, S, E>> changes, List<Encoded> encoded)
            throws SQLException {
        List<JdbcBatch.Aggregate> all = new ArrayList<>(changes.size());
        for (int i = 0; i < changes.size(); i++) {
            Change<I, S, E> change = changes.get(i);
            List<JournalRow> rows =
                    link(unit, change.id(), change.expected(), encoded.get(i).rows());
            all.add(new JdbcBatch.Aggregate(
                    change.id().value(),
                    change.expected().value(),
                    change.after().value(),
                    encoded.get(i).state(),
                    rows.get(rows.size() - 1).fingerprint(),
                    rows));
        }
        return all;
    }

    /** The first that somebody else wrote. */
    private StaleVersionException met(Unit unit, List<Change<I, S, E>> changes) throws SQLException {
        for (Change<I, S, E> change : changes) {
            Version actual = head(unit, change.id()).version();
            if (!actual.equals(change.expected())) {
                return new StaleVersionException(type.name(), change.id(), change.expected(), actual);
            }
        }
        return StaleVersionException.brokenOff(type.name(), changes.get(0).id());
    }

    private List<Unlinked> unlinked(List<E> events) {
        List<Unlinked> rows = new ArrayList<>(events.size());
        for (E event : events) {
            rows.add(new Unlinked(place.kindOf(type.event(), event), place.write(type.event(), event)));
        }
        return rows;
    }

    private List<JournalRow> link(Unit unit, I id, Version expected, List<Unlinked> unlinked) throws SQLException {
        Chain chain = unit.chain();
        Fingerprint last = lastRow(unit, id, expected).orElseGet(() -> chain.start(type.name(), id.value()));
        List<JournalRow> rows = new ArrayList<>(unlinked.size());
        long version = expected.value();
        for (Unlinked row : unlinked) {
            last = chain.after(last, ++version, row.kind(), row.body());
            rows.add(new JournalRow(version, 0, row.kind(), row.body(), Optional.of(last)));
        }
        return rows;
    }

    /** Empty if there is none, or if it was recorded before rows were chained: then the chain begins here. */
    private Optional<Fingerprint> lastRow(Unit unit, I id, Version expected) throws SQLException {
        if (expected.equals(Version.NEW)) {
            return Optional.empty();
        }
        Optional<Fingerprint> met = unit.heads().of(type.name(), id.value(), expected.value());
        return met.isPresent() ? met : head(unit, id).lastRow();
    }

    private Head head(Unit unit, I id) throws SQLException {
        try (PreparedStatement ask = unit.connection().prepareStatement(head)) {
            key(ask, 1, id);
            try (ResultSet row = ask.executeQuery()) {
                return row.next()
                        ? new Head(new Version(row.getLong(1)), Rows.fingerprint(row, 2))
                        : new Head(Version.NEW, Optional.empty());
            }
        }
    }

    private void writeState(Unit unit, I id, Version expected, Version after, String body, Optional<Fingerprint> last)
            throws SQLException {
        boolean first = expected.equals(Version.NEW);
        try (PreparedStatement write =
                unit.connection().prepareStatement(first ? unit.dialect().insertUnlessThere(insert) : update)) {
            write.setLong(1, after.value());
            write.setString(2, body);
            write.setBytes(3, Rows.bytes(last));
            key(write, 4, id);
            if (!first) {
                write.setLong(7, expected.value());
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
        return new StaleVersionException(
                type.name(), id, expected, head(unit, id).version());
    }

    private void append(Unit unit, I id, List<JournalRow> rows) throws SQLException {
        try (PreparedStatement write = unit.connection().prepareStatement(append)) {
            for (JournalRow row : rows) {
                key(write, 1, id);
                write.setLong(4, row.version());
                write.setString(5, row.kind());
                write.setString(6, row.body());
                write.setBytes(7, Rows.bytes(row.fingerprint()));
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

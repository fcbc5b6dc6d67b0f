package org.marugoto.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.marugoto.ReadTables;
import org.marugoto.decide.Id;
import org.marugoto.ledger.AggregateType;
import org.marugoto.query.Projection;

/**
 * Draws all rows of one municipality anew, some hundred aggregates a unit of work. The states of a unit are locked before they
 * are read, so that whoever writes meanwhile comes before or after it.
 */
final class Rebuilding {

    private static final int PAGE = 256;
    private static final Attempt TRYING = Attempt.of("Rebuilding the lists");
    private static final String OF_TYPE = " WHERE municipality = ? AND type = ? AND id > ?";

    private record Text(String id, String words) {}

    private final Place place;
    private final TextSeal seal;

    Rebuilding(Place place, TextSeal seal) {
        this.place = place;
        this.seal = seal;
    }

    void run() {
        types().values().forEach(this::draw);
        fold();
        place.units().write(TRYING, unit -> {
            try (PreparedStatement done = unit.connection()
                    .prepareStatement(place.sql("DELETE FROM marugoto_read_tables_due WHERE municipality = ?"))) {
                done.setString(1, place.municipality());
                return done.executeUpdate();
            }
        });
    }

    private static Map<String, AggregateType<?, ?, ?, ?>> types() {
        Map<String, AggregateType<?, ?, ?, ?>> types = new LinkedHashMap<>();
        for (Projection<?, ?, ?> projection : ReadTables.ALL) {
            types.put(projection.type().name(), projection.type());
        }
        return types;
    }

    private <I extends Id, S> void draw(AggregateType<I, ?, S, ?> type) {
        ReadRows<I, S> rows = ReadRows.of(place, type);
        String after = "";
        List<String> ids;
        do {
            String from = after;
            ids = place.units().<List<String>>write(TRYING, unit -> drawSome(unit, type, rows, from));
            after = ids.isEmpty() ? after : ids.get(ids.size() - 1);
        } while (ids.size() == PAGE);
    }

    private <I extends Id, S> List<String> drawSome(
            Unit unit, AggregateType<I, ?, S, ?> type, ReadRows<I, S> rows, String after) throws SQLException {
        List<String> ids = idsAfter(unit, type.name(), after);
        if (!ids.isEmpty()) {
            lock(unit, type.name(), after, ids.get(ids.size() - 1));
            rows.write(unit, states(unit, type, ids));
        }
        return ids;
    }

    private List<String> idsAfter(Unit unit, String type, String after) throws SQLException {
        String sql = place.sql("SELECT id FROM marugoto_state" + OF_TYPE + " ORDER BY municipality, type, id"
                + unit.dialect().rows(0, PAGE));
        List<String> ids = new ArrayList<>();
        try (PreparedStatement ask = unit.connection().prepareStatement(sql)) {
            key(ask, type, after);
            try (ResultSet found = ask.executeQuery()) {
                while (found.next()) {
                    ids.add(found.getString(1));
                }
            }
        }
        return ids;
    }

    private void lock(Unit unit, String type, String after, String last) throws SQLException {
        String sql = place.sql("UPDATE marugoto_state SET version = version" + OF_TYPE + " AND id <= ?");
        try (PreparedStatement lock = unit.connection().prepareStatement(sql)) {
            key(lock, type, after);
            lock.setString(4, last);
            lock.executeUpdate();
        }
    }

    private <I extends Id, S> List<ReadRows.Written<I, S>> states(
            Unit unit, AggregateType<I, ?, S, ?> type, List<String> ids) throws SQLException {
        String sql = place.sql("SELECT id, body FROM marugoto_state WHERE municipality = ? AND type = ? AND id IN ("
                + Rows.marks(ids.size()) + ")");
        List<ReadRows.Written<I, S>> states = new ArrayList<>();
        try (PreparedStatement ask = unit.connection().prepareStatement(sql)) {
            Rows.ids(ask, 1, place.municipality(), type.name(), ids);
            try (ResultSet found = ask.executeQuery()) {
                while (found.next()) {
                    S state = place.codec().read(type.state(), found.getString(2));
                    states.add(new ReadRows.Written<>(
                            type.idOf().apply(found.getString(1)), false, Optional.empty(), state));
                }
            }
        }
        return states;
    }

    private void fold() {
        String after = "";
        List<Text> texts;
        do {
            String from = after;
            texts = place.units().<List<Text>>write(TRYING, unit -> foldSome(unit, from));
            after = texts.isEmpty() ? after : texts.get(texts.size() - 1).id();
        } while (texts.size() == PAGE);
    }

    private List<Text> foldSome(Unit unit, String after) throws SQLException {
        List<Text> texts = textsAfter(unit, after);
        String sql = place.sql(
                "UPDATE marugoto_personal_text SET folded = ? WHERE municipality = ? AND id = ? AND text = ?");
        try (PreparedStatement write = unit.connection().prepareStatement(sql)) {
            for (Text text : texts) {
                write.setString(1, JdbcTexts.folded(seal, text.words()));
                write.setString(2, place.municipality());
                write.setString(3, text.id());
                write.setString(4, text.words());
                write.addBatch();
            }
            write.executeBatch();
        }
        return texts;
    }

    private List<Text> textsAfter(Unit unit, String after) throws SQLException {
        String sql = place.sql("SELECT id, text FROM marugoto_personal_text WHERE municipality = ? AND id > ?"
                + " ORDER BY municipality, id" + unit.dialect().rows(0, PAGE));
        List<Text> texts = new ArrayList<>();
        try (PreparedStatement ask = unit.connection().prepareStatement(sql)) {
            ask.setString(1, place.municipality());
            ask.setString(2, after);
            try (ResultSet found = ask.executeQuery()) {
                while (found.next()) {
                    texts.add(new Text(found.getString(1), found.getString(2)));
                }
            }
        }
        return texts;
    }

    private void key(PreparedStatement statement, String type, String after) throws SQLException {
        statement.setString(1, place.municipality());
        statement.setString(2, type);
        statement.setString(3, after);
    }
}

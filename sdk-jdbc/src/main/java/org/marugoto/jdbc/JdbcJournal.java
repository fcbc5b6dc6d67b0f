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
import org.marugoto.ledger.Journal;

/**
 * Reads the journal page by page.
 *
 * <p>A page is one statement, so state and history in it belong to one moment; between pages no connection is held unless
 * the caller has a unit open, and the reader may use the store.
 */
final class JdbcJournal implements Journal {

    /** How many states end a page. */
    private static final int PAGE = 256;

    /** Nothing sorts before it, and no id is empty. */
    private static final String BEGINNING = "";

    private static final String OF_TYPE = " WHERE municipality = ? AND type = ? AND id > ?";

    private final Place place;

    JdbcJournal(Place place) {
        this.place = place;
    }

    @Override
    public <I extends Id, C, S, E> List<E> history(AggregateType<I, C, S, E> type, I id) {
        String sql = place.sql(
                "SELECT body FROM marugoto_journal WHERE municipality = ? AND type = ? AND id = ? ORDER BY seq");
        return place.units().read(Attempt.about("Reading a history", type.name(), id), unit -> {
            try (PreparedStatement ask = unit.connection().prepareStatement(sql)) {
                bind(ask, 1, type.name(), Place.value(id));
                List<E> history = new ArrayList<>();
                try (ResultSet rows = ask.executeQuery()) {
                    while (rows.next()) {
                        history.add(place.codec().read(type.event(), rows.getString(1)));
                    }
                }
                return history;
            }
        });
    }

    @Override
    public <I extends Id, C, S, E> Map<I, List<E>> histories(AggregateType<I, C, S, E> type, Collection<I> ids) {
        return place.units().read(Attempt.of("Reading histories"), unit -> {
            Map<I, List<E>> found = new LinkedHashMap<>();
            for (List<I> some : Rows.lots(ids, unit.dialect().idsAtOnce())) {
                historiesOf(unit, type, some, found);
            }
            return found;
        });
    }

    private <I extends Id, E> void historiesOf(
            Unit unit, AggregateType<I, ?, ?, E> type, List<I> ids, Map<I, List<E>> found) throws SQLException {
        String sql = place.sql("SELECT id, body FROM marugoto_journal WHERE municipality = ? AND type = ? AND id IN ("
                + Rows.marks(ids.size()) + ") ORDER BY id, seq");
        try (PreparedStatement ask = unit.connection().prepareStatement(sql)) {
            Rows.ids(ask, place, type, ids);
            try (ResultSet rows = ask.executeQuery()) {
                while (rows.next()) {
                    found.computeIfAbsent(type.idOf().apply(rows.getString(1)), id -> new ArrayList<>())
                            .add(place.codec().read(type.event(), rows.getString(2)));
                }
            }
        }
    }

    @Override
    public <I extends Id, C, S, E> void read(AggregateType<I, C, S, E> type, Reader<I, E> reader) {
        forEach(type, false, entry -> {
            List<E> history = entry.history();
            if (!history.isEmpty()) {
                reader.read(type.idOf().apply(entry.id()), history);
            }
        });
    }

    @Override
    public <I extends Id, C, S, E> void audit(AggregateType<I, C, S, E> type, Auditor<S, E> auditor) {
        forEach(type, true, auditor);
    }

    private <S, E> void forEach(AggregateType<?, ?, S, E> type, boolean states, Auditor<S, E> auditor) {
        String after = BEGINNING;
        Optional<String> end;
        do {
            String from = after;
            Optional<String> last =
                    place.units().read(Attempt.of("Reading the journal"), unit -> endOfPage(unit, type, from));
            place.units()
                    .read(Attempt.of("Reading the journal"), unit -> page(unit, type, from, last, states))
                    .forEach(auditor::look);
            end = last;
            after = last.orElse(from);
        } while (end.isPresent());
    }

    /** Ordered by the whole key: H2 2.5.252 sorts everything that is left otherwise, and every page would cost a walk. */
    private Optional<String> endOfPage(Unit unit, AggregateType<?, ?, ?, ?> type, String after) throws SQLException {
        String sql = place.sql("SELECT id FROM marugoto_state" + OF_TYPE + " ORDER BY municipality, type, id")
                + unit.dialect().rows(PAGE - 1, 1);
        try (PreparedStatement ask = unit.connection().prepareStatement(sql)) {
            bind(ask, 1, type.name(), after);
            try (ResultSet row = ask.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        }
    }

    private <S, E> List<Stored<S, E>> page(
            Unit unit, AggregateType<?, ?, S, E> type, String after, Optional<String> last, boolean states)
            throws SQLException {
        Map<String, Stored<S, E>> found = new LinkedHashMap<>();
        try (PreparedStatement ask = unit.connection().prepareStatement(pageSql(last.isPresent(), states))) {
            int next = bindRange(ask, 1, type.name(), after, last);
            if (states) {
                bindRange(ask, next, type.name(), after, last);
            }
            try (ResultSet rows = ask.executeQuery()) {
                while (rows.next()) {
                    found.computeIfAbsent(rows.getString(1), id -> new Stored<>(place, type, id))
                            .add(rows, states);
                }
            }
        }
        return List.copyOf(found.values());
    }

    private String pageSql(boolean bounded, boolean states) {
        String where = OF_TYPE + (bounded ? " AND id <= ?" : "");
        String journal = "SELECT id, seq, body FROM marugoto_journal" + where + " ORDER BY municipality, type, id, seq";
        String both =
                "SELECT id, 0 AS seq, body, version, '' AS kind, last_row AS fingerprint FROM marugoto_state" + where
                        + " UNION ALL SELECT id, seq, body, position, kind, fingerprint FROM marugoto_journal" + where
                        + " ORDER BY id, seq";
        return place.sql(states ? both : journal);
    }

    private int bindRange(PreparedStatement ask, int from, String type, String after, Optional<String> last)
            throws SQLException {
        int next = bind(ask, from, type, after);
        if (last.isPresent()) {
            ask.setString(next++, last.get());
        }
        return next;
    }

    private int bind(PreparedStatement ask, int from, String type, String id) throws SQLException {
        ask.setString(from, place.municipality());
        ask.setString(from + 1, type);
        ask.setString(from + 2, id);
        return from + 3;
    }
}

package org.marugoto.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marugoto.decide.Id;
import org.marugoto.ledger.AggregateType;
import org.marugoto.ledger.Journal;
import org.marugoto.ledger.Recorded;
import org.marugoto.ledger.Version;

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

    private Optional<String> endOfPage(Unit unit, AggregateType<?, ?, ?, ?> type, String after) throws SQLException {
        String sql = place.sql("SELECT id FROM marugoto_state" + OF_TYPE + " ORDER BY id")
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
                            .add(rows.getLong(2), rows.getLong(3), rows.getString(4));
                }
            }
        }
        return List.copyOf(found.values());
    }

    private String pageSql(boolean bounded, boolean states) {
        String where = OF_TYPE + (bounded ? " AND id <= ?" : "");
        String journal = "SELECT id, seq, 0 AS version, body FROM marugoto_journal" + where;
        String both = "SELECT id, 0 AS seq, version, body FROM marugoto_state" + where + " UNION ALL " + journal;
        return place.sql((states ? both : journal) + " ORDER BY id, seq");
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

    /** What a page holds under one id, not yet decoded. */
    private static final class Stored<S, E> implements Entry<S, E> {
        private final Place place;
        private final AggregateType<?, ?, S, E> type;
        private final String id;
        private final List<String> bodies = new ArrayList<>();
        private long version;
        private @Nullable String state;

        Stored(Place place, AggregateType<?, ?, S, E> type, String id) {
            this.place = place;
            this.type = type;
            this.id = id;
        }

        void add(long seq, long itsVersion, String body) {
            if (seq == 0) {
                version = itsVersion;
                state = body;
            } else {
                bodies.add(body);
            }
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public Optional<Recorded<S>> state() {
            return Optional.ofNullable(state)
                    .map(body -> new Recorded<>(place.codec().read(type.state(), body), new Version(version)));
        }

        @Override
        public List<E> history() {
            return bodies.stream()
                    .map(body -> place.codec().read(type.event(), body))
                    .toList();
        }
    }
}

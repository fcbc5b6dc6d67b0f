package org.marugoto.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.marugoto.ReadTables;
import org.marugoto.query.Column;
import org.marugoto.query.Condition;
import org.marugoto.query.Page;
import org.marugoto.query.PageCursor;
import org.marugoto.query.Queries;
import org.marugoto.query.Query;
import org.marugoto.query.ReadTable;

/**
 * Asks the tables of rows. A page is at most four statements, each a walk along one index that begins at the cursor: rows with
 * the same day and a later key, rows with a later day, rows without a day.
 */
final class JdbcQueries implements Queries {

    private static final Attempt ASKING = Attempt.of("Answering a query");

    private final Place place;

    JdbcQueries(Place place) {
        this.place = place;
    }

    @Override
    public <R> Page<R> page(Query<R> query, Optional<PageCursor> after, int size) {
        Queries.checked(size);
        requireDrawn(query);
        Optional<PageCursor.Place> begin = after.map(cursor -> cursor.in(query));
        List<R> found = place.units().read(ASKING, unit -> {
            requireRows(unit);
            return new Walk<>(unit, query, size + 1).from(begin);
        });
        if (found.size() <= size) {
            return new Page<>(found, Optional.empty());
        }
        PageCursor.Place end = PageCursor.Place.behind(query, found.get(size - 1));
        return new Page<>(found.subList(0, size), Optional.of(PageCursor.of(query, end)));
    }

    @Override
    public <R> long count(Query<R> query) {
        requireDrawn(query);
        return place.units().read(ASKING, unit -> {
            requireRows(unit);
            return ReadSql.of(place.municipality(), "COUNT(*)", query)
                    .ask(unit, place.names(), row -> row.getLong(1))
                    .get(0);
        });
    }

    @Override
    public <R> SortedMap<String, Long> countBy(Query<R> query, Column<R> column) {
        requireDrawn(query);
        String name = "r." + Queries.checked(query, column).name();
        return place.units().read(ASKING, unit -> {
            requireRows(unit);
            SortedMap<String, Long> counts = new TreeMap<>();
            ReadSql.of(place.municipality(), name + ", COUNT(*)", query)
                    .add(" GROUP BY " + name)
                    .ask(unit, place.names(), row -> {
                        String value = row.getString(1);
                        return counts.put(value == null ? "" : value, row.getLong(2)) == null;
                    });
            return counts;
        });
    }

    /** Only lists are asked, never another table that a caller may describe. */
    private static void requireDrawn(Query<?> query) {
        requireDrawn(query.table());
        for (Condition<?> condition : query.conditions()) {
            if (condition instanceof Condition.Linked<?> linked) {
                requireDrawn(linked.table());
            }
        }
    }

    private static void requireDrawn(ReadTable<?> table) {
        if (ReadTables.ALL.stream().noneMatch(projection -> projection.table().equals(table))) {
            throw new IllegalArgumentException(
                    "Expected one of the lists of ReadTables, but found a table called (%s).".formatted(table.name()));
        }
    }

    /** Rows that were never drawn would look as if nothing were there. */
    private void requireRows(Unit unit) throws SQLException {
        String sql = place.sql("SELECT 1 FROM marugoto_read_tables_due WHERE municipality = ?");
        try (PreparedStatement ask = unit.connection().prepareStatement(sql)) {
            ask.setString(1, place.municipality());
            try (ResultSet row = ask.executeQuery()) {
                if (row.next()) {
                    throw new JdbcStoreException(
                            "Expected lists drawn from the states of (%s), but they were not since the"
                                    .concat(" schema was upgraded. Maybe call JdbcStore.rebuild().")
                                    .formatted(place.municipality()));
                }
            }
        }
    }

    /** Gathers the rows of one page. */
    private final class Walk<R> {
        private final Unit unit;
        private final Query<R> query;
        private final int size;
        private final List<R> found = new ArrayList<>();

        Walk(Unit unit, Query<R> query, int size) {
            this.unit = unit;
            this.query = query;
            this.size = size;
        }

        List<R> from(Optional<PageCursor.Place> begin) throws SQLException {
            List<Object> key =
                    begin.<List<Object>>map(at -> List.copyOf(at.key())).orElse(List.of());
            if (query.order().isEmpty()) {
                behind(Optional.empty(), query.table().key(), key);
                return found;
            }
            boolean amongDays = begin.isEmpty() || begin.get().day().isPresent();
            if (amongDays) {
                List<Object> at = new ArrayList<>();
                begin.flatMap(PageCursor.Place::day).ifPresent(at::add);
                at.addAll(key);
                behind(Optional.of(true), query.ordering(), at);
            }
            behind(Optional.of(false), query.table().key(), amongDays ? List.of() : key);
            return found;
        }

        /** Rows behind a place, or all; with a day, or all without one. */
        private void behind(Optional<Boolean> withDay, List<Column<R>> columns, List<Object> at) throws SQLException {
            if (at.isEmpty()) {
                ask(withDay, columns, at, -1);
                return;
            }
            for (int differing = columns.size() - 1; differing >= 0; differing--) {
                ask(withDay, columns, at, differing);
            }
        }

        /** Rows that agree with the place before one column and lie behind it in that one. */
        private void ask(Optional<Boolean> withDay, List<Column<R>> columns, List<Object> at, int differing)
                throws SQLException {
            if (found.size() >= size) {
                return;
            }
            ReadSql sql = ReadSql.of(place.municipality(), ReadSql.selected(query.table()), query);
            withDay.ifPresent(there -> sql.isThere(query.order().orElseThrow(), there));
            for (int i = 0; i < differing; i++) {
                sql.compare(columns.get(i), "=", at.get(i));
            }
            if (differing >= 0) {
                sql.compare(columns.get(differing), ">", at.get(differing));
            }
            sql.add(" ORDER BY r.municipality");
            IndexedOrder.first(query).ifPresent(column -> sql.add(", r." + column.name()));
            query.ordering().forEach(column -> sql.add(", r." + column.name()));
            sql.add(unit.dialect().rows(0, size - found.size()));
            found.addAll(sql.ask(unit, place.names(), row -> ReadSql.row(query.table(), row)));
        }
    }
}

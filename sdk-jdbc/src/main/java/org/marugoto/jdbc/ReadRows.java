package org.marugoto.jdbc;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.marugoto.ReadTables;
import org.marugoto.decide.Id;
import org.marugoto.ledger.AggregateType;
import org.marugoto.query.Column;
import org.marugoto.query.Projection;
import org.marugoto.query.ReadTable;

/** Keeps the rows that are drawn from one kind of aggregate; every write belongs to the unit that writes the states. */
final class ReadRows<I extends Id, S> {

    /** How many rows go to the database at once. */
    private static final int ROWS = 1_000;

    /**
     * A state that was written.
     *
     * @param before the state it replaced, where it is at hand; else its rows are all written anew
     * @param first whether nothing was there
     */
    record Written<I, S>(I id, boolean first, Optional<S> before, S next) {}

    private final Place place;
    private final List<Projection<I, S, ?>> projections;

    private ReadRows(Place place, List<Projection<I, S, ?>> projections) {
        this.place = place;
        this.projections = projections;
    }

    @SuppressWarnings("unchecked") // a projection of the same type has its ids and states
    static <I extends Id, S> ReadRows<I, S> of(Place place, AggregateType<I, ?, S, ?> type) {
        return new ReadRows<>(
                place,
                ReadTables.ALL.stream()
                        .filter(projection -> projection.type().equals(type))
                        .<Projection<I, S, ?>>map(projection -> (Projection<I, S, ?>) projection)
                        .toList());
    }

    /** Draws what is written as it was stored elsewhere, where nothing was before. */
    interface Drawing {
        void write(Unit unit, List<JdbcBatch.Aggregate> all) throws SQLException;
    }

    /** What draws the rows of a kind that is known by its name alone; of an unknown kind there are none. */
    static Drawing drawn(Place place, String type) {
        return ReadTables.ALL.stream()
                .map(Projection::type)
                .filter(known -> known.name().equals(type))
                .findFirst()
                .<Drawing>map(known -> (unit, all) -> drawn(place, known, unit, all))
                .orElse((unit, all) -> {});
    }

    private static <I extends Id, S> void drawn(
            Place place, AggregateType<I, ?, S, ?> type, Unit unit, List<JdbcBatch.Aggregate> all) throws SQLException {
        List<Written<I, S>> written = all.stream()
                .map(one -> new Written<>(
                        type.idOf().apply(one.id()),
                        true,
                        Optional.<S>empty(),
                        place.codec().read(type.state(), one.state())))
                .toList();
        of(place, type).write(unit, written);
    }

    boolean areNone() {
        return projections.isEmpty();
    }

    void write(Unit unit, List<Written<I, S>> all) throws SQLException {
        for (Projection<I, S, ?> projection : projections) {
            write(unit, projection, all);
        }
    }

    /** What has to be done to the rows of one table. */
    private static final class Work<R> {
        private final ReadTable<R> table;
        private final List<String> allOf = new ArrayList<>();
        private final List<R> gone = new ArrayList<>();
        private final List<R> changed = new ArrayList<>();
        private final List<R> fresh = new ArrayList<>();

        Work(ReadTable<R> table) {
            this.table = table;
        }

        void anew(Id id, List<R> rows) {
            if (table.key().size() == 1 && rows.size() == 1) {
                changed.addAll(rows);
            } else {
                allOf.add(id.value());
                fresh.addAll(rows);
            }
        }

        void difference(List<R> before, List<R> after) {
            Map<List<?>, R> left = new LinkedHashMap<>();
            before.forEach(row -> left.put(key(row), row));
            for (R row : after) {
                R known = left.remove(key(row));
                if (known == null) {
                    fresh.add(row);
                } else if (!known.equals(row)) {
                    changed.add(row);
                }
            }
            gone.addAll(left.values());
        }

        private List<?> key(R row) {
            return table.key().stream()
                    .map(column -> column.value().apply(row).orElseThrow())
                    .toList();
        }
    }

    private <R> void write(Unit unit, Projection<I, S, R> projection, List<Written<I, S>> all) throws SQLException {
        Work<R> work = new Work<>(projection.table());
        for (Written<I, S> one : all) {
            List<R> rows = projection.rows().apply(one.id(), one.next());
            if (one.first()) {
                work.fresh.addAll(rows);
            } else {
                one.before()
                        .map(state -> projection.rows().apply(one.id(), state))
                        .ifPresentOrElse(before -> work.difference(before, rows), () -> work.anew(one.id(), rows));
            }
        }
        delete(unit, work.table, work.allOf);
        deleteRows(unit, work.table, work.gone);
        work.fresh.addAll(update(unit, work.table, work.changed));
        insert(unit, work.table, work.fresh);
    }

    private void delete(Unit unit, ReadTable<?> table, List<String> owners) throws SQLException {
        String sql = "DELETE FROM marugoto_" + table.name() + " WHERE municipality = ? AND "
                + table.owner().name() + " = ?";
        send(unit, sql, owners, (write, owner) -> {
            write.setString(1, place.municipality());
            write.setString(2, owner);
        });
    }

    private <R> void deleteRows(Unit unit, ReadTable<R> table, List<R> rows) throws SQLException {
        send(unit, "DELETE FROM marugoto_" + table.name() + ofKey(table), rows, (write, row) -> {
            write.setString(1, place.municipality());
            ReadSql.values(write, 2, table.key(), row);
        });
    }

    private static String ofKey(ReadTable<?> table) {
        return table.key().stream()
                .map(column -> " AND " + column.name() + " = ?")
                .collect(Collectors.joining("", " WHERE municipality = ?", ""));
    }

    /** The rows that were not there. */
    private <R> List<R> update(Unit unit, ReadTable<R> table, List<R> rows) throws SQLException {
        String sets =
                table.others().stream().map(column -> column.name() + " = ?").collect(Collectors.joining(", "));
        String sql = "UPDATE marugoto_" + table.name() + " SET " + sets + ofKey(table);
        int[] counts = send(unit, sql, rows, (write, row) -> {
            int next = ReadSql.values(write, 1, table.others(), row);
            write.setString(next, place.municipality());
            ReadSql.values(write, next + 1, table.key(), row);
        });
        List<R> missing = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] == 0) {
                missing.add(rows.get(i));
            }
        }
        return missing;
    }

    private <R> void insert(Unit unit, ReadTable<R> table, List<R> rows) throws SQLException {
        List<Column<R>> columns = table.columns();
        String names = columns.stream().map(Column::name).collect(Collectors.joining(", "));
        String sql = "INSERT INTO marugoto_" + table.name() + " (municipality, " + names + ") VALUES (?, "
                + Rows.marks(columns.size()) + ")";
        send(unit, sql, rows, (write, row) -> {
            write.setString(1, place.municipality());
            ReadSql.values(write, 2, columns, row);
        });
    }

    private interface Binding<T> {
        void bind(PreparedStatement write, T value) throws SQLException;
    }

    /** How many rows each value changed. */
    private <T> int[] send(Unit unit, String sql, List<T> values, Binding<T> binding) throws SQLException {
        int[] counts = new int[values.size()];
        if (values.isEmpty()) {
            return counts;
        }
        try (PreparedStatement write = unit.connection().prepareStatement(place.sql(sql))) {
            int done = 0;
            for (List<T> some : Rows.lots(values, ROWS)) {
                if (some.size() == 1) {
                    binding.bind(write, some.get(0));
                    counts[done++] = write.executeUpdate();
                    continue;
                }
                for (T value : some) {
                    binding.bind(write, value);
                    write.addBatch();
                }
                for (int count : write.executeBatch()) {
                    counts[done++] = count;
                }
            }
        }
        return counts;
    }
}

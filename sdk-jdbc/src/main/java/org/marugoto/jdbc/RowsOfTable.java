package org.marugoto.jdbc;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.marugoto.query.Column;
import org.marugoto.query.ReadTable;

/** Writes the rows of one table that is read. Its statements are composed once. */
final class RowsOfTable<R> {

    /** How many rows go to the database at once. */
    private static final int ROWS = 1_000;

    private final String municipality;
    private final List<Column<R>> key;
    private final List<Column<R>> others;
    private final List<Column<R>> columns;
    private final String deleteAllOf;
    private final String delete;
    private final String update;
    private final String insert;

    RowsOfTable(Place place, ReadTable<R> table) {
        this.municipality = place.municipality();
        this.key = table.key();
        this.others = table.others();
        this.columns = table.columns();
        String name = "marugoto_" + table.name();
        String ofKey = " WHERE municipality = ? AND " + equal(key, " AND ");
        this.deleteAllOf =
                place.sql("DELETE FROM " + name + " WHERE municipality = ? AND " + equal(key.subList(0, 1), ""));
        this.delete = place.sql("DELETE FROM " + name + ofKey);
        this.update = place.sql("UPDATE " + name + " SET " + equal(others, ", ") + ofKey);
        this.insert = place.sql("INSERT INTO " + name + " (municipality, "
                + columns.stream().map(Column::name).collect(Collectors.joining(", ")) + ") VALUES (?, "
                + Rows.marks(columns.size()) + ")");
    }

    private static <R> String equal(List<Column<R>> columns, String between) {
        return columns.stream().map(column -> column.name() + " = ?").collect(Collectors.joining(between));
    }

    void write(Unit unit, RowChanges<R> changes) throws SQLException {
        send(unit, deleteAllOf, changes.allOf(), (write, owner) -> {
            write.setString(1, municipality);
            write.setString(2, owner);
        });
        send(unit, delete, changes.gone(), (write, row) -> bind(write, row, key));
        List<R> fresh = new ArrayList<>(changes.fresh());
        fresh.addAll(update(unit, changes.changed()));
        send(unit, insert, fresh, (write, row) -> bind(write, row, columns));
    }

    private void bind(PreparedStatement write, R row, List<Column<R>> some) throws SQLException {
        write.setString(1, municipality);
        ReadSql.values(write, 2, some, row);
    }

    /** The rows that were not there. */
    private List<R> update(Unit unit, List<R> rows) throws SQLException {
        int[] counts = send(unit, update, rows, (write, row) -> {
            int next = ReadSql.values(write, 1, others, row);
            write.setString(next, municipality);
            ReadSql.values(write, next + 1, key, row);
        });
        List<R> missing = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] == 0) {
                missing.add(rows.get(i));
            }
        }
        return missing;
    }

    private interface Binding<T> {
        void bind(PreparedStatement write, T value) throws SQLException;
    }

    /** How many rows each value changed. */
    private static <T> int[] send(Unit unit, String sql, List<T> values, Binding<T> binding) throws SQLException {
        int[] counts = new int[values.size()];
        if (values.isEmpty()) {
            return counts;
        }
        try (PreparedStatement write = unit.connection().prepareStatement(sql)) {
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

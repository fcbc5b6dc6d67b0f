package org.marugoto.jdbc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.marugoto.decide.Id;
import org.marugoto.query.Column;
import org.marugoto.query.ReadTable;

/** What has to be done to the rows of one table. */
final class RowChanges<R> {

    private final ReadTable<R> table;
    private final List<String> allOf = new ArrayList<>();
    private final List<R> gone = new ArrayList<>();
    private final List<R> changed = new ArrayList<>();
    private final List<R> fresh = new ArrayList<>();

    RowChanges(ReadTable<R> table) {
        this.table = table;
    }

    /** The aggregates all of whose rows go. */
    List<String> allOf() {
        return allOf;
    }

    /** The rows that go. */
    List<R> gone() {
        return gone;
    }

    /** The rows whose other columns change; one that is not there is added. */
    List<R> changed() {
        return changed;
    }

    /** The rows that are added. */
    List<R> fresh() {
        return fresh;
    }

    void add(List<R> rows) {
        fresh.addAll(rows);
    }

    /** Whatever rows there were, these are the rows now. */
    void anew(Id id, List<R> rows) {
        if (table.key().size() == 1 && rows.size() == 1) {
            changed.addAll(rows);
        } else {
            allOf.add(id.value());
            fresh.addAll(rows);
        }
    }

    /** Most commands leave most tables alone. */
    void difference(List<R> before, List<R> after) {
        if (before.equals(after)) {
            return;
        }
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
        List<Object> key = new ArrayList<>(table.key().size());
        for (Column<R> column : table.key()) {
            key.add(column.value().apply(row).orElseThrow());
        }
        return key;
    }
}

package org.marugoto.jdbc;

import java.util.List;
import java.util.Optional;
import org.marugoto.query.CaseRow;
import org.marugoto.query.Column;
import org.marugoto.query.Condition;
import org.marugoto.query.HandOverRow;
import org.marugoto.query.Query;
import org.marugoto.query.ReadTable;

/**
 * An index of the schema that begins with a column and goes on in an order that is asked for. If the query has one value in
 * that column, to order by it first changes nothing but lets H2 walk along this index; else it walks along the whole order and
 * leaves out the rows of all others, which takes the longer the fewer remain.
 *
 * @param table the table
 * @param first the column it begins with, after the municipality
 * @param day the day it goes on with; empty if it goes on with the key
 */
record IndexedOrder<R>(ReadTable<R> table, Column<R> first, Optional<Column<R>> day) {

    static final List<IndexedOrder<?>> ALL = List.of(
            new IndexedOrder<>(CaseRow.TABLE, CaseRow.RESPONSIBLE, Optional.of(CaseRow.NEXT_DUE_ON)),
            new IndexedOrder<>(CaseRow.TABLE, CaseRow.WORKER, Optional.of(CaseRow.NEXT_DUE_ON)),
            new IndexedOrder<>(HandOverRow.TABLE, HandOverRow.RECEIVER, Optional.empty()));

    /** The column to order by before the order of the query; empty if no index begins with one that has one value. */
    static Optional<Column<?>> first(Query<?> query) {
        return ALL.stream().filter(index -> index.serves(query)).findFirst().map(IndexedOrder::first);
    }

    private boolean serves(Query<?> query) {
        return table.equals(query.table())
                && day.equals(query.order())
                && query.conditions().stream().anyMatch(this::holdsOneValue);
    }

    private boolean holdsOneValue(Condition<?> condition) {
        return condition instanceof Condition.OneOf<?> one
                && one.column().equals(first)
                && one.values().size() == 1;
    }
}

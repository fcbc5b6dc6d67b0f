package org.marugoto.query;

import java.util.List;
import java.util.function.BiFunction;
import org.marugoto.decide.Id;
import org.marugoto.ledger.AggregateType;

/**
 * Draws the rows of one table from the present state of one aggregate. A store that keeps the table replaces the rows of an
 * aggregate whenever its state changes, in the same transaction.
 *
 * @param type the kind of aggregate
 * @param table where the rows are
 * @param rows a pure function of id and state; the first column of the key is the id in every row, and no two rows have one
 *     key
 */
public record Projection<I extends Id, S, R>(
        AggregateType<I, ?, S, ?> type, ReadTable<R> table, BiFunction<I, S, List<R>> rows) {}

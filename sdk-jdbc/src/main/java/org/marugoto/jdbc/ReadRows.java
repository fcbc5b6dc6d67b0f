package org.marugoto.jdbc;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.marugoto.ReadTables;
import org.marugoto.decide.Id;
import org.marugoto.ledger.AggregateType;
import org.marugoto.query.Projection;

/** Keeps the rows that are drawn from one kind of aggregate; every write belongs to the unit that writes the states. */
final class ReadRows<I extends Id, S> {

    /**
     * A state that was written.
     *
     * @param before the state it replaced, where it is at hand; else its rows are all written anew
     * @param first whether nothing was there
     */
    record Written<I, S>(I id, boolean first, Optional<S> before, S next) {}

    private final List<Drawn<I, S, ?>> tables;

    private ReadRows(List<Drawn<I, S, ?>> tables) {
        this.tables = tables;
    }

    @SuppressWarnings("unchecked") // a projection of the same type has its ids and states
    static <I extends Id, S> ReadRows<I, S> of(Place place, AggregateType<I, ?, S, ?> type) {
        return new ReadRows<>(ReadTables.ALL.stream()
                .filter(projection -> projection.type().equals(type))
                .<Drawn<I, S, ?>>map(projection -> new Drawn<>(place, (Projection<I, S, ?>) projection))
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
        return tables.isEmpty();
    }

    void write(Unit unit, List<Written<I, S>> all) throws SQLException {
        for (Drawn<I, S, ?> table : tables) {
            table.write(unit, all);
        }
    }

    /** One table, and what is drawn into it. */
    private record Drawn<I extends Id, S, R>(Projection<I, S, R> projection, RowsOfTable<R> table) {

        Drawn(Place place, Projection<I, S, R> projection) {
            this(projection, new RowsOfTable<>(place, projection.table()));
        }

        void write(Unit unit, List<Written<I, S>> all) throws SQLException {
            RowChanges<R> changes = new RowChanges<>(projection.table());
            for (Written<I, S> one : all) {
                List<R> rows = projection.rows().apply(one.id(), one.next());
                if (one.first()) {
                    changes.add(rows);
                } else {
                    one.before()
                            .map(state -> projection.rows().apply(one.id(), state))
                            .ifPresentOrElse(
                                    before -> changes.difference(before, rows), () -> changes.anew(one.id(), rows));
                }
            }
            table.write(unit, changes);
        }
    }
}

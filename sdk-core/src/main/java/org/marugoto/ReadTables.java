package org.marugoto;

import java.util.List;
import java.util.Optional;
import org.marugoto.ledger.Store;
import org.marugoto.query.CaseRow;
import org.marugoto.query.ContactRow;
import org.marugoto.query.DueRow;
import org.marugoto.query.HandOverRow;
import org.marugoto.query.PlacesRow;
import org.marugoto.query.PlanRow;
import org.marugoto.query.Projection;
import org.marugoto.query.Queries;
import org.marugoto.query.Queryable;
import org.marugoto.query.ScanningQueries;

/** The tables of rows that the product draws from its states. */
public final class ReadTables {

    /** Every table, each with the pure function that draws its rows. */
    public static final List<Projection<?, ?, ?>> ALL = List.of(
            new Projection<>(Cases.TYPE, CaseRow.TABLE, CaseRow::of),
            new Projection<>(Cases.TYPE, CaseRow.NEEDS, CaseRow::needs),
            new Projection<>(Cases.TYPE, CaseRow.TEXTS, CaseRow::texts),
            new Projection<>(Cases.TYPE, HandOverRow.TABLE, HandOverRow::of),
            new Projection<>(Cases.TYPE, PlanRow.TABLE, PlanRow::of),
            new Projection<>(Cases.TYPE, DueRow.TABLE, DueRow::of),
            new Projection<>(Consultations.TYPE, ContactRow.TABLE, ContactRow::of),
            new Projection<>(Consultations.TYPE, ContactRow.NEEDS, ContactRow::needs),
            new Projection<>(Consultations.TYPE, ContactRow.CASES, ContactRow::cases),
            new Projection<>(Consultations.TYPE, ContactRow.TEXTS, ContactRow::texts),
            new Projection<>(Resources.TYPE, PlacesRow.TABLE, PlacesRow::of),
            new Projection<>(Resources.TYPE, PlacesRow.PLACEMENTS, PlacesRow::placements));

    private ReadTables() {}

    /** Queries over a store: its own, or, if it keeps no such tables, over all its states. */
    public static Queries queries(Store store) {
        return Optional.of(store)
                .filter(Queryable.class::isInstance)
                .map(queryable -> ((Queryable) queryable).queries())
                .orElseGet(() -> ScanningQueries.over(store, ALL));
    }
}

package org.marugoto.jdbc;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.marugoto.decide.Id;
import org.marugoto.ledger.AggregateType;
import org.marugoto.ledger.Chain;
import org.marugoto.ledger.Fingerprint;
import org.marugoto.ledger.JournalRow;

/** Makes the rows of the journal of one kind of aggregate, links them, and appends them. */
final class EventRows<E> {

    /** A row before it is linked. */
    record Unlinked(String kind, String body) {}

    private final Place place;
    private final AggregateType<?, ?, ?, E> type;
    private final String append;

    /** One that is free. To make one takes longer than to link a row. */
    private final AtomicReference<@Nullable Chain> spare = new AtomicReference<>();

    EventRows(Place place, AggregateType<?, ?, ?, E> type) {
        this.place = place;
        this.type = type;
        this.append = place.sql("INSERT INTO marugoto_journal (municipality, type, id, seq, kind, body, fingerprint)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?)");
    }

    List<Unlinked> unlinked(List<E> events) {
        List<Unlinked> rows = new ArrayList<>(events.size());
        for (E event : events) {
            rows.add(new Unlinked(place.kindOf(type.event(), event), place.write(type.event(), event)));
        }
        return rows;
    }

    /**
     * The rows behind a version.
     *
     * @param before the last row of that version; empty if there is none, or if it was recorded before rows were chained: then
     *     the chain begins here
     */
    List<JournalRow> linked(Id id, long version, Optional<Fingerprint> before, List<Unlinked> unlinked) {
        Chain free = spare.getAndSet(null);
        Chain chain = free == null ? new Chain() : free;
        List<JournalRow> rows = linked(chain, id, version, before, unlinked);
        spare.set(chain);
        return rows;
    }

    private List<JournalRow> linked(
            Chain chain, Id id, long version, Optional<Fingerprint> before, List<Unlinked> unlinked) {
        Fingerprint last = before.orElseGet(() -> chain.start(type.name(), id.value()));
        List<JournalRow> rows = new ArrayList<>(unlinked.size());
        long next = version;
        for (Unlinked row : unlinked) {
            last = chain.after(last, ++next, row.kind(), row.body());
            rows.add(new JournalRow(next, 0, row.kind(), row.body(), Optional.of(last)));
        }
        return rows;
    }

    void append(Unit unit, Id id, List<JournalRow> rows) throws SQLException {
        try (PreparedStatement write = unit.connection().prepareStatement(append)) {
            for (JournalRow row : rows) {
                write.setString(1, place.municipality());
                write.setString(2, type.name());
                write.setString(3, Place.value(id));
                write.setLong(4, row.version());
                write.setString(5, row.kind());
                write.setString(6, row.body());
                write.setBytes(7, Rows.bytes(row.fingerprint()));
                if (rows.size() > 1) {
                    write.addBatch();
                }
            }
            if (rows.size() > 1) {
                write.executeBatch();
            } else {
                write.executeUpdate();
            }
        }
    }
}

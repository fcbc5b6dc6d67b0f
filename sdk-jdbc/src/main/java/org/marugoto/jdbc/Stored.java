package org.marugoto.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marugoto.ledger.AggregateType;
import org.marugoto.ledger.Fingerprint;
import org.marugoto.ledger.Journal;
import org.marugoto.ledger.JournalRow;
import org.marugoto.ledger.Recorded;
import org.marugoto.ledger.Version;

/** What a page holds under one id, not yet decoded. */
final class Stored<S, E> implements Journal.Entry<S, E> {

    private static final String NO_KIND = "";

    private final Place place;
    private final AggregateType<?, ?, S, E> type;
    private final String id;
    private final List<JournalRow> rows = new ArrayList<>();
    private long version;
    private Optional<Fingerprint> lastRow = Optional.empty();
    private @Nullable String state;

    Stored(Place place, AggregateType<?, ?, S, E> type, String id) {
        this.place = place;
        this.type = type;
        this.id = id;
    }

    /**
     * One row of a page: id, seq and body; with states also version or position, kind, and fingerprint. The state has seq 0.
     */
    void add(ResultSet row, boolean states) throws SQLException {
        long seq = row.getLong(2);
        String body = row.getString(3);
        if (!states) {
            rows.add(new JournalRow(seq, 0, NO_KIND, body, Optional.empty()));
        } else if (seq == 0) {
            version = row.getLong(4);
            lastRow = Rows.fingerprint(row, 6);
            state = body;
        } else {
            rows.add(new JournalRow(seq, row.getLong(4), row.getString(5), body, Rows.fingerprint(row, 6)));
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
        return rows.stream()
                .map(row -> place.codec().read(type.event(), row.body()))
                .toList();
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public List<JournalRow> rows() {
        return List.copyOf(rows);
    }

    @Override
    public Optional<Fingerprint> lastRow() {
        return lastRow;
    }
}

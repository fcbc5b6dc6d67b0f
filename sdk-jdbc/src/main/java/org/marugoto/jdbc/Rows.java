package org.marugoto.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marugoto.decide.Id;
import org.marugoto.ledger.AggregateType;
import org.marugoto.ledger.Fingerprint;

/** How fingerprints stand in columns, and how many ids are asked for at once. */
final class Rows {

    private Rows() {}

    static <I> List<List<I>> lots(Collection<I> ids, int size) {
        List<I> all = List.copyOf(ids);
        List<List<I>> lots = new ArrayList<>();
        for (int from = 0; from < all.size(); from += size) {
            lots.add(all.subList(from, Math.min(from + size, all.size())));
        }
        return lots;
    }

    static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }

    /** Binds municipality, type and ids, in this order. */
    static void ids(PreparedStatement ask, Place place, AggregateType<?, ?, ?, ?> type, List<? extends Id> ids)
            throws SQLException {
        ids(
                ask,
                1,
                place.municipality(),
                type.name(),
                ids.stream().map(Id::value).toList());
    }

    /** Binds municipality, type and ids, in this order; answers the next free place. */
    static int ids(PreparedStatement ask, int from, String municipality, String type, List<String> ids)
            throws SQLException {
        ask.setString(from, municipality);
        ask.setString(from + 1, type);
        int next = from + 2;
        for (String id : ids) {
            ask.setString(next++, id);
        }
        return next;
    }

    /** The fingerprint in a column, or empty if there is none. Bytes of another length become one that fits no row. */
    static Optional<Fingerprint> fingerprint(ResultSet row, int column) throws SQLException {
        return Optional.ofNullable(row.getBytes(column))
                .map(bytes -> Fingerprint.of(Arrays.copyOf(bytes, Fingerprint.BYTES)));
    }

    static byte @Nullable [] bytes(Optional<Fingerprint> fingerprint) {
        return fingerprint.map(Fingerprint::bytes).orElse(null);
    }
}

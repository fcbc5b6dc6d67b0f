package org.marugoto.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marugoto.ledger.Fingerprint;

/** How fingerprints stand in columns. */
final class Rows {

    private Rows() {}

    /** The fingerprint in a column, or empty if there is none. Bytes of another length become one that fits no row. */
    static Optional<Fingerprint> fingerprint(ResultSet row, int column) throws SQLException {
        return Optional.ofNullable(row.getBytes(column))
                .map(bytes -> Fingerprint.of(Arrays.copyOf(bytes, Fingerprint.BYTES)));
    }

    static byte @Nullable [] bytes(Optional<Fingerprint> fingerprint) {
        return fingerprint.map(Fingerprint::bytes).orElse(null);
    }
}

package org.marugoto.jdbc;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.marugoto.decide.Id;
import org.marugoto.ledger.StaleVersionException;

/**
 * What is tried with the database, and what its failure is called.
 *
 * @param words what is tried, to be followed by "failed"
 * @param type the stable name of what it is about
 * @param id which one; null if it is about many
 */
record Attempt(String words, String type, @Nullable Id id) {

    /** String data, right truncation. */
    private static final String TOO_LONG = "22001";

    static Attempt about(String words, String type, Id id) {
        return new Attempt(words, type, id);
    }

    static Attempt of(String words) {
        return new Attempt(words, "", null);
    }

    RuntimeException failed(SQLException failure, boolean conflict) {
        if (TOO_LONG.equals(failure.getSQLState())) {
            return new IllegalArgumentException(
                    words + " failed: expected texts as long as their columns, but found a longer one.", failure);
        }
        return conflict && id != null
                ? StaleVersionException.brokenOff(type, id)
                : new JdbcStoreException(words, failure);
    }
}

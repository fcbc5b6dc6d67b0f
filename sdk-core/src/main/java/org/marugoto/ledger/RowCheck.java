package org.marugoto.ledger;

import java.util.List;
import java.util.Optional;
import org.marugoto.ledger.StoreCheck.What;

/** Walks the rows of one aggregate along their chain, to the first that is not what was recorded. One thread. */
final class RowCheck {

    /** The first broken row. */
    record Break(What what, long version, long position) {}

    private final Chain chain = new Chain();
    private final String type;
    private long unchained;

    RowCheck(String type) {
        this.type = type;
    }

    /** How many rows of all that were walked were recorded before rows were chained. */
    long unchained() {
        return unchained;
    }

    /**
     * The first row that is missing, changed or too many.
     *
     * @param version the version of the state
     */
    Optional<Break> firstBreak(String id, long version, List<JournalRow> rows) {
        Fingerprint last = chain.start(type, id);
        boolean chained = false;
        long next = 1;
        for (JournalRow row : rows) {
            if (row.version() != next) {
                return broken(What.ROW_MISSING, next, 0);
            }
            if (row.fingerprint().isEmpty() && !chained) {
                unchained++;
            } else {
                chained = true;
                last = chain.after(last, row.version(), row.kind(), row.body());
                if (!row.fingerprint().filter(last::equals).isPresent()) {
                    return broken(What.ROW_CHANGED, next, row.position());
                }
            }
            if (next > version) {
                return broken(What.ROW_ADDED, next, row.position());
            }
            next++;
        }
        return next <= version ? broken(What.ROW_MISSING, next, 0) : Optional.empty();
    }

    private static Optional<Break> broken(What what, long version, long position) {
        return Optional.of(new Break(what, version, position));
    }
}

package org.marugoto.jdbc;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.marugoto.ledger.Fingerprint;

/**
 * The last rows of the journals that one transaction has met, so that the next row is linked without asking again.
 *
 * <p>A version of an aggregate has one last row for ever, so what was read or written in a transaction stays true in it; what
 * is undone is forgotten.
 */
final class Heads {

    /** Enough for what one command touches, little enough to be no memory of a whole store. */
    private static final int MOST = 1_024;

    private record Key(String type, String id) {}

    /**
     * What was met of one aggregate.
     *
     * @param last its last row; empty if that was recorded before rows were chained
     * @param state its state, where rows are drawn from it that stand in tables; else empty
     */
    record Met(long version, Optional<Fingerprint> last, Optional<Object> state) {}

    private final Map<Key, Met> known = new HashMap<>();

    void remember(String type, String id, Met met) {
        if (known.size() >= MOST) {
            known.clear();
        }
        known.put(new Key(type, id), met);
    }

    void forget() {
        known.clear();
    }

    /** The state of this version; empty if it was not met. */
    Optional<Object> state(String type, String id, long version) {
        return met(type, id, version).flatMap(Met::state);
    }

    /** The last row of this version; empty if it was not met, or recorded before rows were chained. */
    Optional<Fingerprint> of(String type, String id, long version) {
        return met(type, id, version).flatMap(Met::last);
    }

    private Optional<Met> met(String type, String id, long version) {
        return Optional.ofNullable(known.get(new Key(type, id))).filter(met -> met.version() == version);
    }
}

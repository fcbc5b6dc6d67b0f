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

    private record Head(long version, Optional<Fingerprint> last) {}

    private record Met(long version, Object state) {}

    private final Map<Key, Head> known = new HashMap<>();
    private final Map<Key, Met> states = new HashMap<>();

    void remember(String type, String id, long version, Optional<Fingerprint> last) {
        if (known.size() >= MOST) {
            known.clear();
        }
        known.put(new Key(type, id), new Head(version, last));
    }

    void forget() {
        known.clear();
        states.clear();
    }

    /** Remembers the state of a version, whose rows stand in the tables that are read. */
    void remember(String type, String id, long version, Object state) {
        if (states.size() >= MOST) {
            states.clear();
        }
        states.put(new Key(type, id), new Met(version, state));
    }

    /** The state of this version; empty if it was not met. */
    Optional<Object> state(String type, String id, long version) {
        return Optional.ofNullable(states.get(new Key(type, id)))
                .filter(met -> met.version() == version)
                .map(Met::state);
    }

    /** The last row of this version; empty if it was not met, or recorded before rows were chained. */
    Optional<Fingerprint> of(String type, String id, long version) {
        return Optional.ofNullable(known.get(new Key(type, id)))
                .filter(head -> head.version() == version)
                .flatMap(Head::last);
    }
}

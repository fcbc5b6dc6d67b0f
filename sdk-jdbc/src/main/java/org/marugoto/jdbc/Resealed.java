package org.marugoto.jdbc;

import java.util.List;
import org.marugoto.ledger.TextId;

/**
 * What {@link JdbcStore#sealAnew} did.
 *
 * @param looked how many texts were looked at
 * @param sealed how many of them were sealed anew
 * @param unreadable how many cannot be opened; they stay as they are
 * @param first the first {@value #MOST_SHOWN} of those, in the order of their ids
 */
public record Resealed(long looked, long sealed, long unreadable, List<TextId> first) {

    static final int MOST_SHOWN = 100;

    /** Copies the list. */
    public Resealed {
        first = List.copyOf(first);
    }
}

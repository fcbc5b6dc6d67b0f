package org.marugoto.query;

import java.util.List;
import java.util.Optional;

/**
 * Some of the rows that were asked for.
 *
 * @param rows in the order of the query
 * @param next where the next page begins; empty if this is the last
 */
public record Page<R>(List<R> rows, Optional<PageCursor> next) {

    /** Copies the rows. */
    public Page {
        rows = List.copyOf(rows);
    }
}

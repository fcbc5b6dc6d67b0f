package org.marugoto.query;

import java.util.Optional;
import java.util.SortedMap;

/**
 * Answers queries over the present states of one municipality: the port of lists and counts.
 *
 * <p>Sees what is committed, and what the open unit of work has written itself. A page begins behind the last row of the one
 * before, whatever was added or removed meanwhile: no row is shown twice or left out unless it moved in the order itself. Safe
 * for use by several threads. Run {@code QueriesContract} of the testkit against yours.
 */
public interface Queries {

    /** The most rows of one page. */
    int MAX_PAGE = 500;

    /**
     * One page.
     *
     * @param after where it begins, from the page before of the same query; empty for the first
     * @param size how many rows at most, 1 to {@value #MAX_PAGE}
     * @throws IllegalArgumentException if the cursor belongs to another query or is none, or the size lies outside
     */
    <R> Page<R> page(Query<R> query, Optional<PageCursor> after, int size);

    /** The first page. */
    default <R> Page<R> page(Query<R> query, int size) {
        return page(query, Optional.empty(), size);
    }

    /** How many rows there are. */
    <R> long count(Query<R> query);

    /**
     * How many rows there are for each value of a column of texts, in the order of the values; those without one under the
     * empty text.
     *
     * @throws IllegalArgumentException if the table has no such column, or it is none of texts
     */
    <R> SortedMap<String, Long> countBy(Query<R> query, Column<R> column);

    /** The size itself, if a page can have it; implementations call this in {@link #page}. */
    static int checked(int size) {
        if (size < 1 || size > MAX_PAGE) {
            throw new IllegalArgumentException("A page has 1 to %d rows, but found (%d).".formatted(MAX_PAGE, size));
        }
        return size;
    }

    /** The column itself, if its values can be counted; implementations call this in {@link #countBy}. */
    static <R> Column<R> checked(Query<R> query, Column<R> column) {
        if (query.known(column).kind() != Column.Kind.TEXT) {
            throw new IllegalArgumentException("Rows are counted by a column of texts, but found (%s) of the kind (%s)."
                    .formatted(column.name(), column.kind()));
        }
        return column;
    }
}

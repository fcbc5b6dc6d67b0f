package org.marugoto.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a query asks of a row; all conditions of a query hold together. Values fit their columns. */
public sealed interface Condition<R> {

    /** The column has one of these values, at least one. */
    record OneOf<R>(Column<R> column, Set<Object> values) implements Condition<R> {}

    /** The column has a day in this range, both ends included; an end that is missing is open. */
    record Between<R>(Column<R> column, Optional<LocalDate> from, Optional<LocalDate> to) implements Condition<R> {}

    /** The column has no value. */
    record Missing<R>(Column<R> column) implements Condition<R> {}

    /** One of these values, at least one, belongs to the aggregate of the row. */
    record Linked<R>(ReadTable<LinkRow> table, Set<Object> values) implements Condition<R> {}

    /** Each of these folded words stands in one of the searchable texts of the aggregate, all in the same. */
    record Containing<R>(ReadTable<LinkRow> texts, List<String> words) implements Condition<R> {}
}

package org.marugoto.query;

import java.time.LocalDate;
import java.util.Optional;

/** The values of one row of a table, by the names of their columns, as a store read them. */
public interface Cells {

    /** A text that is always there. */
    default String text(String column) {
        return optionalText(column)
                .orElseThrow(
                        () -> new IllegalStateException("Expected a text in (%s), but found none.".formatted(column)));
    }

    /** A text that may be missing. */
    Optional<String> optionalText(String column);

    /** A day that is always there. */
    default LocalDate date(String column) {
        return optionalDate(column)
                .orElseThrow(
                        () -> new IllegalStateException("Expected a day in (%s), but found none.".formatted(column)));
    }

    /** A day that may be missing. */
    Optional<LocalDate> optionalDate(String column);

    /** A whole number, always there. */
    int number(String column);

    /** Yes or no, always there. */
    boolean flag(String column);
}

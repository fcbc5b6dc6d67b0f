package org.marugoto.query;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import org.marugoto.decide.Id;

/**
 * One typed column of a table of rows.
 *
 * @param name its name in the database, such as {@code next_due_on}
 * @param kind what its values are
 * @param value the value in a row; empty if the row has none
 */
public record Column<R>(String name, Kind kind, Function<R, Optional<?>> value) {

    /** The longest text a query can ask for in a column, in characters. */
    public static final int MAX_TEXT = 80;

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,29}");

    /** What the values of a column are. */
    public enum Kind {
        /** A code or an identifier; asked for by a text, an {@link Id} or a constant of an enum. */
        TEXT,
        /** A {@link LocalDate}. */
        DATE,
        /** A whole number. */
        NUMBER,
        /** Yes or no. */
        FLAG
    }

    /** @throws IllegalArgumentException if the name is none that every database takes */
    public Column {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "A column has 1 to 30 of a-z, 0-9 and _, a letter first, but found (%.60s).".formatted(name));
        }
    }

    /** A text that every row has. */
    public static <R> Column<R> text(String name, Function<R, String> value) {
        return new Column<>(name, Kind.TEXT, row -> Optional.of(value.apply(row)));
    }

    /** A text that a row can be without. */
    public static <R> Column<R> optionalText(String name, Function<R, Optional<String>> value) {
        return new Column<>(name, Kind.TEXT, value::apply);
    }

    /** A day that every row has. */
    public static <R> Column<R> date(String name, Function<R, LocalDate> value) {
        return new Column<>(name, Kind.DATE, row -> Optional.of(value.apply(row)));
    }

    /** A day that a row can be without. */
    public static <R> Column<R> optionalDate(String name, Function<R, Optional<LocalDate>> value) {
        return new Column<>(name, Kind.DATE, value::apply);
    }

    /** A whole number. */
    public static <R> Column<R> number(String name, ToIntFunction<R> value) {
        return new Column<>(name, Kind.NUMBER, row -> Optional.of(value.applyAsInt(row)));
    }

    /** Yes or no. */
    public static <R> Column<R> flag(String name, Predicate<R> value) {
        return new Column<>(name, Kind.FLAG, row -> Optional.of(value.test(row)));
    }

    /** The value in a row. */
    Optional<Object> in(R row) {
        return value.apply(row).map(found -> found);
    }

    /**
     * A value as this column holds it.
     *
     * @throws IllegalArgumentException if the column cannot hold it
     */
    Object checked(Object asked) {
        Object plain =
                asked instanceof Id id ? id.value() : asked instanceof Enum<?> constant ? constant.name() : asked;
        boolean fits = switch (kind) {
            case TEXT -> plain instanceof String;
            case DATE -> plain instanceof LocalDate;
            case NUMBER -> plain instanceof Integer;
            case FLAG -> plain instanceof Boolean;
        };
        if (!fits) {
            throw new IllegalArgumentException(
                    "The column (%s) is of the kind %s, but was asked for a value of the kind (%s)."
                            .formatted(name, kind, asked.getClass().getSimpleName()));
        }
        return plain instanceof String text ? Words.checked("The column (" + name + ")", text, MAX_TEXT) : plain;
    }
}

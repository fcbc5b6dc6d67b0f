package org.marugoto.query;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A table of rows: its columns, and how a row is read back from them.
 *
 * @param name its name without a prefix, such as {@code cases}
 * @param key the texts that tell its rows apart within a municipality; the first is the id of the aggregate
 * @param others its other columns
 * @param texts which texts of a row may be searched, by the first column of the key; empty if none may
 * @param row makes a row of its values
 */
public record ReadTable<R>(
        String name,
        List<Column<R>> key,
        List<Column<R>> others,
        Optional<ReadTable<LinkRow>> texts,
        Function<Cells, R> row) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,29}");

    /** @throws IllegalArgumentException if the name is none that every database takes, or the key has not one or two texts */
    public ReadTable {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "The name of a table has 1 to 30 of a-z, 0-9 and _, a letter first, but this one of (%d) has not."
                            .formatted(name.length()));
        }
        key = List.copyOf(key);
        others = List.copyOf(others);
        if (key.isEmpty() || key.size() > 2 || key.stream().anyMatch(column -> column.kind() != Column.Kind.TEXT)) {
            throw new IllegalArgumentException(
                    "The key of a table has one or two texts, but found (%d columns) in (%s)."
                            .formatted(key.size(), name));
        }
    }

    /** A table whose texts are not searched. */
    public ReadTable(String name, List<Column<R>> key, List<Column<R>> others, Function<Cells, R> row) {
        this(name, key, others, Optional.empty(), row);
    }

    /** The column that holds the id of the aggregate. */
    public Column<R> owner() {
        return key.get(0);
    }

    /** All columns, those of the key first. */
    public List<Column<R>> columns() {
        return Stream.concat(key.stream(), others.stream()).toList();
    }
}

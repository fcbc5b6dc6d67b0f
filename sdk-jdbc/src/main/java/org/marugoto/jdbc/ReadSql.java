package org.marugoto.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marugoto.query.Cells;
import org.marugoto.query.Column;
import org.marugoto.query.Condition;
import org.marugoto.query.Query;
import org.marugoto.query.ReadTable;

/**
 * The text of a question to a table and the values it is asked with. Only names of columns and tables are written into the
 * text; every value is bound.
 */
final class ReadSql {

    /** Stands before a character that LIKE would not take as it is. */
    private static final String ESCAPE = "!";

    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);

    private final StringBuilder text = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    private ReadSql() {}

    /** Everything of a query but its order. */
    static ReadSql of(String municipality, String selected, Query<?> query) {
        ReadSql sql = new ReadSql();
        sql.add("SELECT " + selected + " FROM marugoto_" + query.table().name() + " r WHERE r.municipality = ?");
        sql.values.add(municipality);
        query.conditions().forEach(condition -> sql.condition(query.table(), municipality, condition));
        return sql;
    }

    ReadSql add(String more) {
        text.append(more);
        return this;
    }

    ReadSql compare(Column<?> column, String operator, Object value) {
        text.append(" AND r.")
                .append(column.name())
                .append(' ')
                .append(operator)
                .append(" ?");
        values.add(value);
        return this;
    }

    /** A day that is there is asked for as one from the first year on: H2 would walk over all that are not there first. */
    ReadSql isThere(Column<?> column, boolean there) {
        return there ? compare(column, ">=", FIRST_DAY) : add(" AND r." + column.name() + " IS NULL");
    }

    private void condition(ReadTable<?> table, String municipality, Condition<?> condition) {
        if (condition instanceof Condition.OneOf<?> one) {
            oneOf("r." + one.column().name(), one.values());
        } else if (condition instanceof Condition.Between<?> between) {
            between.from().ifPresent(day -> compare(between.column(), ">=", day));
            between.to().ifPresent(day -> compare(between.column(), "<=", day));
        } else if (condition instanceof Condition.Missing<?> missing) {
            isThere(missing.column(), false);
        } else if (condition instanceof Condition.Linked<?> linked) {
            exists(table, linked.table(), municipality, "");
            oneOf("l." + linked.table().key().get(1).name(), linked.values());
            add(")");
        } else if (condition instanceof Condition.Containing<?> containing) {
            exists(
                    table,
                    containing.texts(),
                    municipality,
                    " JOIN marugoto_personal_text t ON t.municipality = l.municipality AND t.id = l."
                            + containing.texts().key().get(1).name());
            containing.words().forEach(this::like);
            add(")");
        }
    }

    private void exists(ReadTable<?> table, ReadTable<?> links, String municipality, String joined) {
        add(" AND EXISTS (SELECT 1 FROM marugoto_" + links.name() + " l" + joined + " WHERE l.municipality = ? AND l."
                + links.owner().name() + " = r." + table.owner().name());
        values.add(municipality);
    }

    private void oneOf(String column, Collection<Object> some) {
        add(" AND " + column + (some.size() == 1 ? " = ?" : " IN (" + Rows.marks(some.size()) + ")"));
        values.addAll(some);
    }

    private void like(String word) {
        add(" AND t.folded LIKE ? ESCAPE '" + ESCAPE + "'");
        values.add("%" + word.replaceAll("[!%_]", ESCAPE + "$0") + "%");
    }

    /** Asks, and makes something of every row. */
    <R> List<R> ask(Unit unit, TableNames names, Reading<R> reading) throws SQLException {
        try (PreparedStatement ask = unit.connection().prepareStatement(names.in(text.toString()))) {
            for (int i = 0; i < values.size(); i++) {
                bind(ask, i + 1, values.get(i));
            }
            List<R> found = new ArrayList<>();
            try (ResultSet rows = ask.executeQuery()) {
                while (rows.next()) {
                    found.add(reading.of(rows));
                }
            }
            return found;
        }
    }

    /** Makes something of a row. */
    interface Reading<R> {
        R of(ResultSet row) throws SQLException;
    }

    /** Binds the values of a row, in the order of the columns; the next place. */
    static <R> int values(PreparedStatement write, int from, List<Column<R>> columns, R row) throws SQLException {
        int next = from;
        for (Column<R> column : columns) {
            Optional<?> value = column.value().apply(row);
            if (value.isPresent()) {
                bind(write, next++, fit(column, value.get()));
            } else {
                write.setNull(next++, column.kind() == Column.Kind.DATE ? Types.DATE : Types.VARCHAR);
            }
        }
        return next;
    }

    /** A cell as a list can hold it; narrower columns are the database's to refuse. */
    private static Object fit(Column<?> column, Object value) {
        if (value instanceof String text) {
            if (text.length() > Column.MAX_TEXT) {
                throw new IllegalArgumentException("The column (%s) takes at most %d characters, but found (%d)."
                        .formatted(column.name(), Column.MAX_TEXT, text.length()));
            }
            Place.checkCharacters(Column.class, text);
        }
        return value;
    }

    private static void bind(PreparedStatement statement, int index, Object value) throws SQLException {
        if (value instanceof String words) {
            statement.setString(index, words);
        } else if (value instanceof LocalDate day) {
            statement.setObject(index, day);
        } else if (value instanceof Integer number) {
            statement.setInt(index, number);
        } else if (value instanceof Boolean yes) {
            statement.setBoolean(index, yes);
        } else {
            throw new AssertionError(value.getClass());
        }
    }

    /** The columns of a table as they are selected. */
    static String selected(ReadTable<?> table) {
        return table.columns().stream().map(column -> "r." + column.name()).collect(Collectors.joining(", "));
    }

    /** A row whose columns were {@link #selected}. */
    static <R> R row(ReadTable<R> table, ResultSet found) throws SQLException {
        Map<String, Object> cells = new HashMap<>();
        int index = 0;
        for (Column<R> column : table.columns()) {
            Object value = value(column.kind(), found, ++index);
            if (value != null) {
                cells.put(column.name(), value);
            }
        }
        return table.row().apply(new Kept(cells));
    }

    private static @Nullable Object value(Column.Kind kind, ResultSet found, int index) throws SQLException {
        return switch (kind) {
            case TEXT -> found.getString(index);
            case DATE -> found.getObject(index, LocalDate.class);
            case NUMBER -> found.getInt(index);
            case FLAG -> found.getBoolean(index);
        };
    }

    /** The cells of a row that are not empty. */
    private record Kept(Map<String, Object> cells) implements Cells {

        @Override
        public Optional<String> optionalText(String column) {
            return Optional.ofNullable((String) cells.get(column));
        }

        @Override
        public Optional<LocalDate> optionalDate(String column) {
            return Optional.ofNullable((LocalDate) cells.get(column));
        }

        @Override
        public int number(String column) {
            return cells.get(column) instanceof Integer number ? number : 0;
        }

        @Override
        public boolean flag(String column) {
            return Boolean.TRUE.equals(cells.get(column));
        }
    }
}

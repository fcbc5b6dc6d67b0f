package org.marugoto.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.marugoto.decide.Day;

/**
 * What is asked of one table: conditions that all hold, and an order. Immutable and thread-safe.
 *
 * <p>Every method refuses with an {@link IllegalArgumentException} what the table has not, a value of another kind, one that
 * is too long, or one with characters that databases cannot keep.
 *
 * @param table of which rows
 * @param conditions what holds for them
 * @param order a day by which they are ordered, soonest first and rows without it last; empty for the order of the key
 */
public record Query<R>(ReadTable<R> table, List<Condition<R>> conditions, Optional<Column<R>> order) {

    /** The most values one condition can have. */
    public static final int MAX_VALUES = 200;

    /** The most conditions a query can have. */
    public static final int MAX_CONDITIONS = 30;

    /** Copies the conditions; holds those made by hand to the same as those that were asked for by a method. */
    public Query {
        conditions = List.copyOf(conditions);
        if (conditions.size() > MAX_CONDITIONS) {
            throw new IllegalArgumentException(
                    "A query has at most %d conditions, but found (%d).".formatted(MAX_CONDITIONS, conditions.size()));
        }
        for (Condition<R> condition : conditions) {
            check(table, condition);
        }
        order.ifPresent(column -> day(table, column));
    }

    private static <R> void check(ReadTable<R> table, Condition<R> condition) {
        if (condition instanceof Condition.OneOf<R> one) {
            same(one.values(), checked(known(table, one.column()), one.values().toArray()));
        } else if (condition instanceof Condition.Between<R> between) {
            day(table, between.column());
            between.from().ifPresent(Day::checked);
            between.to().ifPresent(Day::checked);
        } else if (condition instanceof Condition.Missing<R> missing) {
            known(table, missing.column());
        } else if (condition instanceof Condition.Linked<R> linked) {
            same(
                    linked.values(),
                    checked(linked(linked.table()), linked.values().toArray()));
        } else if (condition instanceof Condition.Containing<R> containing) {
            Words.checked(containing.words());
            if (!table.texts().equals(Optional.of(containing.texts()))) {
                throw notSearched(table);
            }
        }
    }

    private static void same(Set<Object> given, Set<Object> asked) {
        if (!given.equals(asked)) {
            throw new IllegalArgumentException(
                    "Expected texts, days, numbers and yes or no as a column holds them, but found others. Maybe use Query.where.");
        }
    }

    private static Column<LinkRow> linked(ReadTable<LinkRow> links) {
        if (links.key().size() != 2) {
            throw new IllegalArgumentException(
                    "Expected a table of links with a key of two texts, but found (%s).".formatted(links.name()));
        }
        return links.key().get(1);
    }

    private static IllegalArgumentException notSearched(ReadTable<?> table) {
        return new IllegalArgumentException(
                "The table (%s) has no such texts that may be searched.".formatted(table.name()));
    }

    /** All rows of a table, in the order of its key. */
    public static <R> Query<R> of(ReadTable<R> table) {
        return new Query<>(table, List.of(), Optional.empty());
    }

    /** Rows that have one of these values: texts, ids, constants of an enum, numbers, days, yes or no. */
    public Query<R> where(Column<R> column, Object... values) {
        Column<R> known = known(column);
        return and(new Condition.OneOf<>(known, checked(known, values)));
    }

    /** Rows whose day lies on this one or before. */
    public Query<R> until(Column<R> column, LocalDate last) {
        return and(new Condition.Between<>(day(table, column), Optional.empty(), Optional.of(Day.checked(last))));
    }

    /** Rows whose day lies on this one or later. */
    public Query<R> from(Column<R> column, LocalDate first) {
        return and(new Condition.Between<>(day(table, column), Optional.of(Day.checked(first)), Optional.empty()));
    }

    /** Rows that have nothing in this column. */
    public Query<R> without(Column<R> column) {
        return and(new Condition.Missing<>(known(column)));
    }

    /** Rows whose aggregate has one of these, such as needs: {@code with(CaseRow.NEEDS, Need.of("DEMENTIA").code())}. */
    public Query<R> with(ReadTable<LinkRow> links, Object... values) {
        return and(new Condition.Linked<>(links, checked(linked(links), values)));
    }

    /**
     * Rows of whose searchable texts one holds all these words, however they were typed, see {@link Words}.
     *
     * @param words 1 to {@value Words#MAX_WORDS} words, {@value Words#MAX_LENGTH} characters in all
     */
    public Query<R> containing(String words) {
        ReadTable<LinkRow> texts = table.texts().orElseThrow(() -> notSearched(table));
        return and(new Condition.Containing<>(texts, Words.of(words)));
    }

    /** The same rows, those with the soonest day first, and those without one last. */
    public Query<R> orderedBy(Column<R> column) {
        return new Query<>(table, conditions, Optional.of(day(table, column)));
    }

    /** The columns of the order: the day, if there is one, and the key. */
    public List<Column<R>> ordering() {
        List<Column<R>> columns = new ArrayList<>();
        order.ifPresent(columns::add);
        columns.addAll(table.key());
        return columns;
    }

    /** The column itself, if the table has it. */
    Column<R> known(Column<R> column) {
        return known(table, column);
    }

    private static <R> Column<R> known(ReadTable<R> table, Column<R> column) {
        if (!table.columns().contains(column)) {
            throw new IllegalArgumentException(
                    "The table (%s) has no column (%s).".formatted(table.name(), column.name()));
        }
        return column;
    }

    private static <R> Column<R> day(ReadTable<R> table, Column<R> column) {
        if (known(table, column).kind() != Column.Kind.DATE) {
            throw new IllegalArgumentException("Expected a column of days, but found (%s) of the kind (%s)."
                    .formatted(column.name(), column.kind()));
        }
        return column;
    }

    private static Set<Object> checked(Column<?> column, Object... values) {
        if (values.length == 0 || values.length > MAX_VALUES) {
            throw new IllegalArgumentException("The column (%s) is asked for 1 to %d values, but found (%d)."
                    .formatted(column.name(), MAX_VALUES, values.length));
        }
        return Arrays.stream(values).map(column::checked).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Query<R> and(Condition<R> condition) {
        List<Condition<R>> more = new ArrayList<>(conditions);
        more.add(condition);
        return new Query<>(table, more, order);
    }
}

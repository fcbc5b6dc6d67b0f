package org.marugoto.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is known about one consultation (ファクト集合). A fact left out is unknown.
 *
 * <p>Immutable and thread-safe. Example: {@code Facts.NONE.number("age", 80, 89).codes("needs", "HOUSING")}.
 *
 * @param values what is known, by the name of the fact and sorted by it
 */
public record Facts(Map<String, FactValue> values) {

    /** Nothing is known. */
    public static final Facts NONE = new Facts(FactMap.NONE);

    private static final FactValue YES = new FactValue.YesNo(true);
    private static final FactValue NO = new FactValue.YesNo(false);

    /** Copies and sorts the values. */
    public Facts {
        values = FactMap.of(values);
    }

    /** What is known of a fact, or empty if nothing is. */
    public Optional<FactValue> find(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** The same with another value for one fact. */
    public Facts with(String name, FactValue value) {
        return new Facts(((FactMap) values).with(name, value));
    }

    /** What is known of a fact, or null; the search begins where it would stand if every fact were known. */
    @Nullable
    FactValue near(String name, int near) {
        return ((FactMap) values).near(name, near);
    }

    /** The same with one fact unknown. */
    public Facts without(String name) {
        Map<String, FactValue> fewer = new TreeMap<>(values);
        fewer.remove(name);
        return new Facts(fewer);
    }

    /** With a fact that is true. */
    public Facts yes(String name) {
        return with(name, YES);
    }

    /** With a fact that is false. */
    public Facts no(String name) {
        return with(name, NO);
    }

    /** With one code. */
    public Facts code(String name, String code) {
        return with(name, new FactValue.OneCode(Set.of(code)));
    }

    /** With a set of codes that is known completely: every other code is absent. */
    public Facts codes(String name, String... codes) {
        return with(name, new FactValue.CodeSet(Set.copyOf(List.of(codes)), Set.of(), true));
    }

    /** With a whole number. */
    public Facts number(String name, long value) {
        return number(name, value, value);
    }

    /** With a number between two bounds, both included. */
    public Facts number(String name, long from, long to) {
        return with(name, new FactValue.Amount(Span.of(BigDecimal.valueOf(from), BigDecimal.valueOf(to))));
    }

    /** With a day. */
    public Facts date(String name, LocalDate day) {
        return with(name, new FactValue.Date(Span.exactly(day)));
    }

    /** With an area. */
    public Facts area(String name, String code) {
        return with(name, new FactValue.Area(code));
    }
}

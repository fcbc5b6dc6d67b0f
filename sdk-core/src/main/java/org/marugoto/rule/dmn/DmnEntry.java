package org.marugoto.rule.dmn;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An input entry as it is written, before the type of its input is known.
 *
 * @param negated whether it is within not( )
 * @param items at least one has to hold; none means that nothing is asked
 */
record DmnEntry(boolean negated, List<Item> items) {

    /** Nothing is asked. */
    static final DmnEntry ANY = new DmnEntry(false, List.of());

    DmnEntry {
        items = List.copyOf(items);
    }

    /** One unary test. */
    sealed interface Item {}

    /** The input is this text, number, day or truth. */
    record Equal(Object value) implements Item {}

    /** The input lies between two numbers or days. */
    record Between(Optional<Object> from, boolean fromIncluded, Optional<Object> to, boolean toIncluded)
            implements Item {}

    /** The list holds all of these. */
    record Has(List<String> codes) implements Item {}

    /** The kind of values it speaks of, as a DMN type; empty if it says nothing. */
    Optional<String> type() {
        return items.stream().map(DmnEntry::type).findFirst();
    }

    private static String type(Item item) {
        if (item instanceof Has) {
            return "list";
        }
        Object value = item instanceof Equal equal ? equal.value() : bound((Between) item);
        if (value instanceof Boolean) {
            return "boolean";
        }
        return value instanceof String ? "string" : value instanceof LocalDate ? "date" : "number";
    }

    private static Object bound(Between between) {
        return between.from().or(between::to).orElseThrow();
    }
}

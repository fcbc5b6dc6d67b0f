package org.marugoto.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;

/**
 * What is known of one fact (ファクトの値): the values that are still possible. A fact of which nothing is known has no value.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface FactValue {

    /**
     * Yes or no.
     *
     * @param value which
     */
    record YesNo(boolean value) implements FactValue {}

    /**
     * One code, or several of which one is true.
     *
     * @param possible at least one, sorted
     */
    record OneCode(Set<String> possible) implements FactValue {
        /** @throws IllegalArgumentException if none is possible */
        public OneCode {
            possible = sorted(possible);
            if (possible.isEmpty()) {
                throw new IllegalArgumentException(
                        "A known code is at least one, but found none. Maybe leave the fact out.");
            }
        }
    }

    /**
     * A set of codes, known in part or completely.
     *
     * @param present codes that are in it, sorted
     * @param absent codes that are not, sorted; empty if complete
     * @param complete whether every code that is not present is absent
     */
    record CodeSet(Set<String> present, Set<String> absent, boolean complete) implements FactValue {
        /** @throws IllegalArgumentException if a code is both present and absent */
        public CodeSet {
            present = sorted(present);
            if (absent.stream().anyMatch(present::contains)) {
                throw new IllegalArgumentException("A code is either present or absent, but found (%s) and (%s)."
                        .formatted(String.join(", ", present), String.join(", ", absent)));
            }
            absent = complete ? Set.of() : sorted(absent);
        }

        /** Whether the code is in the set. */
        public Truth has(String code) {
            if (present.contains(code)) {
                return Truth.YES;
            }
            return complete || absent.contains(code) ? Truth.NO : Truth.UNKNOWN;
        }
    }

    /**
     * A number, or the bounds between which it lies.
     *
     * @param span the possible values
     */
    record Amount(Span<BigDecimal> span) implements FactValue {
        /** Drops trailing zeros. */
        public Amount {
            span = Numbers.plain(span);
        }
    }

    /**
     * A day, or the days between which it lies.
     *
     * @param span the possible days
     */
    record Date(Span<LocalDate> span) implements FactValue {}

    /**
     * A period.
     *
     * @param span all its days
     */
    record Period(Span<LocalDate> span) implements FactValue {}

    /**
     * Somewhere in an area.
     *
     * @param code an area of the book; a large one stands for every area within it
     */
    record Area(String code) implements FactValue {}

    private static Set<String> sorted(Collection<String> codes) {
        return Codes.of(codes);
    }
}

package org.marugoto.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What must hold for a rule to apply (条件): tests on single facts, joined by all, any and not.
 *
 * <p>Typed data, no expressions. What a condition means is said by {@link Interpreter}. Immutable and thread-safe.
 */
public sealed interface Condition {

    /** Always true. */
    Condition ALWAYS = new All(List.of());

    /** The ages a condition can speak of, in years. */
    Span<Integer> AGES = Span.of(0, 150);

    /** The names of the facts it asks for, sorted. */
    Set<String> facts();

    /** Its tests, from left to right; one that stands twice is there twice. */
    List<Test> tests();

    /** A question about one fact. */
    sealed interface Test extends Condition {
        /** The name of the fact. */
        String fact();

        @Override
        default Set<String> facts() {
            return Set.of(fact());
        }

        @Override
        default List<Test> tests() {
            return List.of(this);
        }
    }

    /** How many of the codes have to be there. */
    enum Quantity {
        /** At least one of them. */
        ANY,
        /** Every one of them. */
        ALL,
        /** None of them. */
        NONE
    }

    /** On which day an age counts. */
    enum AgeDay {
        /** The day of the decision. */
        DECISION,
        /** 1 April on or before the day of the decision (年度当初). */
        FISCAL_YEAR_START,
        /** 31 March on or after the day of the decision (年度末). */
        FISCAL_YEAR_END
    }

    /**
     * A fact of yes or no is this.
     *
     * @param fact its name
     * @param value yes or no
     */
    record Is(String fact, boolean value) implements Test {}

    /**
     * A code is one of these.
     *
     * @param fact its name
     * @param codes at least one, sorted
     */
    record OneOf(String fact, Set<String> codes) implements Test {
        /** @throws IllegalArgumentException if there is no code */
        public OneOf {
            codes = some(codes);
        }
    }

    /**
     * A set of codes holds so many of these.
     *
     * @param fact its name
     * @param quantity how many
     * @param codes at least one, sorted
     */
    record Contains(String fact, Quantity quantity, Set<String> codes) implements Test {
        /** @throws IllegalArgumentException if there is no code */
        public Contains {
            codes = some(codes);
        }
    }

    /**
     * At least one of these relations exists in the household (世帯内の続柄).
     *
     * @param fact the set of relations that are known
     * @param anyOf at least one, sorted
     */
    record RelationPresent(String fact, Set<String> anyOf) implements Test {
        /** @throws IllegalArgumentException if there is no relation */
        public RelationPresent {
            anyOf = some(anyOf);
        }
    }

    /**
     * At least one of these situation patterns was found (状況パターン), such as the 8050 problem.
     *
     * @param fact the set of patterns that are known
     * @param anyOf at least one, sorted
     */
    record PatternPresent(String fact, Set<String> anyOf) implements Test {
        /** @throws IllegalArgumentException if there is no pattern */
        public PatternPresent {
            anyOf = some(anyOf);
        }
    }

    /**
     * A number lies in a range.
     *
     * @param fact its name
     * @param range what passes, both ends included
     */
    record InRange(String fact, Span<BigDecimal> range) implements Test {
        /** Drops trailing zeros. */
        public InRange {
            range = Numbers.plain(range);
        }
    }

    /**
     * A day lies in a range.
     *
     * @param fact its name
     * @param range what passes, both ends included
     */
    record DateIn(String fact, Span<LocalDate> range) implements Test {}

    /**
     * An age in full years lies in a range.
     *
     * @param fact a date of birth, or a number that is the age itself (the day then says nothing)
     * @param years what passes, both ends included
     * @param day on which day
     */
    record AgeIn(String fact, Span<Integer> years, AgeDay day) implements Test {}

    /**
     * A period covers the day of the decision.
     *
     * @param fact its name
     */
    record Covers(String fact) implements Test {}

    /**
     * An area lies in one of these, or is one of them.
     *
     * @param fact its name
     * @param areas at least one, sorted
     */
    record Within(String fact, Set<String> areas) implements Test {
        /** @throws IllegalArgumentException if there is no area */
        public Within {
            areas = some(areas);
        }
    }

    /**
     * Every one holds; with none, always.
     *
     * @param of the parts in the order they are shown
     */
    record All(List<Condition> of) implements Condition {
        /** Copies the list. */
        public All {
            of = List.copyOf(of);
        }

        @Override
        public Set<String> facts() {
            return union(of);
        }

        @Override
        public List<Test> tests() {
            return joined(of);
        }
    }

    /**
     * At least one holds; with none, never.
     *
     * @param of the parts in the order they are shown
     */
    record Any(List<Condition> of) implements Condition {
        /** Copies the list. */
        public Any {
            of = List.copyOf(of);
        }

        @Override
        public Set<String> facts() {
            return union(of);
        }

        @Override
        public List<Test> tests() {
            return joined(of);
        }
    }

    /**
     * It does not hold.
     *
     * @param of what does not
     */
    record Not(Condition of) implements Condition {
        @Override
        public Set<String> facts() {
            return of.facts();
        }

        @Override
        public List<Test> tests() {
            return of.tests();
        }
    }

    /** Every one holds. */
    static Condition all(Condition... of) {
        return new All(List.of(of));
    }

    /** At least one holds. */
    static Condition any(Condition... of) {
        return new Any(List.of(of));
    }

    /** It does not hold. */
    static Condition not(Condition of) {
        return new Not(of);
    }

    private static Set<String> union(Collection<Condition> parts) {
        Set<String> names = new TreeSet<>();
        parts.forEach(part -> names.addAll(part.facts()));
        return Collections.unmodifiableSet(names);
    }

    private static List<Test> joined(List<Condition> parts) {
        return parts.stream().flatMap(part -> part.tests().stream()).toList();
    }

    private static Set<String> some(Collection<String> codes) {
        if (codes.isEmpty()) {
            throw new IllegalArgumentException("A test names at least one code, but found none.");
        }
        return Collections.unmodifiableSet(new TreeSet<>(codes));
    }
}

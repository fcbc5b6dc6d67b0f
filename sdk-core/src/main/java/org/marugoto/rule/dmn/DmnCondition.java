package org.marugoto.rule.dmn;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.marugoto.rule.Condition;
import org.marugoto.rule.Condition.Quantity;
import org.marugoto.rule.FactDeclaration;
import org.marugoto.rule.FactType;
import org.marugoto.rule.Span;

/** Turns the tests of an input entry into a condition on a declared fact. */
final class DmnCondition {

    private final FactDeclaration fact;

    DmnCondition(FactDeclaration fact) {
        this.fact = fact;
    }

    /** The condition, or empty if the entry does not fit the fact's type or a range is empty. */
    Optional<Condition> of(DmnEntry entry) {
        Optional<Condition> positive = fact.type() instanceof FactType.CodeSet ? set(entry) : scalar(entry);
        boolean done = fact.type() instanceof FactType.CodeSet && single(entry);
        return entry.negated() && !done ? positive.map(Condition::not) : positive;
    }

    private Optional<Condition> scalar(DmnEntry entry) {
        if (fact.type() instanceof FactType.OneCode) {
            return codes(entry).map(codes -> new Condition.OneOf(fact.name(), codes));
        }
        List<Condition> tests = new ArrayList<>();
        for (DmnEntry.Item item : entry.items()) {
            Optional<Condition> test = test(item);
            if (test.isEmpty()) {
                return Optional.empty();
            }
            tests.add(test.get());
        }
        return Optional.of(tests.size() == 1 ? tests.get(0) : new Condition.Any(tests));
    }

    private Optional<Condition> test(DmnEntry.Item item) {
        if (fact.type() instanceof FactType.YesNo) {
            return item instanceof DmnEntry.Equal equal && equal.value() instanceof Boolean value
                    ? Optional.of(new Condition.Is(fact.name(), value))
                    : Optional.empty();
        }
        if (fact.type() instanceof FactType.Amount amount) {
            return numbers(item, amount).map(span -> new Condition.InRange(fact.name(), span));
        }
        return fact.type() instanceof FactType.Date
                ? days(item).map(span -> new Condition.DateIn(fact.name(), span))
                : Optional.empty();
    }

    private static Optional<Set<String>> codes(DmnEntry entry) {
        Set<String> codes = new HashSet<>();
        for (DmnEntry.Item item : entry.items()) {
            if (!(item instanceof DmnEntry.Equal equal && equal.value() instanceof String code)) {
                return Optional.empty();
            }
            codes.add(code);
        }
        return Optional.of(codes);
    }

    /** Whether every item is about one code of a list, so that a whole entry is one test. */
    private static boolean single(DmnEntry entry) {
        return entry.items().stream()
                .allMatch(
                        item -> item instanceof DmnEntry.Has has && has.codes().size() == 1);
    }

    private Optional<Condition> set(DmnEntry entry) {
        List<Condition> tests = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (DmnEntry.Item item : entry.items()) {
            if (!(item instanceof DmnEntry.Has has)) {
                return Optional.empty();
            }
            codes.addAll(has.codes());
            Quantity quantity = has.codes().size() == 1 ? Quantity.ANY : Quantity.ALL;
            tests.add(new Condition.Contains(fact.name(), quantity, new HashSet<>(has.codes())));
        }
        if (single(entry)) {
            return Optional.of(
                    new Condition.Contains(fact.name(), entry.negated() ? Quantity.NONE : Quantity.ANY, codes));
        }
        return Optional.of(tests.size() == 1 ? tests.get(0) : new Condition.Any(tests));
    }

    /** The numbers of the grid that pass, or empty if it is no such test or none does. */
    static Optional<Span<BigDecimal>> numbers(DmnEntry.Item item, FactType.Amount type) {
        if (item instanceof DmnEntry.Equal equal) {
            return equal.value() instanceof BigDecimal number ? Optional.of(Span.exactly(number)) : Optional.empty();
        }
        if (!(item instanceof DmnEntry.Between between) || !bounds(between, BigDecimal.class)) {
            return Optional.empty();
        }
        Optional<BigDecimal> from = between.from()
                .map(BigDecimal.class::cast)
                .map(bound -> between.fromIncluded() ? bound : above(bound, type));
        Optional<BigDecimal> to = between.to()
                .map(BigDecimal.class::cast)
                .map(bound -> between.toIncluded()
                        ? bound
                        : above(bound.negate(), type).negate());
        return span(from, to);
    }

    /** The smallest number of the grid above it. */
    private static BigDecimal above(BigDecimal number, FactType.Amount type) {
        return number.setScale(type.decimals(), RoundingMode.FLOOR).add(type.step());
    }

    private static Optional<Span<LocalDate>> days(DmnEntry.Item item) {
        if (item instanceof DmnEntry.Equal equal) {
            return equal.value() instanceof LocalDate day ? Optional.of(Span.exactly(day)) : Optional.empty();
        }
        if (!(item instanceof DmnEntry.Between between) || !bounds(between, LocalDate.class)) {
            return Optional.empty();
        }
        Optional<LocalDate> from = between.from()
                .map(LocalDate.class::cast)
                .map(bound -> between.fromIncluded() ? bound : bound.plusDays(1));
        Optional<LocalDate> to =
                between.to().map(LocalDate.class::cast).map(bound -> between.toIncluded() ? bound : bound.minusDays(1));
        return span(from, to);
    }

    private static boolean bounds(DmnEntry.Between between, Class<?> type) {
        return between.from().map(type::isInstance).orElse(true)
                && between.to().map(type::isInstance).orElse(true);
    }

    private static <T extends Comparable<? super T>> Optional<Span<T>> span(Optional<T> from, Optional<T> to) {
        if (from.isPresent() && to.isPresent()) {
            return from.get().compareTo(to.get()) <= 0 ? Optional.of(Span.of(from.get(), to.get())) : Optional.empty();
        }
        return from.isPresent() ? from.map(Span::atLeast) : to.map(Span::atMost);
    }
}

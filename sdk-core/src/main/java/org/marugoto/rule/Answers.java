package org.marugoto.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.marugoto.rule.Condition.Test;

/** The answers to a question that make a difference to some tests: one for each class of values they tell apart. */
final class Answers {

    private final FactType type;
    private final AreaTree areas;
    private final LocalDate on;

    Answers(FactType type, AreaTree areas, LocalDate on) {
        this.type = type;
        this.areas = areas;
        this.on = on;
    }

    /** Complete answers that agree with what is known already. */
    List<FactValue> to(Collection<Test> tests, Optional<FactValue> known) {
        if (type instanceof FactType.YesNo) {
            return List.of(new FactValue.YesNo(true), new FactValue.YesNo(false));
        }
        if (type instanceof FactType.OneCode one) {
            Collection<String> possible = known.map(
                            value -> (Collection<String>) ((FactValue.OneCode) value).possible())
                    .orElse(one.codes());
            return possible.stream()
                    .map(code -> (FactValue) new FactValue.OneCode(Set.of(code)))
                    .toList();
        }
        if (type instanceof FactType.CodeSet) {
            return sets(tests, known);
        }
        if (type instanceof FactType.Amount number) {
            return numbers(number, tests, known);
        }
        if (type instanceof FactType.Date) {
            return dates(tests, known);
        }
        return type instanceof FactType.Area ? places(known) : periods();
    }

    private List<FactValue> sets(Collection<Test> tests, Optional<FactValue> known) {
        FactValue.CodeSet now = known.map(FactValue.CodeSet.class::cast)
                .orElseGet(() -> new FactValue.CodeSet(Set.of(), Set.of(), false));
        List<FactValue> answers = new ArrayList<>();
        answers.add(new FactValue.CodeSet(now.present(), Set.of(), true));
        tests.stream()
                .flatMap(test -> TypeCheck.codesOf(test).stream())
                .distinct()
                .filter(code -> now.has(code) == Truth.UNKNOWN)
                .forEach(code -> {
                    Set<String> more = new TreeSet<>(now.present());
                    more.add(code);
                    answers.add(new FactValue.CodeSet(more, Set.of(), true));
                });
        return answers;
    }

    private static List<FactValue> numbers(FactType.Amount number, Collection<Test> tests, Optional<FactValue> known) {
        TreeSet<BigDecimal> starts = new TreeSet<>();
        starts.add(number.min());
        for (Test test : tests) {
            Span<BigDecimal> range = test instanceof Condition.InRange in
                    ? in.range()
                    : Ages.asNumbers(((Condition.AgeIn) test).years(), number.step());
            starts(range, end -> end.add(number.step()), starts);
        }
        Span<BigDecimal> possible =
                known.map(value -> ((FactValue.Amount) value).span()).orElse(number.span());
        possible.from().ifPresent(starts::add);
        return starts.stream()
                .filter(number.span()::contains)
                .filter(possible::contains)
                .map(value -> (FactValue) new FactValue.Amount(Span.exactly(value)))
                .toList();
    }

    private List<FactValue> dates(Collection<Test> tests, Optional<FactValue> known) {
        TreeSet<LocalDate> starts = new TreeSet<>();
        for (Test test : tests) {
            Optional<Span<LocalDate>> range = test instanceof Condition.AgeIn age
                    ? Ages.births(age.years(), Ages.day(age.day(), on))
                    : Optional.of(((Condition.DateIn) test).range());
            range.ifPresent(span -> starts(span, end -> end.plusDays(1), starts));
        }
        if (!starts.isEmpty()) {
            starts.add(starts.first().minusDays(1));
        }
        Span<LocalDate> possible =
                known.map(value -> ((FactValue.Date) value).span()).orElse(Span.any());
        possible.from().ifPresent(starts::add);
        return starts.stream()
                .filter(possible::contains)
                .map(day -> (FactValue) new FactValue.Date(Span.exactly(day)))
                .toList();
    }

    private static <T extends Comparable<? super T>> void starts(
            Span<T> range, UnaryOperator<T> next, Collection<T> found) {
        range.from().ifPresent(found::add);
        range.to().map(next).ifPresent(found::add);
    }

    private List<FactValue> places(Optional<FactValue> known) {
        Set<String> possible = known.map(value -> areas.leaves(((FactValue.Area) value).code()))
                .orElseGet(areas::leaves);
        return possible.stream()
                .map(leaf -> (FactValue) new FactValue.Area(leaf))
                .toList();
    }

    private List<FactValue> periods() {
        return List.of(new FactValue.Period(Span.exactly(on)), new FactValue.Period(Span.exactly(on.plusDays(1))));
    }
}

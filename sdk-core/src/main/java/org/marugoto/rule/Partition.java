package org.marugoto.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.marugoto.rule.Condition.Test;

/** The values of one fact in classes that some tests cannot tell apart. Sets of codes have none, see {@link CodeRows}. */
interface Partition {

    /** How many classes there are. */
    int classes();

    /** A value of the class. */
    FactValue example(int number);

    /** The classes that are possible, in order; empty if the value is of another type. */
    int[] possible(FactValue value);

    /** The partition of a fact's values by the tests on it. */
    static Partition of(FactType type, Collection<Test> tests, AreaTree areas, LocalDate on) {
        if (type instanceof FactType.YesNo) {
            return listed(List.of(new FactValue.YesNo(false), new FactValue.YesNo(true)), List::of);
        }
        if (type instanceof FactType.OneCode one) {
            return codes(one);
        }
        if (type instanceof FactType.Amount) {
            return amounts(tests);
        }
        if (type instanceof FactType.Date) {
            return dates(tests, on);
        }
        return type instanceof FactType.Area ? areas(areas) : period(on);
    }

    /** What a value is made of, as members of a list; anything else stands for the last one. */
    interface Members {
        Collection<FactValue> of(FactValue value);
    }

    private static Partition listed(List<FactValue> values, Members members) {
        Map<FactValue, Integer> numbers = new HashMap<>();
        values.forEach(value -> numbers.put(value, numbers.size()));
        return new Partition() {
            @Override
            public int classes() {
                return values.size();
            }

            @Override
            public FactValue example(int number) {
                return values.get(number);
            }

            @Override
            public int[] possible(FactValue value) {
                if (value.getClass() != values.get(0).getClass()) {
                    return new int[0];
                }
                return members.of(value).stream()
                        .mapToInt(member -> numbers.getOrDefault(member, values.size() - 1))
                        .sorted()
                        .distinct()
                        .toArray();
            }
        };
    }

    private static Partition codes(FactType.OneCode type) {
        List<FactValue> values = new ArrayList<>();
        type.codes().forEach(code -> values.add(new FactValue.OneCode(Set.of(code))));
        values.add(new FactValue.OneCode(Set.of(" ")));
        return listed(
                values,
                value -> ((FactValue.OneCode) value)
                        .possible().stream()
                                .map(code -> (FactValue) new FactValue.OneCode(Set.of(code)))
                                .toList());
    }

    private static Partition areas(AreaTree areas) {
        List<FactValue> values = new ArrayList<>();
        areas.leaves().forEach(leaf -> values.add(new FactValue.Area(leaf)));
        FactValue nowhere = new FactValue.Area(" ");
        values.add(nowhere);
        return listed(values, value -> {
            Set<String> leaves = areas.leaves(((FactValue.Area) value).code());
            return leaves.isEmpty()
                    ? List.of(nowhere)
                    : leaves.stream()
                            .map(leaf -> (FactValue) new FactValue.Area(leaf))
                            .toList();
        });
    }

    private static Partition period(LocalDate on) {
        FactValue covering = new FactValue.Period(Span.exactly(on));
        FactValue other = new FactValue.Period(Span.exactly(on.plusDays(1)));
        return listed(
                List.of(covering, other),
                value -> List.of(((FactValue.Period) value).span().contains(on) ? covering : other));
    }

    private static Partition amounts(Collection<Test> tests) {
        Cuts cuts = Cuts.of(tests.stream()
                .map(test -> test instanceof Condition.InRange in
                        ? in.range()
                        : Ages.asNumbers(((Condition.AgeIn) test).years()))
                .toList());
        return new Line(cuts, Partition::span, number -> new FactValue.Amount(Span.exactly(cuts.example(number))));
    }

    private static Optional<Span<BigDecimal>> span(FactValue value) {
        return value instanceof FactValue.Amount amount ? Optional.of(amount.span()) : Optional.empty();
    }

    private static Partition dates(Collection<Test> tests, LocalDate on) {
        List<Span<BigDecimal>> ranges = new ArrayList<>();
        for (Test test : tests) {
            Optional<Span<LocalDate>> range = test instanceof Condition.AgeIn age
                    ? Ages.births(age.years(), Ages.day(age.day(), on))
                    : Optional.of(((Condition.DateIn) test).range());
            range.ifPresent(days -> {
                days.from().ifPresent(from -> ranges.add(Span.atLeast(number(from))));
                days.to().ifPresent(to -> ranges.add(Span.atLeast(number(to).add(BigDecimal.ONE))));
            });
        }
        Cuts cuts = Cuts.of(ranges);
        return new Line(
                cuts,
                value -> value instanceof FactValue.Date date ? Optional.of(numbers(date.span())) : Optional.empty(),
                number -> new FactValue.Date(Span.exactly(day(cuts.example(number)))));
    }

    private static BigDecimal number(LocalDate day) {
        return BigDecimal.valueOf(day.toEpochDay());
    }

    private static Span<BigDecimal> numbers(Span<LocalDate> days) {
        return Spans.of(days.from().map(Partition::number), days.to().map(Partition::number))
                .orElseThrow();
    }

    private static LocalDate day(BigDecimal number) {
        long day = Math.max(LocalDate.MIN.toEpochDay(), Math.min(LocalDate.MAX.toEpochDay(), number.longValue()));
        return LocalDate.ofEpochDay(day);
    }

    /** What a value covers on the line of numbers. */
    interface Position {
        Optional<Span<BigDecimal>> of(FactValue value);
    }

    /** A value of a class. */
    interface Example {
        FactValue of(int number);
    }

    /** Classes of neighbouring numbers. */
    record Line(Cuts cuts, Position position, Example example) implements Partition {
        @Override
        public int classes() {
            return cuts.classes();
        }

        @Override
        public FactValue example(int number) {
            return example.of(number);
        }

        @Override
        public int[] possible(FactValue value) {
            return position.of(value)
                    .map(span -> IntStream.rangeClosed(cuts.first(span), cuts.last(span))
                            .toArray())
                    .orElseGet(() -> new int[0]);
        }
    }
}

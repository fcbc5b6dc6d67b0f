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

    /** The value is of another type. */
    int NONE = -1;

    /** Several classes are possible. */
    int SEVERAL = -2;

    /** The classes that are possible, in order; empty if the value is of another type. */
    int[] possible(FactValue value);

    /** The only class that is possible, {@link #NONE} or {@link #SEVERAL}; quicker than {@link #possible}. */
    default int only(FactValue value) {
        int[] classes = possible(value);
        if (classes.length == 0) {
            return NONE;
        }
        return classes.length == 1 ? classes[0] : SEVERAL;
    }

    /** The partition of a fact's values by the tests on it. */
    static Partition of(FactType type, Collection<Test> tests, AreaTree areas, LocalDate on) {
        if (type instanceof FactType.YesNo) {
            return new Two();
        }
        if (type instanceof FactType.OneCode one) {
            return new Named(one.codes());
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
        return new Amounts(Cuts.of(tests.stream()
                .map(test -> test instanceof Condition.InRange in
                        ? in.range()
                        : Ages.asNumbers(((Condition.AgeIn) test).years()))
                .toList()));
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
        return new Days(Cuts.of(ranges));
    }

    private static BigDecimal number(LocalDate day) {
        return BigDecimal.valueOf(day.toEpochDay());
    }

    /** Yes and no. */
    final class Two implements Partition {
        @Override
        public int classes() {
            return 2;
        }

        @Override
        public FactValue example(int number) {
            return new FactValue.YesNo(number == 1);
        }

        @Override
        public int[] possible(FactValue value) {
            return value instanceof FactValue.YesNo yes ? new int[] {yes.value() ? 1 : 0} : new int[0];
        }

        @Override
        public int only(FactValue value) {
            return value instanceof FactValue.YesNo yes ? (yes.value() ? 1 : 0) : NONE;
        }
    }

    /** The codes of a list, and one class for all others. */
    final class Named implements Partition {
        private final List<String> codes;
        private final Map<String, Integer> numbers = new HashMap<>();

        Named(List<String> codes) {
            this.codes = codes;
            codes.forEach(code -> numbers.put(code, numbers.size()));
        }

        @Override
        public int classes() {
            return codes.size() + 1;
        }

        @Override
        public FactValue example(int number) {
            return new FactValue.OneCode(Set.of(number < codes.size() ? codes.get(number) : " "));
        }

        @Override
        public int[] possible(FactValue value) {
            return value instanceof FactValue.OneCode one
                    ? one.possible().stream()
                            .mapToInt(this::number)
                            .sorted()
                            .distinct()
                            .toArray()
                    : new int[0];
        }

        @Override
        public int only(FactValue value) {
            if (!(value instanceof FactValue.OneCode one)) {
                return NONE;
            }
            int only = NONE;
            Codes possible = Codes.of(one.possible());
            for (int i = 0; i < possible.size(); i++) {
                int number = number(possible.at(i));
                if (only != NONE && only != number) {
                    return SEVERAL;
                }
                only = number;
            }
            return only;
        }

        private int number(String code) {
            Integer number = numbers.get(code);
            return number == null ? codes.size() : number;
        }
    }

    /** Stretches of neighbouring numbers. */
    record Amounts(Cuts cuts) implements Partition {
        @Override
        public int classes() {
            return cuts.classes();
        }

        @Override
        public FactValue example(int number) {
            return new FactValue.Amount(Span.exactly(cuts.example(number)));
        }

        @Override
        public int[] possible(FactValue value) {
            return value instanceof FactValue.Amount amount
                    ? IntStream.rangeClosed(first(amount.span()), last(amount.span()))
                            .toArray()
                    : new int[0];
        }

        @Override
        public int only(FactValue value) {
            if (!(value instanceof FactValue.Amount amount)) {
                return NONE;
            }
            int first = first(amount.span());
            return amount.span().isSingle() || first == last(amount.span()) ? first : SEVERAL;
        }

        private int first(Span<BigDecimal> span) {
            BigDecimal from = span.lowest();
            return from == null ? 0 : cuts.of(from);
        }

        private int last(Span<BigDecimal> span) {
            BigDecimal to = span.highest();
            return to == null ? cuts.classes() - 1 : cuts.of(to);
        }
    }

    /** Stretches of neighbouring days. */
    record Days(Cuts cuts) implements Partition {
        @Override
        public int classes() {
            return cuts.classes();
        }

        @Override
        public FactValue example(int number) {
            long day = Math.max(
                    LocalDate.MIN.toEpochDay(),
                    Math.min(LocalDate.MAX.toEpochDay(), cuts.example(number).longValue()));
            return new FactValue.Date(Span.exactly(LocalDate.ofEpochDay(day)));
        }

        @Override
        public int[] possible(FactValue value) {
            return value instanceof FactValue.Date date
                    ? IntStream.rangeClosed(first(date.span()), last(date.span()))
                            .toArray()
                    : new int[0];
        }

        @Override
        public int only(FactValue value) {
            if (!(value instanceof FactValue.Date date)) {
                return NONE;
            }
            int first = first(date.span());
            return date.span().isSingle() || first == last(date.span()) ? first : SEVERAL;
        }

        private int first(Span<LocalDate> span) {
            LocalDate from = span.lowest();
            return from == null ? 0 : cuts.of(from.toEpochDay());
        }

        private int last(Span<LocalDate> span) {
            LocalDate to = span.highest();
            return to == null ? cuts.classes() - 1 : cuts.of(to.toEpochDay());
        }
    }
}

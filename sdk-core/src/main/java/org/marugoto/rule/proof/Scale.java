package org.marugoto.rule.proof;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.marugoto.rule.Ages;
import org.marugoto.rule.AreaTree;
import org.marugoto.rule.Condition.AgeIn;
import org.marugoto.rule.Condition.DateIn;
import org.marugoto.rule.Condition.InRange;
import org.marugoto.rule.Condition.OneOf;
import org.marugoto.rule.Condition.Test;
import org.marugoto.rule.Condition.Within;
import org.marugoto.rule.FactType;
import org.marugoto.rule.FactValue;
import org.marugoto.rule.Span;
import org.marugoto.rule.Truth;
import org.marugoto.rule.proof.Axis.Stretch;

/** The values of a fact that has exactly one as whole numbers on a line, and its tests as stretches of that line. */
final class Scale {

    static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
    static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final FactType type;
    private final AreaTree areas;
    private final List<String> codes;

    private Scale(FactType type, AreaTree areas, Collection<String> codes) {
        this.type = type;
        this.areas = areas;
        this.codes = List.copyOf(codes);
    }

    /** The scale of a type; empty if its values lie on no line, or there are none. */
    static Optional<Scale> of(FactType type, AreaTree areas) {
        if (type instanceof FactType.OneCode one) {
            return Optional.of(new Scale(type, areas, one.codes()));
        }
        if (type instanceof FactType.Area) {
            return areas.leaves().isEmpty() ? Optional.empty() : Optional.of(new Scale(type, areas, areas.leaves()));
        }
        return type instanceof FactType.Amount || type instanceof FactType.Date
                ? Optional.of(new Scale(type, areas, List.of()))
                : Optional.empty();
    }

    long min() {
        if (type instanceof FactType.Amount number) {
            return grid(number.min());
        }
        return type instanceof FactType.Date ? FIRST_DAY.toEpochDay() : 0;
    }

    long max() {
        if (type instanceof FactType.Amount number) {
            return grid(number.max());
        }
        return type instanceof FactType.Date ? LAST_DAY.toEpochDay() : codes.size() - 1L;
    }

    /** Whether its values are told apart one by one: codes and areas. */
    boolean isOfNames() {
        return !codes.isEmpty();
    }

    /** The values that pass a test on a day. */
    List<Stretch> passing(Test test, LocalDate on) {
        if (test instanceof OneOf oneOf) {
            return names(oneOf.codes());
        }
        if (test instanceof Within within) {
            return names(codes.stream()
                    .filter(leaf -> areas.within(leaf, within.areas()) == Truth.YES)
                    .toList());
        }
        if (test instanceof InRange in) {
            return stretch(in.range(), this::grid);
        }
        if (test instanceof DateIn in) {
            return stretch(in.range(), LocalDate::toEpochDay);
        }
        AgeIn age = (AgeIn) test;
        if (type instanceof FactType.Amount number) {
            return stretch(Ages.asNumbers(age.years(), number.step()), this::grid);
        }
        return Ages.births(age.years(), Ages.day(age.day(), on))
                .map(span -> stretch(span, LocalDate::toEpochDay))
                .orElse(List.of());
    }

    /** The values of these names. */
    List<Stretch> names(Collection<String> names) {
        List<Stretch> found = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            if (names.contains(codes.get(i))) {
                found.add(new Stretch(i, i));
            }
        }
        return found;
    }

    /** A stretch as the value of a fact; of several names it is the first. */
    FactValue value(Stretch stretch) {
        if (type instanceof FactType.OneCode) {
            return new FactValue.OneCode(Set.of(name(stretch)));
        }
        if (type instanceof FactType.Area) {
            return new FactValue.Area(name(stretch));
        }
        if (type instanceof FactType.Amount number) {
            return new FactValue.Amount(Span.of(amount(stretch.first(), number), amount(stretch.last(), number)));
        }
        return new FactValue.Date(days(stretch));
    }

    /** The stretch of a number or a day. */
    Stretch stretch(FactValue value) {
        List<Stretch> found = value instanceof FactValue.Amount number
                ? stretch(number.span(), this::grid)
                : stretch(((FactValue.Date) value).span(), LocalDate::toEpochDay);
        return found.get(0);
    }

    private String name(Stretch stretch) {
        return codes.get((int) stretch.first());
    }

    private static Span<LocalDate> days(Stretch stretch) {
        LocalDate first = LocalDate.ofEpochDay(stretch.first());
        LocalDate last = LocalDate.ofEpochDay(stretch.last());
        if (first.equals(FIRST_DAY)) {
            return last.equals(LAST_DAY) ? Span.any() : Span.atMost(last);
        }
        return last.equals(LAST_DAY) ? Span.atLeast(first) : Span.of(first, last);
    }

    private static BigDecimal amount(long value, FactType.Amount number) {
        return BigDecimal.valueOf(value, number.decimals());
    }

    /** In steps of the grid; a value far off the line counts as just beyond its end. */
    private long grid(BigDecimal value) {
        FactType.Amount number = (FactType.Amount) type;
        return value.max(number.min().subtract(number.step()))
                .min(number.max().add(number.step()))
                .movePointRight(number.decimals())
                .longValueExact();
    }

    private <T extends Comparable<? super T>> List<Stretch> stretch(Span<T> span, ToLongFunction<T> number) {
        long first = Math.max(min(), span.from().map(number::applyAsLong).orElse(min()));
        long last = Math.min(max(), span.to().map(number::applyAsLong).orElse(max()));
        return first <= last ? List.of(new Stretch(first, last)) : List.of();
    }
}

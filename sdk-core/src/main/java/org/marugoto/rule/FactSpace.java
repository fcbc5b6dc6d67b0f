package org.marugoto.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.marugoto.rule.Axis.Stretch;
import org.marugoto.rule.Condition.AgeIn;
import org.marugoto.rule.Condition.Contains;
import org.marugoto.rule.Condition.Is;
import org.marugoto.rule.Condition.Quantity;
import org.marugoto.rule.Condition.Test;

/** All combinations of values that the tested facts can have, in logic. Facts that no condition tests are left out. */
final class FactSpace {

    /** A date of birth belongs to somebody who is born and not older than a condition can say. */
    private static final Span<Integer> LIVING = Span.of(0, 150);

    private final Sat sat;
    private final Map<String, Scale> scales = new LinkedHashMap<>();
    private final Map<String, Axis> axes = new LinkedHashMap<>();
    private final Map<String, Integer> flags = new LinkedHashMap<>();
    private final Map<String, Map<String, Integer>> sets = new LinkedHashMap<>();
    private final Map<String, FactDeclaration> declared;
    private final Set<String> births = new TreeSet<>();
    private final Map<LocalDate, Integer> living = new HashMap<>();

    FactSpace(RuleBook book, Collection<Test> tests, List<LocalDate> days, Sat sat) {
        this.sat = sat;
        this.declared = book.declarations();
        births.addAll(births(declared, tests));
        Map<String, List<Test>> byFact = new HashMap<>();
        tests.forEach(test ->
                byFact.computeIfAbsent(test.fact(), fact -> new ArrayList<>()).add(test));
        book.facts().forEach(fact -> {
            boolean isPlace = fact.type() instanceof FactType.Area;
            if (isPlace || byFact.containsKey(fact.name())) {
                declare(fact, byFact.getOrDefault(fact.name(), List.of()), book.areas(), days);
            }
        });
    }

    /** The facts that are asked for as dates of birth. */
    static Set<String> births(Map<String, FactDeclaration> declared, Collection<Test> tests) {
        Set<String> births = new TreeSet<>();
        for (Test test : tests) {
            FactDeclaration fact = declared.get(test.fact());
            if (test instanceof AgeIn && fact != null && fact.type() instanceof FactType.Date) {
                births.add(test.fact());
            }
        }
        return births;
    }

    private void declare(FactDeclaration fact, List<Test> tests, AreaTree areas, List<LocalDate> days) {
        Optional<Scale> scale = Scale.of(fact.type(), areas);
        if (scale.isPresent()) {
            scales.put(fact.name(), scale.get());
            axes.put(fact.name(), axis(fact.name(), scale.get(), tests, days));
        } else if (fact.type() instanceof FactType.CodeSet) {
            Map<String, Integer> codes = new LinkedHashMap<>();
            tests.forEach(test ->
                    TypeCheck.codesOf(test).forEach(code -> codes.computeIfAbsent(code, tested -> sat.variable())));
            sets.put(fact.name(), codes);
        } else if (!(fact.type() instanceof FactType.Area)) {
            flags.put(fact.name(), sat.variable());
        }
    }

    private Axis axis(String fact, Scale scale, List<Test> tests, List<LocalDate> days) {
        TreeSet<Long> cuts = new TreeSet<>();
        if (scale.isOfNames()) {
            for (long name = scale.min(); name <= scale.max(); name++) {
                cuts.add(name);
            }
        }
        boolean isBirth = births.contains(fact);
        for (Test test : tests) {
            List<LocalDate> asked = isBirth && test instanceof AgeIn ? days : days.subList(0, 1);
            asked.forEach(day -> cut(scale.passing(test, day), cuts));
        }
        if (isBirth) {
            days.forEach(day -> cut(List.of(lifetime(day)), cuts));
        }
        return new Axis(scale.min(), scale.max(), cuts, sat);
    }

    private static void cut(List<Stretch> stretches, Set<Long> cuts) {
        stretches.forEach(stretch -> {
            cuts.add(stretch.first());
            cuts.add(stretch.last() + 1);
        });
    }

    private static Stretch lifetime(LocalDate on) {
        Span<LocalDate> span = Ages.births(LIVING, on).orElseThrow();
        return new Stretch(
                span.from().orElseThrow().toEpochDay(), span.to().orElseThrow().toEpochDay());
    }

    /** Whether a condition can be answered otherwise on another day, by the same facts. */
    boolean dependsOnDay(Condition condition) {
        return condition.facts().stream().anyMatch(births::contains);
    }

    /** True if every date of birth is one that somebody can have on that day. */
    int possible(LocalDate on) {
        return living.computeIfAbsent(
                on,
                day -> sat.and(births.stream()
                        .mapToInt(birth -> axis(birth).in(List.of(lifetime(day))))
                        .toArray()));
    }

    /** True if the test passes on that day. */
    int literal(Test test, LocalDate on) {
        Axis axis = axes.get(test.fact());
        if (axis != null) {
            return axis.in(scale(test.fact()).passing(test, on));
        }
        Integer flag = flags.get(test.fact());
        if (flag != null) {
            return test instanceof Is is && !is.value() ? -flag : flag;
        }
        Map<String, Integer> variables = sets.getOrDefault(test.fact(), Map.of());
        int[] present = TypeCheck.codesOf(test).stream()
                .mapToInt(code -> variables.getOrDefault(code, Sat.FALSE))
                .toArray();
        Quantity quantity = test instanceof Contains contains ? contains.quantity() : Quantity.ANY;
        return switch (quantity) {
            case ALL -> sat.and(present);
            case ANY -> sat.or(present);
            case NONE -> -sat.or(present);
        };
    }

    /** The facts of a solution; numbers and days as widely as no test tells apart. */
    Facts facts(Sat.Model model, LocalDate on) {
        Map<String, FactValue> values = new HashMap<>();
        axes.forEach((fact, axis) -> values.put(fact, scale(fact).value(axis.chosen(model))));
        flags.forEach((fact, flag) -> values.put(fact, flag(fact, model.holds(flag), on)));
        sets.forEach((fact, codes) -> values.put(fact, codes(codes, model)));
        return new Facts(values);
    }

    private FactValue flag(String fact, boolean holds, LocalDate on) {
        if (type(fact) instanceof FactType.Period) {
            return new FactValue.Period(Span.exactly(holds ? on : on.plusDays(1)));
        }
        return new FactValue.YesNo(holds);
    }

    private static FactValue codes(Map<String, Integer> codes, Sat.Model model) {
        Set<String> present = new TreeSet<>();
        Set<String> absent = new TreeSet<>();
        codes.forEach((code, variable) -> (model.holds(variable) ? present : absent).add(code));
        return new FactValue.CodeSet(present, absent, false);
    }

    /** The line a fact's values lie on, if they lie on one and are no names. */
    Optional<Axis> line(String fact) {
        return Optional.ofNullable(axes.get(fact)).filter(axis -> !scale(fact).isOfNames());
    }

    /** The classes of values on a fact's line, the lowest first; none if its values lie on no line. */
    List<Stretch> classes(String fact) {
        Axis axis = axes.get(fact);
        return axis == null ? List.of() : axis.classes();
    }

    Scale scale(String fact) {
        return Objects.requireNonNull(scales.get(fact), fact);
    }

    private Axis axis(String fact) {
        return Objects.requireNonNull(axes.get(fact), fact);
    }

    private FactType type(String fact) {
        return Objects.requireNonNull(declared.get(fact), fact).type();
    }
}

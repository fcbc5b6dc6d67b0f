package org.marugoto.rule.proof;

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
import org.marugoto.rule.Ages;
import org.marugoto.rule.AreaTree;
import org.marugoto.rule.Condition;
import org.marugoto.rule.Condition.AgeIn;
import org.marugoto.rule.Condition.Contains;
import org.marugoto.rule.Condition.Is;
import org.marugoto.rule.Condition.Quantity;
import org.marugoto.rule.Condition.Test;
import org.marugoto.rule.FactDeclaration;
import org.marugoto.rule.FactType;
import org.marugoto.rule.FactValue;
import org.marugoto.rule.Facts;
import org.marugoto.rule.RuleBook;
import org.marugoto.rule.Span;
import org.marugoto.rule.TypeCheck;
import org.marugoto.rule.proof.Axis.Stretch;

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
    private final Set<String> births;
    private final LocalDate on;

    /**
     * The space that some tests look at.
     *
     * @param births the facts that anybody asks for as dates of birth
     */
    FactSpace(RuleBook book, Collection<Test> tests, Set<String> births, LocalDate on, Sat sat) {
        this.sat = sat;
        this.on = on;
        this.births = births;
        this.declared = book.declarations();
        Map<String, List<Test>> byFact = new HashMap<>();
        tests.forEach(test ->
                byFact.computeIfAbsent(test.fact(), fact -> new ArrayList<>()).add(test));
        book.facts().forEach(fact -> {
            List<Test> asked = byFact.get(fact.name());
            if (asked != null) {
                declare(fact, asked, book.areas());
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

    private void declare(FactDeclaration fact, List<Test> tests, AreaTree areas) {
        Optional<Scale> scale = Scale.of(fact.type(), areas);
        if (scale.isPresent()) {
            scales.put(fact.name(), scale.get());
            axes.put(fact.name(), axis(fact.name(), scale.get(), tests));
        } else if (fact.type() instanceof FactType.CodeSet) {
            Map<String, Integer> codes = new LinkedHashMap<>();
            tests.forEach(test ->
                    TypeCheck.codesOf(test).forEach(code -> codes.computeIfAbsent(code, tested -> sat.variable())));
            sets.put(fact.name(), codes);
        } else {
            flags.put(fact.name(), sat.variable());
        }
    }

    private Axis axis(String fact, Scale scale, List<Test> tests) {
        TreeSet<Long> cuts = new TreeSet<>();
        tests.forEach(test -> cut(scale.passing(test, on), cuts));
        if (births.contains(fact)) {
            cut(List.of(lifetime(on)), cuts);
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

    /** True if every date of birth is one that somebody can have. */
    int possible() {
        return sat.and(axes.keySet().stream()
                .filter(births::contains)
                .mapToInt(birth -> axis(birth).in(List.of(lifetime(on))))
                .toArray());
    }

    /** True if the condition holds. */
    int literal(Condition condition) {
        if (condition instanceof Test test) {
            return test(test);
        }
        if (condition instanceof Condition.All all) {
            return sat.and(literals(all.of()));
        }
        return condition instanceof Condition.Any any
                ? sat.or(literals(any.of()))
                : -literal(((Condition.Not) condition).of());
    }

    private int[] literals(List<Condition> parts) {
        return parts.stream().mapToInt(this::literal).toArray();
    }

    private int test(Test test) {
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

    /** The facts of a solution, each with one exact value. */
    Facts facts(Sat.Model model) {
        Map<String, FactValue> values = new HashMap<>();
        axes.forEach((fact, axis) -> {
            long first = axis.chosen(model).first();
            values.put(fact, scale(fact).value(new Stretch(first, first)));
        });
        flags.forEach((fact, flag) -> values.put(fact, flag(type(fact), model.holds(flag), on)));
        sets.forEach((fact, codes) -> values.put(fact, codes(type(fact), codes, model)));
        return new Facts(values);
    }

    /** Some value of a fact that nobody asked for. */
    static Optional<FactValue> any(FactDeclaration fact, AreaTree areas, LocalDate on) {
        if (fact.type() instanceof FactType.Date) {
            return Optional.of(new FactValue.Date(Span.exactly(on)));
        }
        if (fact.type() instanceof FactType.CodeSet set) {
            return Optional.of(new FactValue.CodeSet(Set.of(), Set.copyOf(set.codes()), false));
        }
        if (fact.type() instanceof FactType.YesNo || fact.type() instanceof FactType.Period) {
            return Optional.of(flag(fact.type(), false, on));
        }
        return Scale.of(fact.type(), areas).map(scale -> scale.value(new Stretch(scale.min(), scale.min())));
    }

    private static FactValue flag(FactType type, boolean holds, LocalDate on) {
        return type instanceof FactType.Period
                ? new FactValue.Period(Span.exactly(holds ? on : on.plusDays(1)))
                : new FactValue.YesNo(holds);
    }

    private static FactValue codes(FactType type, Map<String, Integer> codes, Sat.Model model) {
        Set<String> present = new TreeSet<>();
        Set<String> absent = new TreeSet<>(((FactType.CodeSet) type).codes());
        codes.forEach((code, variable) -> {
            if (model.holds(variable)) {
                present.add(code);
                absent.remove(code);
            }
        });
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

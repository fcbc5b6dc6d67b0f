package org.marugoto.rule;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.marugoto.decide.Reason;
import org.marugoto.rule.Condition.Test;

/**
 * Whether conditions and values fit the declared facts: their types, codes, bounds and areas (型の検査).
 *
 * <p>Immutable and thread-safe. Example: {@code new TypeCheck(book.declarations(), book.areas()).faults(condition)}.
 */
public final class TypeCheck {

    private final Map<String, FactDeclaration> declared;
    private final AreaTree areas;

    /**
     * A check against these.
     *
     * @param declared facts by name, in the order to tell them in; kept as it is
     * @param areas what areas there are
     */
    public TypeCheck(Map<String, FactDeclaration> declared, AreaTree areas) {
        this.declared = declared;
        this.areas = areas;
    }

    /** Declarations by name, in their order; of two with one name the first. */
    public static Map<String, FactDeclaration> byName(Collection<FactDeclaration> declarations) {
        Map<String, FactDeclaration> byName = new LinkedHashMap<>();
        declarations.forEach(fact -> byName.putIfAbsent(fact.name(), fact));
        return byName;
    }

    /** What is wrong with a condition; empty if nothing is. */
    public List<Reason> faults(Condition condition) {
        return condition.tests().stream().flatMap(test -> test(test).stream()).toList();
    }

    /** What is wrong with a test. */
    Optional<Reason> test(Test test) {
        FactDeclaration fact = declared.get(test.fact());
        if (fact == null) {
            return Optional.of(unknownFact(test.fact()));
        }
        return fits(test, fact.type())
                ? domain(test, fact)
                : Optional.of(Reason.of(RuleFault.WRONG_TYPE)
                        .with("fact", test.fact())
                        .with("expected", fact.type().key())
                        .with("found", TestWords.kind(test)));
    }

    /** What is wrong with a value of a fact. */
    Optional<Reason> value(FactDeclaration fact, FactValue value) {
        if (value instanceof FactValue.OneCode one && fact.type() instanceof FactType.OneCode type) {
            return codes(fact, one.possible(), type.codes());
        }
        if (value instanceof FactValue.CodeSet set && fact.type() instanceof FactType.CodeSet type) {
            return codes(fact, set.present(), type.codes()).or(() -> codes(fact, set.absent(), type.codes()));
        }
        if (value instanceof FactValue.Amount number && fact.type() instanceof FactType.Amount type) {
            return bounds(fact, number.span(), type, type::allows);
        }
        if (value instanceof FactValue.Area area && fact.type() instanceof FactType.Area) {
            return area(fact, List.of(area.code()));
        }
        boolean fits = (value instanceof FactValue.YesNo && fact.type() instanceof FactType.YesNo)
                || (value instanceof FactValue.Date && fact.type() instanceof FactType.Date)
                || (value instanceof FactValue.Period && fact.type() instanceof FactType.Period);
        return fits
                ? Optional.empty()
                : Optional.of(Reason.of(RuleFault.WRONG_TYPE)
                        .with("fact", fact.name())
                        .with("expected", fact.type().key())
                        .with("found", value.getClass().getSimpleName()));
    }

    Reason unknownFact(String name) {
        return Reason.of(RuleFault.UNKNOWN_FACT)
                .with("found", name)
                .with("expected", String.join(", ", declared.keySet()));
    }

    private static boolean fits(Test test, FactType type) {
        if (type instanceof FactType.YesNo) {
            return test instanceof Condition.Is;
        }
        if (type instanceof FactType.OneCode) {
            return test instanceof Condition.OneOf;
        }
        if (type instanceof FactType.CodeSet) {
            return test instanceof Condition.Contains
                    || test instanceof Condition.RelationPresent
                    || test instanceof Condition.PatternPresent;
        }
        if (type instanceof FactType.Amount) {
            return test instanceof Condition.InRange || test instanceof Condition.AgeIn;
        }
        if (type instanceof FactType.Date) {
            return test instanceof Condition.DateIn || test instanceof Condition.AgeIn;
        }
        return type instanceof FactType.Period ? test instanceof Condition.Covers : test instanceof Condition.Within;
    }

    private Optional<Reason> domain(Test test, FactDeclaration fact) {
        if (fact.type() instanceof FactType.OneCode type && test instanceof Condition.OneOf oneOf) {
            return codes(fact, oneOf.codes(), type.codes());
        }
        if (fact.type() instanceof FactType.CodeSet type) {
            return codes(fact, codesOf(test), type.codes());
        }
        if (fact.type() instanceof FactType.Amount type && test instanceof Condition.InRange in) {
            return bounds(fact, in.range(), type, type::onGrid);
        }
        if (test instanceof Condition.AgeIn age) {
            return strange(age).map(years -> outOf(fact, years, Condition.AGES.toString()));
        }
        return test instanceof Condition.Within within ? area(fact, within.areas()) : Optional.empty();
    }

    private static Optional<Integer> strange(Condition.AgeIn age) {
        return age.years()
                .from()
                .filter(y -> !Condition.AGES.contains(y))
                .or(() -> age.years().to().filter(y -> !Condition.AGES.contains(y)));
    }

    /** The codes a test on a set of codes names; empty for any other test. */
    public static Collection<String> codesOf(Test test) {
        if (test instanceof Condition.Contains contains) {
            return contains.codes();
        }
        if (test instanceof Condition.RelationPresent relation) {
            return relation.anyOf();
        }
        return test instanceof Condition.PatternPresent pattern ? pattern.anyOf() : List.of();
    }

    private static Optional<Reason> codes(FactDeclaration fact, Collection<String> named, List<String> allowed) {
        return named.stream()
                .filter(code -> !allowed.contains(code))
                .findFirst()
                .map(code -> Reason.of(RuleFault.UNKNOWN_CODE)
                        .with("fact", fact.name())
                        .with("found", code)
                        .with("expected", String.join(", ", allowed)));
    }

    private Optional<Reason> area(FactDeclaration fact, Collection<String> named) {
        return named.stream()
                .filter(area -> !areas.knows(area))
                .findFirst()
                .map(area -> Reason.of(RuleFault.UNKNOWN_AREA)
                        .with("fact", fact.name())
                        .with("found", area)
                        .with("expected", String.join(", ", areas.areas())));
    }

    private static Optional<Reason> bounds(
            FactDeclaration fact, Span<BigDecimal> span, FactType.Amount type, Predicate<BigDecimal> good) {
        return span.from()
                .filter(good.negate())
                .or(() -> span.to().filter(good.negate()))
                .map(bad -> outOf(fact, bad, type.span() + " (" + type.step().toPlainString() + ")"));
    }

    private static Reason outOf(FactDeclaration fact, Object bad, String expected) {
        return Reason.of(RuleFault.OUT_OF_DOMAIN)
                .with("fact", fact.name())
                .with("expected", expected)
                .with("found", bad);
    }
}

package org.marugoto.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.marugoto.rule.Condition.AgeIn;
import org.marugoto.rule.Condition.All;
import org.marugoto.rule.Condition.Any;
import org.marugoto.rule.Condition.Contains;
import org.marugoto.rule.Condition.Covers;
import org.marugoto.rule.Condition.DateIn;
import org.marugoto.rule.Condition.InRange;
import org.marugoto.rule.Condition.Is;
import org.marugoto.rule.Condition.Not;
import org.marugoto.rule.Condition.OneOf;
import org.marugoto.rule.Condition.PatternPresent;
import org.marugoto.rule.Condition.Quantity;
import org.marugoto.rule.Condition.RelationPresent;
import org.marugoto.rule.Condition.Test;
import org.marugoto.rule.Condition.Within;

/**
 * What conditions mean: the reference by which every faster evaluation is measured.
 *
 * <p>Immutable and thread-safe.
 */
public final class Interpreter {

    private final AreaTree areas;
    private final LocalDate on;

    /** An interpreter for the conditions of one book on one day. */
    public Interpreter(AreaTree areas, LocalDate on) {
        this.areas = areas;
        this.on = on;
    }

    /** The day of the decision. */
    public LocalDate on() {
        return on;
    }

    /** The truth of a condition; a fact left out is unknown. */
    public Truth test(Condition condition, Facts facts) {
        if (condition instanceof Test test) {
            return facts.find(test.fact()).map(value -> test(test, value)).orElse(Truth.UNKNOWN);
        }
        if (condition instanceof All all) {
            return all(all.of(), facts);
        }
        if (condition instanceof Any any) {
            return any(any.of(), facts);
        }
        return test(((Not) condition).of(), facts).not();
    }

    /** The truth of a test about a value; unknown if the value is of a kind the test cannot ask. */
    public Truth test(Test test, FactValue value) {
        if (value instanceof FactValue.YesNo known) {
            return test instanceof Is is ? Truth.of(is.value() == known.value()) : Truth.UNKNOWN;
        }
        if (value instanceof FactValue.OneCode known) {
            return test instanceof OneOf oneOf ? share(oneOf.codes(), known.possible()) : Truth.UNKNOWN;
        }
        if (value instanceof FactValue.CodeSet known) {
            return codes(test, known);
        }
        if (value instanceof FactValue.Amount known) {
            return number(test, known.span());
        }
        if (value instanceof FactValue.Date known) {
            return date(test, known.span());
        }
        if (value instanceof FactValue.Period known) {
            return test instanceof Covers ? Truth.of(known.span().contains(on)) : Truth.UNKNOWN;
        }
        return test instanceof Within within
                ? areas.within(((FactValue.Area) value).code(), within.areas())
                : Truth.UNKNOWN;
    }

    private Truth all(List<Condition> parts, Facts facts) {
        Truth truth = Truth.YES;
        for (Condition part : parts) {
            truth = truth.and(test(part, facts));
        }
        return truth;
    }

    private Truth any(List<Condition> parts, Facts facts) {
        Truth truth = Truth.NO;
        for (Condition part : parts) {
            truth = truth.or(test(part, facts));
        }
        return truth;
    }

    private static Truth share(Set<String> wanted, Set<String> possible) {
        if (wanted.containsAll(possible)) {
            return Truth.YES;
        }
        return possible.stream().anyMatch(wanted::contains) ? Truth.UNKNOWN : Truth.NO;
    }

    private static Truth codes(Test test, FactValue.CodeSet known) {
        if (test instanceof Contains contains) {
            return contains(contains.quantity(), contains.codes(), known);
        }
        if (test instanceof RelationPresent relation) {
            return contains(Quantity.ANY, relation.anyOf(), known);
        }
        return test instanceof PatternPresent pattern ? contains(Quantity.ANY, pattern.anyOf(), known) : Truth.UNKNOWN;
    }

    private static Truth contains(Quantity quantity, Set<String> codes, FactValue.CodeSet known) {
        return switch (quantity) {
            case ALL -> everyOne(codes, known);
            case ANY -> someOne(codes, known);
            case NONE -> someOne(codes, known).not();
        };
    }

    private static Truth everyOne(Set<String> codes, FactValue.CodeSet known) {
        Truth truth = Truth.YES;
        for (String code : codes) {
            truth = truth.and(known.has(code));
        }
        return truth;
    }

    private static Truth someOne(Set<String> codes, FactValue.CodeSet known) {
        Truth truth = Truth.NO;
        for (String code : codes) {
            truth = truth.or(known.has(code));
        }
        return truth;
    }

    private static Truth number(Test test, Span<BigDecimal> known) {
        if (test instanceof InRange in) {
            return in.range().holdsFor(known);
        }
        return test instanceof AgeIn age ? Ages.asNumbers(age.years()).holdsFor(known) : Truth.UNKNOWN;
    }

    private Truth date(Test test, Span<LocalDate> known) {
        if (test instanceof DateIn in) {
            return in.range().holdsFor(known);
        }
        if (test instanceof AgeIn age) {
            Optional<Span<LocalDate>> births = Ages.births(age.years(), Ages.day(age.day(), on));
            return births.map(span -> span.holdsFor(known)).orElse(Truth.NO);
        }
        return Truth.UNKNOWN;
    }
}

package org.marugoto.search;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.marugoto.rule.Condition;
import org.marugoto.rule.FactType;
import org.marugoto.rule.FactValue;
import org.marugoto.rule.Facts;
import org.marugoto.rule.Interpreter;
import org.marugoto.rule.Span;
import org.marugoto.rule.Truth;

/** Whom resources are for, each distinct condition once, split into the parts that must all hold. */
final class Gates {

    private final Distinct<Condition> gates = new Distinct<>();
    private final Distinct<Condition> parts = new Distinct<>();
    private static final Condition.InRange ANY_NUMBER = new Condition.InRange("", Span.any());

    private final List<Condition.InRange> ages = new ArrayList<>();
    private final List<int[]> partsOf = new ArrayList<>();

    /** The number of a gate; the one of whatever is for everyone is a gate too. */
    int add(Optional<Condition> eligibility) {
        int gate = gates.add(eligibility.orElse(Condition.ALWAYS));
        if (gate == partsOf.size()) {
            List<Condition> found = new ArrayList<>();
            split(gates.get(gate), found);
            partsOf.add(found.stream().mapToInt(this::addPart).toArray());
        }
        return gate;
    }

    private int addPart(Condition condition) {
        int part = parts.add(condition);
        if (part == ages.size()) {
            ages.add(condition instanceof Condition.AgeIn age ? asNumber(age) : ANY_NUMBER);
        }
        return part;
    }

    /** The same test for an age that is known as a number: whoever is 64 is so until the day before turning 65. */
    private static Condition.InRange asNumber(Condition.AgeIn age) {
        Span<Integer> years = age.years();
        Span<BigDecimal> range =
                years.from().map(from -> Span.atLeast(BigDecimal.valueOf(from))).orElseGet(Span::any);
        if (years.to().isPresent()) {
            BigDecimal last = BigDecimal.valueOf(years.to().get() + 1L)
                    .subtract(BigDecimal.ONE.movePointLeft(FactType.Amount.MAX_DECIMALS));
            range = range.from().map(from -> Span.of(from, last)).orElseGet(() -> Span.atMost(last));
        }
        return new Condition.InRange(age.fact(), range);
    }

    private static void split(Condition condition, List<Condition> found) {
        if (condition instanceof Condition.All all) {
            all.of().forEach(part -> split(part, found));
        } else {
            found.add(condition);
        }
    }

    int size() {
        return gates.size();
    }

    /** The parts of a gate, by number. */
    int[] partsOf(int gate) {
        return partsOf.get(gate);
    }

    Condition part(int number) {
        return parts.get(number);
    }

    /** What holds of each part. */
    Truth[] truthOfParts(Interpreter interpreter, Facts facts) {
        Truth[] truth = new Truth[parts.size()];
        for (int part = 0; part < truth.length; part++) {
            truth[part] = truth(part, interpreter, facts);
        }
        return truth;
    }

    private Truth truth(int part, Interpreter interpreter, Facts facts) {
        if (parts.get(part) instanceof Condition.AgeIn age
                && facts.find(age.fact()).orElse(null) instanceof FactValue.Amount years) {
            return interpreter.test(ages.get(part), years);
        }
        return interpreter.test(parts.get(part), facts);
    }

    /** What holds of each gate. */
    Truth[] truthOfGates(Truth[] ofParts) {
        Truth[] truth = new Truth[gates.size()];
        for (int gate = 0; gate < truth.length; gate++) {
            Truth all = Truth.YES;
            for (int part : partsOf.get(gate)) {
                all = all.and(ofParts[part]);
            }
            truth[gate] = all;
        }
        return truth;
    }
}

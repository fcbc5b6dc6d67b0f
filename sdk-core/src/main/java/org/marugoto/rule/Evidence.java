package org.marugoto.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.marugoto.rule.Condition.All;
import org.marugoto.rule.Condition.Any;
import org.marugoto.rule.Condition.Not;
import org.marugoto.rule.Condition.Test;

/**
 * One test that decided a rule, or that would have to turn out otherwise (根拠).
 *
 * @param test what was asked
 * @param holds whether it holds, or would have to
 */
public record Evidence(Test test, boolean holds) {

    /** Why a condition is as true as it is: enough tests to decide it; none if it is unknown. */
    static List<Evidence> because(Condition condition, Facts facts, Interpreter meaning) {
        Truth truth = meaning.test(condition, facts);
        if (truth == Truth.UNKNOWN) {
            return List.of();
        }
        if (condition instanceof Test test) {
            return List.of(new Evidence(test, truth == Truth.YES));
        }
        if (condition instanceof Not not) {
            return because(not.of(), facts, meaning);
        }
        List<Condition> parts = partsOf(condition);
        boolean everyPartCounts = condition instanceof All == (truth == Truth.YES);
        List<Condition> deciding = parts.stream()
                .filter(part -> meaning.test(part, facts) == truth)
                .toList();
        return deciding.stream()
                .limit(everyPartCounts ? Long.MAX_VALUE : 1)
                .flatMap(part -> because(part, facts, meaning).stream())
                .distinct()
                .toList();
    }

    /** The facts that could still decide an unknown condition, sorted; none if it is decided. */
    static Set<String> missing(Condition condition, Facts facts, Interpreter meaning) {
        Set<String> missing = new TreeSet<>();
        if (meaning.test(condition, facts) == Truth.UNKNOWN) {
            if (condition instanceof Test test) {
                missing.add(test.fact());
            } else if (condition instanceof Not not) {
                missing.addAll(missing(not.of(), facts, meaning));
            } else {
                partsOf(condition).forEach(part -> missing.addAll(missing(part, facts, meaning)));
            }
        }
        return missing;
    }

    /** The fewest known tests that would have to turn out otherwise for the condition not to be refuted any more. */
    static List<Evidence> changes(Condition condition, boolean wanted, Facts facts, Interpreter meaning) {
        if (meaning.test(condition, facts) != Truth.of(!wanted)) {
            return List.of();
        }
        if (condition instanceof Test test) {
            return List.of(new Evidence(test, wanted));
        }
        if (condition instanceof Not not) {
            return changes(not.of(), !wanted, facts, meaning);
        }
        List<List<Evidence>> perPart = partsOf(condition).stream()
                .map(part -> changes(part, wanted, facts, meaning))
                .toList();
        if (condition instanceof All == wanted) {
            List<Evidence> together = new ArrayList<>();
            perPart.forEach(together::addAll);
            return together.stream().distinct().toList();
        }
        return perPart.stream().min(Comparator.comparingInt(List::size)).orElse(List.of());
    }

    private static List<Condition> partsOf(Condition condition) {
        return condition instanceof All all ? all.of() : ((Any) condition).of();
    }
}

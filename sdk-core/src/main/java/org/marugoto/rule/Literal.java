package org.marugoto.rule;

import java.util.ArrayList;
import java.util.List;
import org.marugoto.rule.Condition.All;
import org.marugoto.rule.Condition.Not;
import org.marugoto.rule.Condition.Test;

/**
 * A test, or its opposite, that a rule needs.
 *
 * @param rank the rule's place in the rank order
 * @param test the test
 * @param wanted whether it has to hold, or must not
 */
record Literal(int rank, Test test, boolean wanted) {

    /** The literals of a rule's condition, and what of it is no literal. */
    record Parts(List<Literal> literals, List<Condition> rest) {}

    static Parts split(int rank, Condition condition) {
        Parts parts = new Parts(new ArrayList<>(), new ArrayList<>());
        split(rank, condition, true, parts);
        return parts;
    }

    private static void split(int rank, Condition condition, boolean wanted, Parts parts) {
        if (condition instanceof Test test) {
            parts.literals().add(new Literal(rank, test, wanted));
        } else if (condition instanceof Not not) {
            split(rank, not.of(), !wanted, parts);
        } else if (condition instanceof All all && wanted) {
            all.of().forEach(part -> split(rank, part, true, parts));
        } else if (condition instanceof Condition.Any any && !wanted) {
            any.of().forEach(part -> split(rank, part, false, parts));
        } else {
            parts.rest().add(wanted ? condition : new Not(condition));
        }
    }

    /** Whether it passes for a value of one class. */
    boolean passes(FactValue value, Interpreter meaning) {
        return meaning.test(test, value) == Truth.of(wanted);
    }
}

package org.marugoto.rule.proof;

import java.util.ArrayList;
import java.util.List;
import org.marugoto.rule.Condition;
import org.marugoto.rule.Facts;
import org.marugoto.rule.Interpreter;
import org.marugoto.rule.Truth;

/** That some conditions hold and some fail, of somebody. */
record Claim(List<Condition> holding, List<Condition> failing) {

    /** What is true of everybody. */
    static final Claim ANYBODY = new Claim(List.of(), List.of());

    Claim {
        holding = List.copyOf(holding);
        failing = List.copyOf(failing);
    }

    static Claim holds(Condition... conditions) {
        return new Claim(List.of(conditions), List.of());
    }

    Claim and(Condition condition) {
        return new Claim(plus(holding, List.of(condition)), failing);
    }

    Claim andNone(List<Condition> conditions) {
        return new Claim(holding, plus(failing, conditions));
    }

    /** Every condition it speaks of. */
    List<Condition> all() {
        return plus(holding, failing);
    }

    /** Whether it is so of everybody of whom these facts are known. */
    boolean isSure(Facts facts, Interpreter meaning) {
        return holding.stream().allMatch(condition -> meaning.test(condition, facts) == Truth.YES)
                && failing.stream().allMatch(condition -> meaning.test(condition, facts) == Truth.NO);
    }

    private static List<Condition> plus(List<Condition> some, List<Condition> more) {
        List<Condition> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }
}

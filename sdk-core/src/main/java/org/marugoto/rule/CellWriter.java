package org.marugoto.rule;

import java.util.Optional;
import org.marugoto.rule.Condition.Not;
import org.marugoto.rule.Condition.Test;

/** Writes tests as the cells of a decision table. */
final class CellWriter {

    /** How many times a cell can say "not" of one test. */
    static final int MOST_NOTS = 8;

    private CellWriter() {}

    /** The fact a part of a condition can stand under, or empty if no cell can say it. */
    static Optional<String> column(Condition part) {
        Condition inner = part;
        for (int i = 0; i < MOST_NOTS && inner instanceof Not not; i++) {
            inner = not.of();
        }
        return inner instanceof Test test ? Optional.of(test.fact()) : Optional.empty();
    }

    /** The part as a cell says it. */
    static String cell(Condition part) {
        if (part instanceof Not not) {
            return "!" + cell(not.of());
        }
        Test test = (Test) part;
        if (test instanceof Condition.Contains contains) {
            return ConditionTree.key(contains.quantity()) + codes(test);
        }
        if (test instanceof Condition.RelationPresent || test instanceof Condition.PatternPresent) {
            return TestWords.kind(test) + codes(test);
        }
        if (test instanceof Condition.AgeIn age) {
            String day = age.day() == Condition.AgeDay.DECISION ? "" : "@" + ConditionTree.key(age.day());
            return "age(" + age.years() + ")" + day;
        }
        if (test instanceof Condition.Within within) {
            return String.join("|", within.areas());
        }
        return test instanceof Condition.InRange in && in.range().equals(Span.any()) ? "*..*" : TestWords.shown(test);
    }

    private static String codes(Test test) {
        return "(" + String.join(",", TypeCheck.codesOf(test)) + ")";
    }
}

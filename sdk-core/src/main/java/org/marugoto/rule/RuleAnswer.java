package org.marugoto.rule;

import java.util.List;

/**
 * What one rule says about the facts (ルールごとの答え).
 *
 * @param rule the rule
 * @param truth whether its condition holds
 * @param because the tests that decided it; empty if it is unknown, or holds always
 * @param missing the facts that could still decide it, sorted; empty unless it is unknown
 */
public record RuleAnswer(Rule rule, Truth truth, List<Evidence> because, List<String> missing) {

    /** Copies the lists. */
    public RuleAnswer {
        because = List.copyOf(because);
        missing = List.copyOf(missing);
    }

    static RuleAnswer of(Rule rule, Facts facts, Interpreter meaning) {
        return new RuleAnswer(
                rule,
                meaning.test(rule.when(), facts),
                Evidence.because(rule.when(), facts, meaning),
                List.copyOf(Evidence.missing(rule.when(), facts, meaning)));
    }
}

package org.marugoto.exchange;

import java.util.Optional;
import org.marugoto.rule.Condition;
import org.marugoto.rule.Span;

/** For whom a resource is, where only ages are said. */
final class Ages {

    /** The fact that is asked for: the age in years. */
    static final String FACT = "age";

    private Ages() {}

    static Condition condition(Span<Integer> years) {
        return new Condition.AgeIn(FACT, years, Condition.AgeDay.DECISION);
    }

    /** The ages, if the condition is about nothing else. */
    static Optional<Span<Integer>> of(Condition condition) {
        return condition instanceof Condition.AgeIn ages
                        && condition(ages.years()).equals(ages)
                ? Optional.of(ages.years())
                : Optional.empty();
    }
}

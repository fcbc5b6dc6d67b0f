package org.marugoto.rule;

import java.util.List;

/**
 * A rule that does not hold, and what would have to be otherwise (惜しい不一致): "would have matched if …".
 *
 * @param rule the rule
 * @param wanted the tests that would have to turn out so, at least one
 * @param missing facts that would also have to be known, sorted
 */
public record NearMiss(Rule rule, List<Evidence> wanted, List<String> missing) {

    /** Copies the lists. */
    public NearMiss {
        wanted = List.copyOf(wanted);
        missing = List.copyOf(missing);
    }
}

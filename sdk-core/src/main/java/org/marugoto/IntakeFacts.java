package org.marugoto;

import java.util.Collection;
import java.util.Set;
import org.marugoto.rule.FactValue;
import org.marugoto.rule.Facts;

/**
 * What an intake tells the rule book. A profile that declares these facts can route a case from its intake alone.
 */
public final class IntakeFacts {

    /** The kind of consulter (相談者区分), one code. */
    public static final String CONSULTER = "consulter";

    /** The needs that were named (対象者の状況), codes; one that was not named is unknown, not absent. */
    public static final String NEEDS = "needs";

    private IntakeFacts() {}

    /** The facts of an intake: who came, and which needs were named. */
    public static Facts of(String consulter, Collection<String> needs) {
        return Facts.NONE
                .code(CONSULTER, consulter)
                .with(NEEDS, new FactValue.CodeSet(Set.copyOf(needs), Set.of(), false));
    }
}

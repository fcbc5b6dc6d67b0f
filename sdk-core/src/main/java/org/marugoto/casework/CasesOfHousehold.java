package org.marugoto.casework;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.marugoto.decide.CaseId;

/**
 * Which cases are or were about a household, so that what happens to it reaches them. Immutable and thread-safe.
 *
 * @param cases in the order they were found to be; one that is about another household by now may be among them
 */
public record CasesOfHousehold(Set<CaseId> cases) {

    /** No case is about it. */
    public static final CasesOfHousehold NONE = new CasesOfHousehold(Set.of());

    /** Copies the set and keeps its order. */
    public CasesOfHousehold {
        cases = Collections.unmodifiableSet(new LinkedHashSet<>(cases));
    }

    CasesOfHousehold and(CaseId found) {
        Set<CaseId> more = new LinkedHashSet<>(cases);
        more.add(found);
        return new CasesOfHousehold(more);
    }
}

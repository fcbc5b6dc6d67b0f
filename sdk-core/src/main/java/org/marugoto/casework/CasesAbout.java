package org.marugoto.casework;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.marugoto.decide.CaseId;

/**
 * Which cases are or were about a household or a person, so that what happens there reaches them. Immutable and thread-safe.
 *
 * @param cases in the order they were found to be; one that is about somebody else by now may be among them
 */
public record CasesAbout(Set<CaseId> cases) {

    /** No case is. */
    public static final CasesAbout NONE = new CasesAbout(Set.of());

    /** Copies the set and keeps its order. */
    public CasesAbout {
        cases = Collections.unmodifiableSet(new LinkedHashSet<>(cases));
    }

    CasesAbout and(CaseId found) {
        Set<CaseId> more = new LinkedHashSet<>(cases);
        more.add(found);
        return new CasesAbout(more);
    }
}

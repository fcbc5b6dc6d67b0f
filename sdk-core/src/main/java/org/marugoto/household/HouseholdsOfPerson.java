package org.marugoto.household;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Which households a person belongs or belonged to (所属世帯). Immutable and thread-safe.
 *
 * @param households in the order in which the person joined them; one that the person left may be among them
 */
public record HouseholdsOfPerson(Set<HouseholdId> households) {

    /** None is known. */
    public static final HouseholdsOfPerson NONE = new HouseholdsOfPerson(Set.of());

    /** Copies the set and keeps its order. */
    public HouseholdsOfPerson {
        households = Collections.unmodifiableSet(new LinkedHashSet<>(households));
    }

    HouseholdsOfPerson and(HouseholdId joined) {
        Set<HouseholdId> more = new LinkedHashSet<>(households);
        more.add(joined);
        return new HouseholdsOfPerson(more);
    }
}

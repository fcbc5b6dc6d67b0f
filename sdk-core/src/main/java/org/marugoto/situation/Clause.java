package org.marugoto.situation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A condition of a pattern (条件). Immutable and thread-safe. */
sealed interface Clause {

    /** All parts hold. */
    record All(List<Clause> of) implements Clause {}

    /** At least one part holds. */
    record Any(List<Clause> of) implements Clause {}

    /** The part does not hold. */
    record Not(Clause of) implements Clause {}

    /** The age of a role lies between two bounds. */
    record Age(String role, Bound from, Bound to) implements Clause {}

    /**
     * A status of a role.
     *
     * @param only certainties it has to have, others are a no; empty for any
     * @param confirmed certainties that make it known, others leave it open; empty for all that are not doubtful
     * @param months how long at least, or 0
     * @param from the smallest amount, or 0 for none
     * @param thisSchoolYear whether it must have been said in the school year of the day
     */
    record Status(
            String role,
            String code,
            boolean holds,
            Set<String> only,
            Set<String> confirmed,
            Bound months,
            Bound from,
            boolean thisSchoolYear)
            implements Clause {}

    /** A role is one of these kinds of another role. */
    record Related(String role, List<String> kinds, String to) implements Clause {}

    /** The roles share the life unit. */
    record Together(List<String> roles) implements Clause {}

    /** An observation of the household, with at least that amount. */
    record Seen(String code, boolean holds, Bound from) implements Clause {}

    /** How many share the life unit. */
    record UnitSize(Bound from, Bound to) implements Clause {}

    /** No other member is such a one. */
    record Nobody(String as, Clause when) implements Clause {}

    /** Issues in so many fields, belonging to so many members. */
    record Issues(Bound members, Bound fields) implements Clause {}

    /** A number, or the name of a parameter that holds it. */
    record Bound(Optional<String> parameter, int fixed) {
        static Bound of(int number) {
            return new Bound(Optional.empty(), number);
        }

        int in(Map<String, Integer> parameters) {
            return parameter.map(name -> parameters.getOrDefault(name, fixed)).orElse(fixed);
        }
    }
}

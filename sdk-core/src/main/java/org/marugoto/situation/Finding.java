package org.marugoto.situation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.marugoto.household.PersonId;
import org.marugoto.rule.Truth;

/**
 * What a pattern says of a household on a day: a prompt for a human, not a verdict, and not to be kept. Immutable and
 * thread-safe.
 *
 * @param pattern which
 * @param answer whether it matches
 * @param bindings the persons it matches, or could match, the nearest first; empty if it does not
 * @param composition whether somebody not known yet could be meant, to be asked as {@code composition}
 */
public record Finding(Pattern pattern, Answer answer, List<Binding> bindings, boolean composition) {

    /** Three answers. */
    public enum Answer {
        /** Everything known fits. */
        MATCH,
        /** Something is missing. */
        POSSIBLE,
        /** It does not fit, whatever else becomes known. */
        NO
    }

    /** Copies the list. */
    public Finding {
        bindings = List.copyOf(bindings);
    }

    /** What to ask to know more, of the nearest persons; empty if it is decided. */
    public List<Question> missing() {
        if (answer != Answer.POSSIBLE) {
            return List.of();
        }
        return bindings.isEmpty()
                ? List.of(ClauseTest.composition())
                : bindings.get(0).missing();
    }

    /** The known facts that speak for it, of the nearest persons. */
    public List<Ground> evidence() {
        return bindings.isEmpty() ? List.of() : bindings.get(0).evidence();
    }

    /** Whether the narrower meaning fits too; no if it has none. */
    public Truth strict() {
        return bindings.isEmpty() ? Truth.NO : bindings.get(0).strict();
    }

    /**
     * The persons of one match.
     *
     * @param persons by role
     * @param evidence the known facts that count
     * @param missing what is to be asked; empty for a match
     * @param strict whether the narrower meaning fits too
     */
    public record Binding(Map<String, PersonId> persons, List<Ground> evidence, List<Question> missing, Truth strict) {
        /** Copies the collections. */
        public Binding {
            persons = Collections.unmodifiableMap(new LinkedHashMap<>(persons));
            evidence = List.copyOf(evidence);
            missing = List.copyOf(missing);
        }
    }
}

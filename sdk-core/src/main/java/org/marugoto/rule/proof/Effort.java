package org.marugoto.rule.proof;

/**
 * How much the verifier may work before it says what it could not prove. Counted, not timed, so that the same book always
 * gets the same answer.
 *
 * @param conflictsPerQuestion how many dead ends the solver may run into for one question, at least 1
 * @param questions how many questions may be asked of one book, at least 1
 * @param findingsPerKind how many findings of a kind are listed, at least 1
 * @param days how many dates on which something changes are looked at, at least 1
 */
public record Effort(int conflictsPerQuestion, int questions, int findingsPerKind, int days) {

    /** Enough for thousands of rules. */
    public static final Effort DEFAULT = new Effort(20_000, 300_000, 500, 5_000);

    /** @throws IllegalArgumentException if a limit is below 1 */
    public Effort {
        if (Math.min(Math.min(conflictsPerQuestion, questions), Math.min(findingsPerKind, days)) < 1) {
            throw new IllegalArgumentException("A limit is at least 1, but found (%d), (%d), (%d) and (%d)."
                    .formatted(conflictsPerQuestion, questions, findingsPerKind, days));
        }
    }
}

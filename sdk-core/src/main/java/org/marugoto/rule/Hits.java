package org.marugoto.rule;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The lean answer of a {@link CompiledBook}: which rules hold, by rank, and what they want together.
 *
 * <p>Immutable and thread-safe.
 */
public final class Hits {

    private final int[] fired;
    private final long[] sure;
    private final long[] possible;
    private final int urgency;
    private final int marks;
    private final @Nullable Destination to;

    Hits(RuleFolds folds, long[] sure, long[] possible) {
        this.fired = folds.policy() == HitPolicy.FIRST ? Bits.first(sure) : Bits.positions(sure);
        this.sure = sure;
        this.possible = possible;
        int most = 0;
        int any = 0;
        for (int rank : fired) {
            most = Math.max(most, folds.urgency(rank));
            any |= folds.marks(rank);
        }
        this.urgency = most;
        this.marks = any;
        this.to = (any & RuleFolds.EXCLUDES) == 0 ? folds.first(fired) : folds.notExcluded(fired);
    }

    /** How many rules hold and count: under {@link HitPolicy#FIRST} at most one. */
    public int count() {
        return fired.length;
    }

    /** The ranks of the rules that hold and count, ascending: the highest-ranked first. */
    public int[] fired() {
        return fired.clone();
    }

    /** The ranks of the rules that may hold but are not sure to, ascending. */
    public int[] unknown() {
        long[] only = possible.clone();
        for (int i = 0; i < only.length; i++) {
            only[i] &= ~sure[i];
        }
        return Bits.positions(only);
    }

    /** Whether the rule of that rank holds. */
    public Truth truth(int rank) {
        if (((sure[rank >> 6] >>> rank) & 1) != 0) {
            return Truth.YES;
        }
        return ((possible[rank >> 6] >>> rank) & 1) != 0 ? Truth.UNKNOWN : Truth.NO;
    }

    /** The destination of the highest-ranked rule that has one and is not excluded by another; empty if there is none. */
    public Optional<Destination> to() {
        return Optional.ofNullable(to);
    }

    /** The highest urgency a rule gave, 0 if none did. */
    public int urgency() {
        return urgency;
    }

    /** Whether a rule wants a conference. */
    public boolean conference() {
        return (marks & RuleFolds.CONFERENCE) != 0;
    }

    /** Whether a rule wants outreach. */
    public boolean outreach() {
        return (marks & RuleFolds.OUTREACH) != 0;
    }

    /** Whether a rule wants help at once. */
    public boolean immediate() {
        return (marks & RuleFolds.IMMEDIATE) != 0;
    }
}

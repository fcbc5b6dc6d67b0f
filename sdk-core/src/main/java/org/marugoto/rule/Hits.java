package org.marugoto.rule;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The lean answer of a {@link CompiledBook}: which rules hold, by rank, and what they want together.
 *
 * <p>Immutable and thread-safe.
 */
public final class Hits {

    private final boolean onlyFirst;
    private final long[] sure;
    private final long[] possible;
    private final int count;
    private final int urgency;
    private final int marks;
    private final @Nullable Destination to;

    Hits(RuleFolds folds, long[] sure, long[] possible) {
        this.onlyFirst = folds.policy() == HitPolicy.FIRST;
        this.sure = sure;
        this.possible = possible;
        int number = 0;
        int most = 0;
        int all = 0;
        Destination first = null;
        for (int i = 0; i < sure.length && !(onlyFirst && number > 0); i++) {
            for (long word = counted(sure[i]); word != 0; word &= word - 1) {
                int rank = (i << 6) + Long.numberOfTrailingZeros(word);
                number++;
                most = Math.max(most, folds.urgency(rank));
                all |= folds.marks(rank);
                first = first == null ? folds.to(rank) : first;
            }
        }
        this.count = number;
        this.urgency = most;
        this.marks = all;
        this.to = (all & RuleFolds.EXCLUDES) == 0 ? first : folds.notExcluded(fired());
    }

    private long counted(long word) {
        return onlyFirst ? Long.lowestOneBit(word) : word;
    }

    /** How many rules hold and count: under {@link HitPolicy#FIRST} at most one. */
    public int count() {
        return count;
    }

    /** The ranks of the rules that hold and count, ascending: the highest-ranked first. */
    public int[] fired() {
        int[] ranks = Bits.positions(sure);
        return onlyFirst && ranks.length > 1 ? new int[] {ranks[0]} : ranks;
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

package org.marugoto.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Facts looked up in a {@link CompiledBook}: which rows a decision has to read. It belongs to that book alone.
 *
 * <p>Immutable and thread-safe.
 */
public final class PreparedFacts {

    final CompiledBook book;
    final Facts facts;
    final int[] sure;
    final int[] possible;
    final int[][] sureEither;
    final int[][] possibleEither;
    final int[][] between;
    final boolean certain;

    private PreparedFacts(Builder from) {
        this.book = from.book;
        this.facts = from.facts;
        this.sure = Arrays.copyOf(from.sure, from.count);
        this.possible = Arrays.copyOf(from.possible, from.count);
        this.sureEither = from.sureEither.toArray(new int[0][]);
        this.possibleEither = from.possibleEither.toArray(new int[0][]);
        this.between = from.between.toArray(new int[0][]);
        this.certain =
                between.length == 0 && Arrays.equals(sure, possible) && Arrays.deepEquals(sureEither, possibleEither);
    }

    /** The facts themselves. */
    public Facts facts() {
        return facts;
    }

    /** Collects rows. */
    static final class Builder {
        private final CompiledBook book;
        private final Facts facts;
        private int[] sure = new int[16];
        private int[] possible = new int[16];
        private int count;
        private final List<int[]> sureEither = new ArrayList<>();
        private final List<int[]> possibleEither = new ArrayList<>();
        private final List<int[]> between = new ArrayList<>();

        Builder(CompiledBook book, Facts facts) {
            this.book = book;
            this.facts = facts;
        }

        /** A row that every sure rule, and one that every possible rule has to be in. */
        void and(int sureRow, int possibleRow) {
            if (count == sure.length) {
                sure = Arrays.copyOf(sure, count * 2);
                possible = Arrays.copyOf(possible, count * 2);
            }
            sure[count] = sureRow;
            possible[count++] = possibleRow;
        }

        /** Rows of which a rule has to be in one. */
        void either(int[] sureRows, int[] possibleRows) {
            sureEither.add(sureRows);
            possibleEither.add(possibleRows);
        }

        /** Rows of which a sure rule has to be in all, and a possible rule in one. */
        void between(int[] rows) {
            between.add(rows);
        }

        PreparedFacts build() {
            return new PreparedFacts(this);
        }
    }
}

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
    private final int[] sure;
    private final int[] possible;
    private final int[][] sureEither;
    private final int[][] possibleEither;
    private final int[][] between;

    private PreparedFacts(Builder from) {
        this.book = from.book;
        this.facts = from.facts;
        this.sure = Arrays.copyOf(from.sure, from.count);
        this.possible = Arrays.copyOf(from.possible, from.count);
        this.sureEither = from.sureEither.toArray(new int[0][]);
        this.possibleEither = from.possibleEither.toArray(new int[0][]);
        this.between = from.between.toArray(new int[0][]);
    }

    /** The facts themselves. */
    public Facts facts() {
        return facts;
    }

    /** Hands the rows on, in the order that is quickest to join. */
    void into(RowSink sink) {
        for (int i = 0; i < sure.length; i++) {
            sink.and(sure[i], possible[i]);
        }
        for (int i = 0; i < sureEither.length; i++) {
            sink.either(sureEither[i], possibleEither[i]);
        }
        for (int[] rows : between) {
            sink.between(rows);
        }
    }

    /** Collects rows. */
    static final class Builder implements RowSink {
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

        @Override
        public void and(int sureRow, int possibleRow) {
            if (count == sure.length) {
                sure = Arrays.copyOf(sure, count * 2);
                possible = Arrays.copyOf(possible, count * 2);
            }
            sure[count] = sureRow;
            possible[count++] = possibleRow;
        }

        @Override
        public void either(int[] sureRows, int[] possibleRows) {
            sureEither.add(sureRows);
            possibleEither.add(possibleRows);
        }

        @Override
        public void between(int[] rows) {
            between.add(rows);
        }

        PreparedFacts build() {
            return new PreparedFacts(this);
        }
    }
}

package org.marugoto.rule;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Joins rows for one decision: single rows are kept until there are some and then read together. Not thread-safe. */
final class Joining implements RowSink {

    private static final int KEPT = 12;

    private final long[] rows;
    private final long[] sure;
    private long @Nullable [] possible;
    private final int[] sureRows = new int[KEPT];
    private int @Nullable [] possibleRows;
    private int count;

    Joining(long[] rows, long[] everything) {
        this.rows = rows;
        this.sure = everything.clone();
    }

    /** Reads the rows that were kept. */
    void join() {
        if (possible != null || possibleRows != null) {
            Bits.and(ownPossible(), rows, possibleRows == null ? sureRows : possibleRows, count);
        }
        Bits.and(sure, rows, sureRows, count);
        count = 0;
    }

    /** The rules that hold. */
    long[] sure() {
        return sure;
    }

    /** The rules that may hold; the same array while everything is certain. */
    long[] possible() {
        return possible == null ? sure : possible;
    }

    /** The rules that may hold, in an array of their own. */
    long[] ownPossible() {
        if (possible == null) {
            possible = sure.clone();
        }
        return possible;
    }

    @Override
    public void and(int sureRow, int possibleRow) {
        if (count == KEPT) {
            join();
        }
        if (sureRow != possibleRow && possibleRows == null) {
            possibleRows = sureRows.clone();
        }
        if (possibleRows != null) {
            possibleRows[count] = possibleRow;
        }
        sureRows[count++] = sureRow;
    }

    @Override
    public void either(int[] sureSome, int[] possibleSome) {
        if (possible != null || !Arrays.equals(sureSome, possibleSome)) {
            Bits.andAny(ownPossible(), rows, possibleSome);
        }
        Bits.andAny(sure, rows, sureSome);
    }

    @Override
    public void between(int[] some) {
        Bits.andAny(ownPossible(), rows, some);
        for (int row : some) {
            Bits.and(sure, rows, row);
        }
    }
}

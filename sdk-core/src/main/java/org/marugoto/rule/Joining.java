package org.marugoto.rule;

import org.jspecify.annotations.Nullable;

/** Joins rows as they come, for one decision. Not thread-safe. */
final class Joining implements RowSink {

    private final long[] rows;
    private final long[] sure;
    private long @Nullable [] possible;

    Joining(long[] rows, long[] everything) {
        this.rows = rows;
        this.sure = everything.clone();
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
        if (possible != null || sureRow != possibleRow) {
            Bits.and(ownPossible(), rows, possibleRow);
        }
        Bits.and(sure, rows, sureRow);
    }

    @Override
    public void either(int[] sureRows, int[] possibleRows) {
        if (possible != null || !same(sureRows, possibleRows)) {
            Bits.andAny(ownPossible(), rows, possibleRows);
        }
        Bits.andAny(sure, rows, sureRows);
    }

    @Override
    public void between(int[] some) {
        Bits.andAny(ownPossible(), rows, some);
        for (int row : some) {
            Bits.and(sure, rows, row);
        }
    }

    private static boolean same(int[] one, int[] other) {
        for (int i = 0; i < one.length; i++) {
            if (one[i] != other[i]) {
                return false;
            }
        }
        return true;
    }
}

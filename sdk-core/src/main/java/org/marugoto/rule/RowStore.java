package org.marugoto.rule;

import java.util.Arrays;

/** One growing array for all rows of a compiled book, so that a row is an offset. */
final class RowStore {

    private final long[] everything;
    private final int words;
    private long[] rows = new long[1024];
    private int used;

    RowStore(int rules) {
        this.everything = Bits.all(rules);
        this.words = everything.length;
    }

    int words() {
        return words;
    }

    /** Adds a row of all rules and says where it begins. */
    int everything() {
        int at = nothing(1);
        System.arraycopy(everything, 0, rows, at, words);
        return at;
    }

    /** Adds empty rows and says where the first begins. */
    int nothing(int count) {
        int at = used;
        used = Math.addExact(used, Math.multiplyExact(count, words));
        if (used > rows.length) {
            rows = Arrays.copyOf(rows, Math.max(used, Math.min(rows.length, Integer.MAX_VALUE / 4) * 2));
        }
        return at;
    }

    void copy(int from, int to) {
        System.arraycopy(rows, from, rows, to, words);
    }

    void and(int into, int with) {
        for (int i = 0; i < words; i++) {
            rows[into + i] &= rows[with + i];
        }
    }

    void set(int row, int bit) {
        Bits.set(rows, row, bit);
    }

    void clear(int row, int bit) {
        Bits.clear(rows, row, bit);
    }

    long[] finished() {
        return Arrays.copyOf(rows, used);
    }
}

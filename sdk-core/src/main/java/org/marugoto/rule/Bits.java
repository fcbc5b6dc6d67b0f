package org.marugoto.rule;

import java.util.Arrays;

/** Rows of bits, one bit a rule. Plain loops over arrays, because the compiler turns them into vector instructions. */
final class Bits {

    private Bits() {}

    static int words(int rules) {
        return (rules + 63) >> 6;
    }

    static void set(long[] row, int offset, int bit) {
        row[offset + (bit >> 6)] |= 1L << bit;
    }

    static void clear(long[] row, int offset, int bit) {
        row[offset + (bit >> 6)] &= ~(1L << bit);
    }

    /** A row with the bits of all rules. */
    static long[] all(int rules) {
        long[] row = new long[words(rules)];
        Arrays.fill(row, -1L);
        if ((rules & 63) != 0) {
            row[row.length - 1] = (1L << rules) - 1;
        }
        return row;
    }

    static void and(long[] into, long[] rows, int offset) {
        for (int i = 0; i < into.length; i++) {
            into[i] &= rows[offset + i];
        }
    }

    /** Keeps what is in all of the first rows of a list, four at a time to touch the result less often. */
    static void and(long[] into, long[] rows, int[] list, int count) {
        int next = 0;
        for (; next + 4 <= count; next += 4) {
            and(into, rows, list[next], list[next + 1], list[next + 2], list[next + 3]);
        }
        if (next + 2 <= count) {
            and(into, rows, list[next], list[next + 1]);
            next += 2;
        }
        if (next < count) {
            and(into, rows, list[next]);
        }
    }

    private static void and(long[] into, long[] rows, int one, int two) {
        for (int i = 0; i < into.length; i++) {
            into[i] &= rows[one + i] & rows[two + i];
        }
    }

    private static void and(long[] into, long[] rows, int one, int two, int three, int four) {
        for (int i = 0; i < into.length; i++) {
            into[i] &= rows[one + i] & rows[two + i] & rows[three + i] & rows[four + i];
        }
    }

    /** Keeps what is in any of some rows. */
    static void andAny(long[] into, long[] rows, int[] some) {
        if (some.length == 1) {
            and(into, rows, some[0]);
        } else if (some.length == 2) {
            andEither(into, rows, some[0], some[1]);
        } else {
            for (int i = 0; i < into.length; i++) {
                long any = 0;
                for (int row : some) {
                    any |= rows[row + i];
                }
                into[i] &= any;
            }
        }
    }

    private static void andEither(long[] into, long[] rows, int one, int other) {
        for (int i = 0; i < into.length; i++) {
            into[i] &= rows[one + i] | rows[other + i];
        }
    }

    static int count(long[] row) {
        int count = 0;
        for (long word : row) {
            count += Long.bitCount(word);
        }
        return count;
    }

    /** The position of the first bit alone; nothing if there is none. */
    static int[] first(long[] row) {
        for (int i = 0; i < row.length; i++) {
            if (row[i] != 0) {
                return new int[] {(i << 6) + Long.numberOfTrailingZeros(row[i])};
            }
        }
        return new int[0];
    }

    /** The positions of the bits, ascending. */
    static int[] positions(long[] row) {
        int[] positions = new int[count(row)];
        int next = 0;
        for (int i = 0; i < row.length; i++) {
            for (long word = row[i]; word != 0; word &= word - 1) {
                positions[next++] = (i << 6) + Long.numberOfTrailingZeros(word);
            }
        }
        return positions;
    }
}

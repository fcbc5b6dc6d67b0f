package org.marugoto.search;

import java.util.Arrays;

/** Sums of small numbers for 64 slots at once, a bit of every sum to a word. Not thread-safe. */
final class Tally {

    private static final int WIDTH = 5;

    /** The greatest sum that it can tell. */
    static final int MOST = (1 << WIDTH) - 1;

    private final long[] bits = new long[WIDTH];

    void clear() {
        Arrays.fill(bits, 0);
    }

    /** Adds a number to the sums of some slots. */
    void add(int number, long slots) {
        for (int bit = 0; number >> bit != 0; bit++) {
            long carry = (number >> bit & 1) == 0 ? 0 : slots;
            for (int at = bit; carry != 0; at++) {
                long before = bits[at];
                bits[at] = before ^ carry;
                carry &= before;
            }
        }
    }

    /** The slots whose sums are at most this. */
    long atMost(int limit) {
        return limit >= MOST ? -1 : limit < 0 ? 0 : Blocks.below(limit + 1, bits, 0, WIDTH);
    }

    /** The sum of one slot. */
    int of(int slot) {
        int sum = 0;
        for (int bit = 0; bit < WIDTH; bit++) {
            sum |= (int) (bits[bit] >>> slot & 1) << bit;
        }
        return sum;
    }
}

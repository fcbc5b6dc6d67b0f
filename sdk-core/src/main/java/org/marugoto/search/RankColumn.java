package org.marugoto.search;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A number for each slot, as the bits of its rank among all that occur, so that 64 of them are compared at once. Immutable once
 * its bits are written.
 */
final class RankColumn {

    private final int[] values;
    private final Blocks blocks;
    private final int first;
    private final int width;

    RankColumn(Blocks blocks, int[] ofSlots) {
        this.blocks = blocks;
        values = IntStream.of(ofSlots).sorted().distinct().toArray();
        width = Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(0, values.length - 1));
        first = blocks.reserve(width);
    }

    void write(int slot, int value) {
        int rank = below(value);
        for (int bit = 0; bit < width; bit++) {
            if ((rank >> bit & 1) != 0) {
                blocks.set(first + bit, slot);
            }
        }
    }

    /** How many of the numbers that occur are below this one. */
    int below(int value) {
        int found = Arrays.binarySearch(values, value);
        return found < 0 ? -1 - found : found;
    }

    /** Which of 64 slots have one of so many lowest numbers. */
    long lowest(int count, int block) {
        return count == values.length ? -1 : Blocks.below(count, blocks.words, blocks.at(block) + first, width);
    }
}

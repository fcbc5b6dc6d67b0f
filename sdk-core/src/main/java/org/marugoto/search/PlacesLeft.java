package org.marugoto.search;

import java.util.Map;

/** How many places are left in each slot. Immutable: a change copies the chunk it is in, and a bit of each slot. */
final class PlacesLeft {

    /** Nobody knows. */
    static final int UNKNOWN = -1;

    /** There is no limit. */
    static final int UNLIMITED = Integer.MAX_VALUE;

    private static final int SHIFT = 10;
    private static final int MASK = (1 << SHIFT) - 1;

    private final int[][] chunks;

    /** A bit for each slot that has a place left, or may have one. */
    private final long[] some;

    private PlacesLeft(int[][] chunks, long[] some) {
        this.chunks = chunks;
        this.some = some;
    }

    static PlacesLeft of(int[] left) {
        int[][] chunks = new int[(left.length + MASK) >> SHIFT][MASK + 1];
        long[] some = new long[Blocks.count(left.length)];
        for (int slot = 0; slot < left.length; slot++) {
            chunks[slot >> SHIFT][slot & MASK] = left[slot];
            mark(some, slot, left[slot]);
        }
        return new PlacesLeft(chunks, some);
    }

    private static void mark(long[] some, int slot, int left) {
        long bit = 1L << slot;
        some[slot >> 6] = left == 0 ? some[slot >> 6] & ~bit : some[slot >> 6] | bit;
    }

    /** Which of 64 slots have a place left, or may have one. */
    long some(int block) {
        return some[block];
    }

    int get(int slot) {
        return chunks[slot >> SHIFT][slot & MASK];
    }

    PlacesLeft with(Map<Integer, Integer> changes) {
        int[][] next = chunks.clone();
        long[] bits = some.clone();
        changes.forEach((slot, left) -> {
            int chunk = slot >> SHIFT;
            if (next[chunk] == chunks[chunk]) {
                next[chunk] = chunks[chunk].clone();
            }
            next[chunk][slot & MASK] = left;
            mark(bits, slot, left);
        });
        return new PlacesLeft(next, bits);
    }
}

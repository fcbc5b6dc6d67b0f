package org.marugoto.search;

import java.util.Arrays;
import java.util.Map;

/** How many places are left in each slot. Immutable: a change copies only the chunk it is in. */
final class PlacesLeft {

    /** Nobody knows. */
    static final int UNKNOWN = -1;

    /** There is no limit. */
    static final int UNLIMITED = Integer.MAX_VALUE;

    private static final int SHIFT = 10;
    private static final int MASK = (1 << SHIFT) - 1;

    private final int[][] chunks;
    private final long[][] some;

    private PlacesLeft(int[][] chunks, long[][] some) {
        this.chunks = chunks;
        this.some = some;
    }

    static PlacesLeft of(int[] left) {
        int[][] chunks = new int[(left.length + MASK) >> SHIFT][MASK + 1];
        for (int slot = 0; slot < left.length; slot++) {
            chunks[slot >> SHIFT][slot & MASK] = left[slot];
        }
        return new PlacesLeft(
                chunks, Arrays.stream(chunks).map(PlacesLeft::some).toArray(long[][]::new));
    }

    private static long[] some(int[] chunk) {
        long[] words = new long[Blocks.count(chunk.length)];
        for (int at = 0; at < chunk.length; at++) {
            if (chunk[at] != 0) {
                words[at >> 6] |= 1L << at;
            }
        }
        return words;
    }

    /** Which of 64 slots have a place left, or may have one. */
    long some(int block) {
        return some[block >> (SHIFT - 6)][block & (MASK >> 6)];
    }

    int get(int slot) {
        return chunks[slot >> SHIFT][slot & MASK];
    }

    PlacesLeft with(Map<Integer, Integer> changes) {
        int[][] next = chunks.clone();
        changes.forEach((slot, left) -> {
            int chunk = slot >> SHIFT;
            if (next[chunk] == chunks[chunk]) {
                next[chunk] = chunks[chunk].clone();
            }
            next[chunk][slot & MASK] = left;
        });
        long[][] bits = some.clone();
        for (int chunk = 0; chunk < next.length; chunk++) {
            bits[chunk] = next[chunk] == chunks[chunk] ? some[chunk] : some(next[chunk]);
        }
        return new PlacesLeft(next, bits);
    }
}

package org.marugoto.search;

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

    private PlacesLeft(int[][] chunks) {
        this.chunks = chunks;
    }

    static PlacesLeft of(int[] left) {
        int[][] chunks = new int[(left.length + MASK) >> SHIFT][MASK + 1];
        for (int slot = 0; slot < left.length; slot++) {
            chunks[slot >> SHIFT][slot & MASK] = left[slot];
        }
        return new PlacesLeft(chunks);
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
        return new PlacesLeft(next);
    }
}

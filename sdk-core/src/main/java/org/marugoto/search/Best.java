package org.marugoto.search;

import java.util.Arrays;

/** The slots with the highest scores so far, those of equal score in the order of their ids. Not thread-safe. */
final class Best {

    private final double[] score;
    private final int[] slot;
    private final int[] rank;
    private int size;

    Best(int most) {
        score = new double[most];
        slot = new int[most];
        rank = new int[most];
    }

    /** What a score must at least reach to be taken. */
    double floor() {
        return size < score.length ? Double.NEGATIVE_INFINITY : score[size - 1];
    }

    void add(double candidate, int of, int ranked) {
        if (size == score.length && !isBefore(candidate, ranked, size - 1)) {
            return;
        }
        int at = size < score.length ? size++ : size - 1;
        for (; at > 0 && isBefore(candidate, ranked, at - 1); at--) {
            score[at] = score[at - 1];
            slot[at] = slot[at - 1];
            rank[at] = rank[at - 1];
        }
        score[at] = candidate;
        slot[at] = of;
        rank[at] = ranked;
    }

    private boolean isBefore(double candidate, int ranked, int at) {
        return candidate > score[at] || (candidate == score[at] && ranked < rank[at]);
    }

    int[] slots() {
        return Arrays.copyOf(slot, size);
    }
}

package org.marugoto.search;

import java.util.Arrays;

/** The slots with the highest scores so far, those of equal score in the order of their ranks. Not thread-safe. */
final class Best {

    private static final int FEW = 16;

    private final int most;
    private double[] score;
    private int[] slot;
    private final int[] rank;
    private int size;

    /** @param rank by slot */
    Best(int most, int[] rank) {
        this.most = most;
        this.rank = rank;
        score = new double[Math.min(most, FEW)];
        slot = new int[score.length];
    }

    /** What a score must at least reach to be taken. */
    double floor() {
        return size < most ? Double.NEGATIVE_INFINITY : score[0];
    }

    int size() {
        return size;
    }

    /** Takes a slot if it is among the best; the worst of those taken is on top of a heap. */
    void add(double candidate, int of) {
        if (size < most) {
            grow();
            int at = size++;
            for (; at > 0 && isWorse(candidate, of, (at - 1) / 2); at = (at - 1) / 2) {
                move((at - 1) / 2, at);
            }
            put(at, candidate, of);
        } else if (!isWorse(candidate, of, 0)) {
            sink(candidate, of);
        }
    }

    private void grow() {
        if (size == score.length) {
            int more = (int) Math.min(most, size * 2L);
            score = Arrays.copyOf(score, more);
            slot = Arrays.copyOf(slot, more);
        }
    }

    /** Puts one in the place of the worst. */
    private void sink(double candidate, int of) {
        int at = 0;
        for (int child = 1; child < size; child = 2 * at + 1) {
            if (child + 1 < size && isWorse(score[child + 1], slot[child + 1], child)) {
                child++;
            }
            if (isWorse(candidate, of, child)) {
                break;
            }
            move(child, at);
            at = child;
        }
        put(at, candidate, of);
    }

    private boolean isWorse(double candidate, int of, int at) {
        return candidate < score[at] || (candidate == score[at] && rank[of] > rank[slot[at]]);
    }

    private void move(int from, int to) {
        put(to, score[from], slot[from]);
    }

    private void put(int at, double candidate, int of) {
        score[at] = candidate;
        slot[at] = of;
    }

    /** The slots, best first; nothing is left afterwards. */
    int[] take() {
        int[] slots = new int[size];
        while (size > 0) {
            slots[--size] = slot[0];
            if (size > 0) {
                sink(score[size], slot[size]);
            }
        }
        return slots;
    }
}

package org.marugoto.search;

/**
 * What a search reads of each slot, side by side, so that looking at one costs one look into memory: fee and flags, the day it
 * was confirmed and the areas it serves, its place on the map, then the bits of its codes and times.
 */
final class Rows {

    private static final long BY_ARRANGEMENT = 1;
    private static final int SECOND = 1;
    private static final int X = 2;
    private static final int Y = 3;

    private int stride = 4;
    long[] words = {};

    /** Room for so many words in every row; all room is reserved before the first is written. */
    int reserve(int width) {
        int offset = stride;
        stride += width;
        return offset;
    }

    void allocate(int size) {
        words = new long[Math.multiplyExact(size, stride)];
    }

    /** 0 for 0, 1 for anything else. */
    static long oneUnlessZero(long bits) {
        return (bits | -bits) >>> 63;
    }

    /** 1 from 0 on, 0 below. */
    static long oneUnlessNegative(long number) {
        return ~number >>> 63;
    }

    int at(int slot) {
        return slot * stride;
    }

    void fee(int slot, int fee, boolean byArrangement) {
        words[at(slot)] = (long) fee << 32 | (byArrangement ? BY_ARRANGEMENT : 0);
    }

    int fee(int slot) {
        return (int) (words[at(slot)] >>> 32);
    }

    long byArrangement(int slot) {
        return words[at(slot)] & BY_ARRANGEMENT;
    }

    boolean isByArrangement(int slot) {
        return byArrangement(slot) != 0;
    }

    void confirmed(int slot, int day, int serves) {
        words[at(slot) + SECOND] = (long) day << 32 | serves;
    }

    int confirmed(int slot) {
        return (int) (words[at(slot) + SECOND] >> 32);
    }

    int serves(int slot) {
        return (int) words[at(slot) + SECOND];
    }

    void position(int slot, double x, double y) {
        words[at(slot) + X] = Double.doubleToRawLongBits(x);
        words[at(slot) + Y] = Double.doubleToRawLongBits(y);
    }

    double x(int slot) {
        return Double.longBitsToDouble(words[at(slot) + X]);
    }

    double y(int slot) {
        return Double.longBitsToDouble(words[at(slot) + Y]);
    }
}

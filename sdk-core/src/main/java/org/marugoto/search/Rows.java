package org.marugoto.search;

/**
 * What makes the score of each slot, side by side, so that looking at one costs one look into memory: its place on the map, then
 * the bits of its codes and times.
 */
final class Rows {

    private static final int X = 0;
    private static final int Y = 1;

    private int stride = 2;
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

    int at(int slot) {
        return slot * stride;
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

    /** How many of these bits are set in the words from an offset on. */
    int count(int slot, int offset, long[] bits) {
        return count(words, at(slot) + offset, bits);
    }

    private static int count(long[] words, int at, long[] bits) {
        int count = Long.bitCount(words[at] & bits[0]);
        for (int word = 1; word < bits.length; word++) {
            count += Long.bitCount(words[at + word] & bits[word]);
        }
        return count;
    }

    /**
     * Adds to each sum the points for as many of these bits as are set, or those of a row whose first word has the other bit.
     * So short that many rows are fetched at a time.
     */
    void add(
            int[] slots,
            int count,
            int offset,
            long[] bits,
            double[] points,
            long other,
            double ofOther,
            double[] sums) {
        long[] all = words;
        int width = stride;
        long first = bits[0];
        boolean more = bits.length > 1;
        for (int at = 0; at < count; at++) {
            int row = slots[at] * width + offset;
            long word = all[row];
            int set = more ? count(all, row, bits) : Long.bitCount(word & first);
            sums[at] += (word & other) != 0 ? ofOther : points[set];
        }
    }
}

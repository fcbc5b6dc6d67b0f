package org.marugoto.search;

import java.util.List;

/**
 * The times of the week at which each slot is there, as bits within the rows, the first of which says that it goes by
 * arrangement. Immutable once its bits are written.
 */
final class TimeColumn {

    private static final long BY_ARRANGEMENT = 1;

    private final int[] bitOf = new int[Week.MOST_HALF_HOURS];
    private final int width;
    private final int offset;
    private final Rows rows;

    TimeColumn(Rows rows, List<List<Integer>> weeks) {
        this.rows = rows;
        int bits = 1;
        for (int halfHour : weeks.stream().flatMap(List::stream).distinct().toList()) {
            bitOf[halfHour] = bits++;
        }
        width = (bits + 63) >> 6;
        offset = rows.reserve(width);
    }

    void write(int slot, List<Integer> week, boolean byArrangement) {
        int at = rows.at(slot) + offset;
        rows.words[at] |= byArrangement ? BY_ARRANGEMENT : 0;
        for (int halfHour : week) {
            rows.words[at + (bitOf[halfHour] >> 6)] |= 1L << bitOf[halfHour];
        }
    }

    /** The bits of these times; those at which no slot is there are left out. */
    long[] bits(Week week) {
        long[] bits = new long[width];
        week.forEach(halfHour -> bits[bitOf[halfHour] >> 6] |= 1L << bitOf[halfHour]);
        bits[0] &= ~BY_ARRANGEMENT;
        return bits;
    }

    boolean isByArrangement(int slot) {
        return (rows.words[rows.at(slot) + offset] & BY_ARRANGEMENT) != 0;
    }

    /** At how many of these times it is there. */
    int count(int slot, long[] bits) {
        return rows.count(slot, offset, bits);
    }

    /** Adds the points for each number of these times to the sums, and others for what goes by arrangement. */
    void add(int[] slots, int count, long[] bits, double[] points, double byArrangement, double[] sums) {
        rows.add(slots, count, offset, bits, points, BY_ARRANGEMENT, byArrangement, sums);
    }
}

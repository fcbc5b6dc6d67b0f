package org.marugoto.search;

import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;

/** A set of codes for each slot, as bits within the rows. Immutable once its bits are written. */
final class CodeColumn {

    private final Distinct<String> codes = new Distinct<>();
    private final int width;
    private final int offset;
    private final Rows rows;

    CodeColumn(Rows rows, List<? extends Collection<String>> sets) {
        this.rows = rows;
        sets.forEach(set -> set.forEach(codes::add));
        width = Math.max(1, (codes.size() + 63) >> 6);
        offset = rows.reserve(width);
    }

    void write(int slot, Collection<String> set) {
        for (String code : set) {
            int bit = codes.add(code);
            rows.words[rows.at(slot) + offset + (bit >> 6)] |= 1L << bit;
        }
    }

    /** The bits of these codes; those that no slot has are left out. */
    long[] bits(Collection<String> wanted) {
        long[] bits = new long[width];
        for (String code : wanted) {
            OptionalInt bit = codes.find(code);
            if (bit.isPresent()) {
                bits[bit.getAsInt() >> 6] |= 1L << bit.getAsInt();
            }
        }
        return bits;
    }

    /** How many of these codes it has. */
    int count(int slot, long[] bits) {
        return rows.count(slot, offset, bits);
    }

    /** Adds the points for each number of these codes to the sums. */
    void add(int[] slots, int count, long[] bits, double[] points, double[] sums) {
        rows.add(slots, count, offset, bits, points, 0, 0, sums);
    }
}

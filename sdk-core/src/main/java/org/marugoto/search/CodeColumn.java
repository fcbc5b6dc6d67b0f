package org.marugoto.search;

import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;

/** A set of codes for each slot, as bits within the rows. Immutable once its bits are written. */
final class CodeColumn<T> {

    private final Distinct<T> codes = new Distinct<>();
    private final int width;
    private final int offset;
    private final Rows rows;

    CodeColumn(Rows rows, List<? extends Collection<T>> sets) {
        this.rows = rows;
        sets.forEach(set -> set.forEach(codes::add));
        width = Math.max(1, (codes.size() + 63) >> 6);
        offset = rows.reserve(width);
    }

    void write(int slot, Collection<T> set) {
        for (T code : set) {
            int bit = codes.add(code);
            int at = rows.at(slot) + offset + (bit >> 6);
            rows.words[at] |= 1L << bit;
        }
    }

    /** The bits of these codes; those that no slot has are left out. */
    long[] bits(Collection<T> wanted) {
        long[] bits = new long[width];
        for (T code : wanted) {
            OptionalInt bit = codes.find(code);
            if (bit.isPresent()) {
                bits[bit.getAsInt() >> 6] |= 1L << bit.getAsInt();
            }
        }
        return bits;
    }

    boolean hasAny(int slot, long[] bits) {
        return any(slot, bits) != 0;
    }

    /** 1 if it has at least one of these codes, else 0; without a branch. */
    long any(int slot, long[] bits) {
        int at = rows.at(slot) + offset;
        long found = 0;
        for (int word = 0; word < width; word++) {
            found |= rows.words[at + word] & bits[word];
        }
        return Rows.oneUnlessZero(found);
    }

    int count(int slot, long[] bits) {
        int at = rows.at(slot) + offset;
        int count = 0;
        for (int word = 0; word < width; word++) {
            count += Long.bitCount(rows.words[at + word] & bits[word]);
        }
        return count;
    }
}

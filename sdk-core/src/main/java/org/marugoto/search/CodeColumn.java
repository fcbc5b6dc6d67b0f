package org.marugoto.search;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A set of codes for each slot, as bits. Immutable. */
final class CodeColumn {

    private final Distinct<String> codes = new Distinct<>();
    private final int width;
    private final long[] words;

    CodeColumn(List<? extends Collection<String>> sets) {
        sets.forEach(set -> set.forEach(codes::add));
        width = Math.max(1, (codes.size() + 63) >> 6);
        words = new long[width * sets.size()];
        for (int slot = 0; slot < sets.size(); slot++) {
            for (String code : sets.get(slot)) {
                int bit = codes.add(code);
                words[slot * width + (bit >> 6)] |= 1L << bit;
            }
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

    /** The bits of these codes, or empty if no slot has one of them. */
    Optional<long[]> allBits(Collection<String> wanted) {
        boolean known = wanted.stream().allMatch(code -> codes.find(code).isPresent());
        return known ? Optional.of(bits(wanted)) : Optional.empty();
    }

    boolean hasNone(int slot) {
        for (int word = 0; word < width; word++) {
            if (words[slot * width + word] != 0) {
                return false;
            }
        }
        return true;
    }

    boolean hasAll(int slot, long[] bits) {
        for (int word = 0; word < width; word++) {
            if ((words[slot * width + word] & bits[word]) != bits[word]) {
                return false;
            }
        }
        return true;
    }

    boolean hasAny(int slot, long[] bits) {
        for (int word = 0; word < width; word++) {
            if ((words[slot * width + word] & bits[word]) != 0) {
                return true;
            }
        }
        return false;
    }

    int count(int slot, long[] bits) {
        int count = 0;
        for (int word = 0; word < width; word++) {
            count += Long.bitCount(words[slot * width + word] & bits[word]);
        }
        return count;
    }
}

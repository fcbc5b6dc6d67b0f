package org.marugoto.rule;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;

/** A few codes in order, side by side in memory, because every decision reads them. Immutable and thread-safe. */
final class Codes extends AbstractSet<String> {

    private final String[] sorted;

    private Codes(String[] sorted) {
        this.sorted = sorted;
    }

    /** The codes, each once, sorted. */
    static Codes of(Collection<String> codes) {
        return codes instanceof Codes already
                ? already
                : new Codes(codes.stream().sorted().distinct().toArray(String[]::new));
    }

    @Override
    public boolean contains(Object code) {
        return code instanceof String text && Arrays.binarySearch(sorted, text) >= 0;
    }

    @Override
    public Iterator<String> iterator() {
        return Arrays.asList(sorted).iterator();
    }

    @Override
    public int size() {
        return sorted.length;
    }

    /** The code at a place in the order. */
    String at(int place) {
        return sorted[place];
    }
}

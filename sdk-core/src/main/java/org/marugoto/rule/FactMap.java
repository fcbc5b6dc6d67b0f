package org.marugoto.rule;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Known facts by name, in order, side by side in memory because every decision reads them. Immutable and thread-safe. */
final class FactMap extends AbstractMap<String, FactValue> {

    static final FactMap NONE = new FactMap(new String[0], new FactValue[0]);

    private final String[] names;
    private final FactValue[] known;

    private FactMap(String[] names, FactValue[] known) {
        this.names = names;
        this.known = known;
    }

    /** The same facts, sorted by name. */
    static FactMap of(Map<String, FactValue> facts) {
        if (facts instanceof FactMap already) {
            return already;
        }
        Map<String, FactValue> sorted = new TreeMap<>(facts);
        return new FactMap(
                sorted.keySet().toArray(String[]::new), sorted.values().toArray(FactValue[]::new));
    }

    /** The same with another value for one fact. */
    FactMap with(String name, FactValue value) {
        int at = Arrays.binarySearch(names, name);
        int place = at < 0 ? -at - 1 : at;
        int behind = at < 0 ? place : place + 1;
        int size = names.length + (at < 0 ? 1 : 0);
        String[] moreNames = Arrays.copyOf(names, size);
        FactValue[] moreKnown = Arrays.copyOf(known, size);
        moreNames[place] = name;
        moreKnown[place] = value;
        System.arraycopy(names, behind, moreNames, place + 1, names.length - behind);
        System.arraycopy(known, behind, moreKnown, place + 1, names.length - behind);
        return new FactMap(moreNames, moreKnown);
    }

    /**
     * What is known of a fact, or null.
     *
     * @param near where it would stand if every fact were known: the search begins there
     */
    @Nullable
    FactValue near(String name, int near) {
        int at = Math.min(near, names.length - 1);
        while (at >= 0) {
            if (names[at].equals(name)) {
                return known[at];
            }
            if (names[at].compareTo(name) < 0) {
                return at == near ? get(name) : null;
            }
            at--;
        }
        return null;
    }

    @Override
    public @Nullable FactValue get(@Nullable Object name) {
        int at = name instanceof String text ? Arrays.binarySearch(names, text) : -1;
        return at < 0 ? null : known[at];
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return get(name) != null;
    }

    @Override
    public int size() {
        return names.length;
    }

    @Override
    public Set<Entry<String, FactValue>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Entry<String, FactValue>> iterator() {
                return IntStream.range(0, names.length)
                        .mapToObj(i -> Map.entry(names[i], known[i]))
                        .iterator();
            }

            @Override
            public int size() {
                return names.length;
            }
        };
    }
}

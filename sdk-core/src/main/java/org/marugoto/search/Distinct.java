package org.marugoto.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Values numbered from 0 in the order they are first met. Not thread-safe while values are added. */
final class Distinct<T> {

    private final Map<T, Integer> numbers = new HashMap<>();
    private final List<T> values = new ArrayList<>();

    /** The number of a value, a new one if it was never met. */
    int add(T value) {
        Integer known = numbers.putIfAbsent(value, values.size());
        if (known == null) {
            values.add(value);
            return values.size() - 1;
        }
        return known;
    }

    OptionalInt find(T value) {
        Integer known = numbers.get(value);
        return known == null ? OptionalInt.empty() : OptionalInt.of(known);
    }

    /** By number, whether it is one of these. */
    boolean[] flags(Collection<T> some) {
        boolean[] flags = new boolean[values.size()];
        for (T value : some) {
            Integer number = numbers.get(value);
            if (number != null) {
                flags[number] = true;
            }
        }
        return flags;
    }

    T get(int number) {
        return values.get(number);
    }

    Stream<T> stream() {
        return values.stream();
    }

    int size() {
        return values.size();
    }
}

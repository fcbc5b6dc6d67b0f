package org.marugoto.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

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

    T get(int number) {
        return values.get(number);
    }

    int size() {
        return values.size();
    }
}

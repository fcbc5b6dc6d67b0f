package org.marugoto.matching;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.marugoto.decide.Id;

/** Identifiers in the order of their values, numbered from 0 on. */
final class Numbering<I extends Id> {

    private final List<I> ids;
    private final Map<I, Integer> numbers;

    Numbering(Collection<I> given) {
        ids = given.stream().sorted(Comparator.comparing(Id::value)).toList();
        numbers = new HashMap<>(2 * ids.size());
        for (int i = 0; i < ids.size(); i++) {
            numbers.put(ids.get(i), i);
        }
    }

    int size() {
        return ids.size();
    }

    I get(int number) {
        return ids.get(number);
    }

    List<I> all() {
        return ids;
    }

    int find(I id) {
        return numbers.getOrDefault(id, AllocationProblem.NONE);
    }

    int number(I id) {
        int found = find(id);
        if (found == AllocationProblem.NONE) {
            throw new IllegalArgumentException(
                    "Expected one of the (%d) identifiers of this problem, but found (%s).".formatted(size(), id));
        }
        return found;
    }
}

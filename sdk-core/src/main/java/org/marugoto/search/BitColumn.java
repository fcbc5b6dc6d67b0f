package org.marugoto.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** For each code the slots that have it, 64 of them to a word, so that a word answers for 64 slots at once. Immutable. */
final class BitColumn {

    private final Distinct<String> codes = new Distinct<>();
    private final List<long[]> slots = new ArrayList<>();
    private final long[] none;

    BitColumn(List<? extends Collection<String>> sets) {
        none = new long[words(sets.size())];
        for (int slot = 0; slot < sets.size(); slot++) {
            for (String code : sets.get(slot)) {
                int number = codes.add(code);
                if (number == slots.size()) {
                    slots.add(new long[none.length]);
                }
                set(slots.get(number), slot);
            }
            if (sets.get(slot).isEmpty()) {
                set(none, slot);
            }
        }
    }

    static int words(int size) {
        return (size + 63) >> 6;
    }

    static void set(long[] words, int slot) {
        words[slot >> 6] |= 1L << slot;
    }

    static boolean has(long[] words, int slot) {
        return (words[slot >> 6] >>> slot & 1) != 0;
    }

    /** The slots that have no code at all. */
    long[] none() {
        return none;
    }

    /** The slots with each of the codes that any slot has. */
    long[][] known(Collection<String> wanted) {
        return wanted.stream().map(this::of).flatMap(Optional::stream).toArray(long[][]::new);
    }

    /** The slots with a code, or empty if no slot has it. */
    Optional<long[]> of(String code) {
        OptionalInt number = codes.find(code);
        return number.isPresent() ? Optional.of(slots.get(number.getAsInt())) : Optional.empty();
    }
}

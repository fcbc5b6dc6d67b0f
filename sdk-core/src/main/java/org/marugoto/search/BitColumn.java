package org.marugoto.search;

import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;

/** For each code the slots that have it, as bits within the blocks. Immutable once its bits are written. */
final class BitColumn {

    private final Distinct<String> codes = new Distinct<>();
    private final Blocks blocks;
    private final int first;

    BitColumn(Blocks blocks, List<? extends Collection<String>> sets) {
        this.blocks = blocks;
        sets.forEach(set -> set.forEach(codes::add));
        first = blocks.reserve(1 + codes.size());
    }

    void write(int slot, Collection<String> set) {
        if (set.isEmpty()) {
            blocks.set(first, slot);
        }
        for (String code : set) {
            blocks.set(first + 1 + codes.add(code), slot);
        }
    }

    /** The column of the slots that have no code at all. */
    int none() {
        return first;
    }

    /** The columns of those of the codes that any slot has. */
    int[] known(Collection<String> wanted) {
        return wanted.stream()
                .map(this::of)
                .filter(OptionalInt::isPresent)
                .mapToInt(OptionalInt::getAsInt)
                .toArray();
    }

    /** The column of a code, or empty if no slot has it. */
    OptionalInt of(String code) {
        OptionalInt number = codes.find(code);
        return number.isPresent() ? OptionalInt.of(first + 1 + number.getAsInt()) : number;
    }
}

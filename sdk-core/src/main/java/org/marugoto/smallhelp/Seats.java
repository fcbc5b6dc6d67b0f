package org.marugoto.smallhelp;

import java.util.List;
import java.util.stream.Stream;

/** Counts what goes on at the same time. */
final class Seats {

    private Seats() {}

    /** How many of the slots go on at once within another, at the most: the count can only grow where one of them begins. */
    static int most(List<Slot> taken, Slot during) {
        List<Slot> there = taken.stream().filter(during::overlaps).toList();
        return Stream.concat(Stream.of(during), there.stream())
                .map(Slot::from)
                .filter(during::covers)
                .mapToInt(moment ->
                        (int) there.stream().filter(slot -> slot.covers(moment)).count())
                .max()
                .orElse(0);
    }
}

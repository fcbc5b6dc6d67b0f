package org.marugoto.points;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * The points of one person in one scheme, area and year. They keep the rules of their year, whatever comes after it.
 *
 * @param key where they belong
 * @param spendOn what they can be spent on, codes of {@code pointUses}
 * @param lastDay the last day on which they can be spent
 * @param closed whether they have expired; then nothing is booked here any more
 * @param tally what became of them
 */
public record Purse(PurseKey key, Set<String> spendOn, LocalDate lastDay, boolean closed, Tally tally) {

    /** Copies the set, in order. */
    public Purse {
        spendOn = Collections.unmodifiableSet(new TreeSet<>(spendOn));
    }

    /** How many can be spent on a day, 0 or more. */
    public long leftOn(LocalDate day) {
        return closed || day.isAfter(lastDay) ? 0 : tally.left();
    }

    Purse with(UnaryOperator<Tally> entry) {
        return new Purse(key, spendOn, lastDay, closed, entry.apply(tally));
    }

    Purse close() {
        return new Purse(key, spendOn, lastDay, true, tally.expire());
    }
}

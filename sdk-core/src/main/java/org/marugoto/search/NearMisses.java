package org.marugoto.search;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import org.marugoto.rule.Condition;
import org.marugoto.rule.Truth;

/**
 * The slots that came nearest to being chosen: those with the fewest steps to go, then by their score, then by their ids. Goes
 * through the cells by the steps that are missing for all in them, counts the steps of 64 slots at once, and ends when there
 * are enough with fewer steps than any other can have.
 */
final class NearMisses {

    private static final int MOST_STEPS =
            Arrays.stream(SearchReason.values()).mapToInt(SearchReason::steps).sum();

    private final Columns columns;
    private final Cells cells;
    private final Filter filter;
    private final Score score;
    private final int most;
    private final BitSet chosen = new BitSet();
    private final long[] otherAges;
    private final long[] otherPeople;
    private final Tally tally = new Tally();
    private final Best[] bySteps = new Best[MOST_STEPS + 1];
    private long[] ages = new long[8];
    private long[] people = new long[8];

    /** What takes more steps cannot be among them any more. */
    private int enough = bySteps.length - 1;

    NearMisses(Answer answer, int[] chosen, int most) {
        this.columns = answer.columns;
        this.cells = columns.cells;
        this.filter = answer.filter;
        this.score = answer.score;
        this.most = most;
        IntStream.of(chosen).forEach(this.chosen::set);
        Arrays.setAll(bySteps, steps -> new Best(most, columns.rank));
        otherAges = gates(true);
        otherPeople = gates(false);
    }

    /** By gate, 1 if an age of it rules the person out, or if anything else does. */
    private long[] gates(boolean age) {
        long[] out = new long[filter.gate.length];
        for (int gate = 0; gate < out.length; gate++) {
            for (int part : columns.gates.partsOf(gate)) {
                if (filter.parts[part] == Truth.NO && columns.gates.part(part) instanceof Condition.AgeIn == age) {
                    out[gate] = 1;
                }
            }
        }
        return out;
    }

    int[] find() {
        int worst = SearchReason.KIND.steps() + SearchReason.TRAVEL_AREA.steps();
        for (int base = 0; most > 0 && base <= Math.min(worst, enough); base++) {
            for (int kind = 0; kind < columns.kinds.size(); kind++) {
                for (int cell = cells.firstOfKind[kind]; cell < cells.firstOfKind[kind + 1]; cell++) {
                    if (base == base(kind, cell)) {
                        go(cell, base);
                    }
                }
            }
        }
        return IntStream.rangeClosed(0, enough)
                .flatMap(steps -> IntStream.of(bySteps[steps].take()))
                .limit(most)
                .toArray();
    }

    /** The steps that are missing for all in a cell: for their kind, and for where they are. */
    private int base(int kind, int cell) {
        return (filter.wantsKind(kind) ? 0 : SearchReason.KIND.steps())
                + (filter.area[cells.area[cell]] == Truth.NO ? SearchReason.TRAVEL_AREA.steps() : 0);
    }

    private void go(int cell, int base) {
        int begin = cells.begin(cell);
        int end = cells.end(cell);
        int first = begin >> 6;
        int words = Blocks.count(end) - first;
        if (words >= ages.length) {
            ages = new long[2 * words];
            people = new long[2 * words];
        }
        cells.mark(cell, otherAges, ages);
        cells.mark(cell, otherPeople, people);
        for (int word = 0; word < words && base <= enough; word++) {
            int block = first + word;
            long within = word == 0 ? -1L << begin : -1;
            within &= word == words - 1 ? -1L >>> -end : -1;
            count(block, ages[word], people[word]);
            look(block << 6, within & tally.atMost(enough - base), base);
        }
    }

    /** The steps of 64 slots, by all that is asked of 64 at once. */
    private void count(int block, long otherAge, long otherPerson) {
        tally.clear();
        tally.add(SearchReason.FULL.steps(), ~filter.some(block));
        tally.add(SearchReason.NOT_CONFIRMED.steps(), ~filter.fresh(block));
        tally.add(SearchReason.FEE.steps(), ~filter.affordable(block));
        tally.add(SearchReason.LANGUAGE.steps(), ~filter.speaking(block));
        tally.add(SearchReason.ACCESS.steps(), ~filter.accessible(block));
        tally.add(SearchReason.NOT_RUNNING.steps(), ~filter.running(block));
        tally.add(SearchReason.AGE.steps(), otherAge);
        tally.add(SearchReason.ELIGIBILITY.steps(), otherPerson);
    }

    private void look(int firstSlot, long slots, int base) {
        for (long rest = slots; rest != 0; rest &= rest - 1) {
            int slot = firstSlot + Long.numberOfTrailingZeros(rest);
            int steps = base + tally.of(slot) + stepsOfOne(slot);
            if (steps <= enough && !chosen.get(slot)) {
                take(slot, steps);
            }
        }
        lower();
    }

    /** The steps by what is asked of one slot at a time. */
    private int stepsOfOne(int slot) {
        int steps = filter.serves(slot) == Truth.NO ? SearchReason.AREA.steps() : 0;
        if (filter.isRunning(slot) && filter.isThere(slot) == Truth.NO) {
            steps += SearchReason.HOURS.steps();
        }
        return filter.refusals.has(slot) ? steps + SearchReason.REFUSED.steps() : steps;
    }

    private void take(int slot, int steps) {
        bySteps[steps].add(score.of(slot), slot);
    }

    private void lower() {
        int found = 0;
        for (int steps = 0; steps < enough; steps++) {
            found += bySteps[steps].size();
            if (found >= most) {
                enough = steps;
            }
        }
    }
}

package org.marugoto.search;

import java.util.Arrays;
import org.marugoto.rule.Truth;

/** Goes through all that can be chosen, the most promising cells first, and leaves out those that cannot make it any more. */
final class Sweep {

    /** As many as are put into their order at once. */
    private static final int MANY = 128;

    private static final long CELL = (1L << 24) - 1;

    private final Columns columns;
    private final Cells cells;
    private final Filter filter;
    private final Score score;
    private final Best best;
    private final long[] takesGate;
    private final boolean asksEach;
    private long[] gates = new long[8];
    private final int[] passing = new int[MANY + Long.SIZE];
    private final double[] sums = new double[MANY + Long.SIZE];
    private int waiting;

    Sweep(Columns columns, Filter filter, Score score, int most) {
        this.columns = columns;
        this.cells = columns.cells;
        this.filter = filter;
        this.score = score;
        this.best = new Best(most, columns.rank);
        this.takesGate = filter.takesGate();
        this.asksEach = filter.asksEach();
    }

    int[] run() {
        long[] keys = new long[16];
        int found = 0;
        for (int kind = 0; kind < columns.kinds.size(); kind++) {
            if (!filter.takesKind(kind)) {
                continue;
            }
            for (int cell = cells.firstOfKind[kind]; cell < cells.firstOfKind[kind + 1]; cell++) {
                if (filter.area[cells.area[cell]] != Truth.NO) {
                    keys = found == keys.length ? Arrays.copyOf(keys, found * 2) : keys;
                    keys[found++] = key(cell);
                }
            }
        }
        Arrays.sort(keys, 0, found);
        for (int at = 0; at < found; at++) {
            int cell = (int) (keys[at] & CELL);
            if (score.bound(cell) >= best.floor()) {
                go(cell);
            }
        }
        rank();
        return best.take();
    }

    /** The higher the bound, the lower the key; the cell is in its last bits. */
    private long key(int cell) {
        return (~Double.doubleToLongBits(score.bound(cell)) & ~CELL) | cell;
    }

    private void go(int cell) {
        int first = cells.begin(cell) >> 6;
        int words = Blocks.count(cells.end(cell)) - first;
        if (words >= gates.length) {
            gates = new long[2 * words];
        }
        cells.mark(cell, takesGate, gates);
        for (int word = 0; word < words; word++) {
            if (gates[word] != 0) {
                collect((first + word) << 6, gates[word] & filter.pass(first + word));
            }
        }
    }

    private void collect(int base, long slots) {
        int at = waiting;
        for (long rest = slots; rest != 0; rest &= rest - 1) {
            passing[at++] = base + Long.numberOfTrailingZeros(rest);
        }
        waiting = at;
        if (at > MANY) {
            rank();
        }
    }

    /** Puts those that wait into their order: first their sums, so that no row waits for a comparison. */
    private void rank() {
        score.beforeTravel(passing, waiting, sums);
        for (int at = 0; at < waiting; at++) {
            if (score.mayReach(best.floor(), sums[at], passing[at])) {
                add(score.withTravel(sums[at], passing[at]), passing[at]);
            }
        }
        waiting = 0;
    }

    private void add(double sum, int slot) {
        if (sum >= best.floor() && !(asksEach && !filter.passes(slot))) {
            best.add(sum, slot);
        }
    }
}

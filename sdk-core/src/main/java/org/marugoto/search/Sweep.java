package org.marugoto.search;

import java.util.Arrays;
import org.marugoto.rule.Truth;

/** Goes through all that can be chosen, the most promising cells first, and leaves out those that cannot make it any more. */
final class Sweep {

    private static final long CELL = (1L << 24) - 1;

    private final Columns columns;
    private final Cells cells;
    private final Filter filter;
    private final Score score;
    private final Best best;
    private final long[] takesGate;
    private final boolean asksEach;
    private long[] gates = new long[8];
    private int[] passing = new int[256];
    private double[] sums = new double[256];

    Sweep(Columns columns, Filter filter, Score score, int most) {
        this.columns = columns;
        this.cells = columns.cells;
        this.filter = filter;
        this.score = score;
        this.best = new Best(most);
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
            go((int) (keys[at] & CELL));
        }
        return best.take();
    }

    /** The higher the bound, the lower the key; the cell is in its last bits. */
    private long key(int cell) {
        return (~Double.doubleToLongBits(score.bound(cell)) & ~CELL) | cell;
    }

    private void go(int cell) {
        if (score.bound(cell) < best.floor()) {
            return;
        }
        int first = cells.begin(cell) >> 6;
        int words = Blocks.count(cells.end(cell)) - first;
        if (words >= gates.length) {
            gates = new long[2 * words];
            passing = new int[words * 128];
            sums = new double[words * 128];
        }
        cells.mark(cell, takesGate, gates);
        int count = 0;
        for (int word = 0; word < words; word++) {
            count = collect(first + word, gates[word], count);
        }
        rank(count);
    }

    private int collect(int block, long within, int count) {
        int at = count;
        int base = block << 6;
        for (long rest = within == 0 ? 0 : within & filter.pass(block); rest != 0; rest &= rest - 1) {
            passing[at++] = base + Long.numberOfTrailingZeros(rest);
        }
        return at;
    }

    /** First all sums, then their order: so the rows are fetched without waiting for a comparison. */
    private void rank(int count) {
        for (int at = 0; at < count; at++) {
            sums[at] = score.of(passing[at]);
        }
        for (int at = 0; at < count; at++) {
            int slot = passing[at];
            if (sums[at] >= best.floor() && !(asksEach && !filter.passes(slot))) {
                best.add(sums[at], slot, columns.rank[slot]);
            }
        }
    }
}

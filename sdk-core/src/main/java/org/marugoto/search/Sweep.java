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
    private int[] passing = new int[256];
    private int count;

    Sweep(Columns columns, Filter filter, Score score, int most) {
        this.columns = columns;
        this.cells = columns.cells;
        this.filter = filter;
        this.score = score;
        this.best = new Best(most);
    }

    Best run() {
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
            go(CELL - (keys[at] & CELL));
        }
        return best;
    }

    /** The higher the bound, the lower the key; the cell is in its last bits. */
    private long key(int cell) {
        return ~((Double.doubleToLongBits(score.bound(cell)) & ~CELL) | cell);
    }

    private void go(long number) {
        int cell = (int) number;
        if (score.bound(cell) < best.floor()) {
            return;
        }
        for (int run = cells.firstRun[cell]; run < cells.firstRun[cell + 1]; run++) {
            if (filter.gate[cells.gate[run]] != Truth.NO) {
                collect(cells.firstSlot[run], cells.firstSlot[run + 1]);
            }
        }
        rank(score.travelWeight() * score.nearest(cell));
    }

    private void collect(int begin, int end) {
        if (count + end - begin > passing.length) {
            passing = Arrays.copyOf(passing, 2 * (count + end - begin));
        }
        int[] into = passing;
        int at = count;
        for (int slot = begin; slot < end; slot++) {
            into[at] = slot;
            at += filter.pass(slot);
        }
        count = at;
    }

    private void rank(double nearest) {
        for (int at = 0; at < count; at++) {
            int slot = passing[at];
            double sum = score.beforeTravel(slot);
            if (sum + nearest >= best.floor() && !(filter.refuses && filter.isRefused(slot))) {
                best.add(score.withTravel(sum, slot), slot, columns.rank[slot]);
            }
        }
        count = 0;
    }
}

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
    private long[] gates = new long[8];

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
        int begin = cells.firstSlot[cells.firstRun[cell]];
        int end = cells.firstSlot[cells.firstRun[cell + 1]];
        int first = begin >> 6;
        long[] gates = gates(cell, first, BitColumn.words(end) - first);
        if (end - begin > passing.length) {
            passing = new int[2 * (end - begin)];
        }
        int count = 0;
        for (int word = first; word << 6 < end; word++) {
            count = collect(word << 6, gates[word - first] & filter.pass(word), count);
        }
        rank(count, score.travelWeight() * score.nearest(cell));
    }

    /** Which slots of a cell are for the person, or may be. */
    private long[] gates(int cell, int first, int words) {
        if (words > gates.length) {
            gates = new long[2 * words];
        }
        Arrays.fill(gates, 0, words, 0);
        for (int run = cells.firstRun[cell]; run < cells.firstRun[cell + 1]; run++) {
            if (filter.gate[cells.gate[run]] != Truth.NO) {
                set(gates, cells.firstSlot[run] - (first << 6), cells.firstSlot[run + 1] - (first << 6));
            }
        }
        return gates;
    }

    private static void set(long[] bits, int begin, int end) {
        int last = (end - 1) >> 6;
        long from = -1L << begin;
        for (int word = begin >> 6; word < last; word++) {
            bits[word] |= from;
            from = -1;
        }
        bits[last] |= from & (-1L >>> -end);
    }

    private int collect(int base, long bits, int count) {
        int at = count;
        for (long rest = bits; rest != 0; rest &= rest - 1) {
            int slot = base + Long.numberOfTrailingZeros(rest);
            passing[at] = slot;
            at += filter.passRow(slot);
        }
        return at;
    }

    private void rank(int count, double nearest) {
        for (int at = 0; at < count; at++) {
            int slot = passing[at];
            double sum = score.beforeTravel(slot);
            if (sum + nearest >= best.floor() && !(filter.refuses && filter.isRefused(slot))) {
                best.add(score.withTravel(sum, slot), slot, columns.rank[slot]);
            }
        }
    }
}

package org.marugoto.search;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/**
 * The runs of slots that share a kind and an area (cells), and within them those that share whom they are for, each with the
 * rectangle on the map it fills. Immutable once made.
 */
final class Cells {

    /** By kind, the first of its cells; the cells of a kind end where those of the next begin. */
    final int[] firstOfKind;

    /** By cell, its area, by number. */
    final int[] area;

    /** By cell, the first of its runs. */
    final int[] firstRun;

    /** By run, its gate. */
    final int[] gate;

    /** By run, its first slot. */
    final int[] firstSlot;

    /** By cell, four numbers: least and greatest x and y; not a number if one is not on the map. */
    final double[] box;

    Cells(Columns columns) {
        int size = columns.size();
        int[] ofKind = new int[columns.kinds.size() + 1];
        int[] areas = new int[size];
        int[] runs = new int[size + 1];
        int[] gates = new int[size];
        int[] slots = new int[size + 1];
        int cell = 0;
        int run = 0;
        for (int slot = 0; slot < size; slot++) {
            boolean newKind = slot == 0 || columns.kind[slot] != columns.kind[slot - 1];
            boolean newCell = newKind || columns.area[slot] != columns.area[slot - 1];
            if (newKind) {
                ofKind[columns.kind[slot]] = cell;
            }
            if (newCell) {
                areas[cell] = columns.area[slot];
                runs[cell++] = run;
            }
            if (newCell || columns.gate[slot] != columns.gate[slot - 1]) {
                gates[run] = columns.gate[slot];
                slots[run++] = slot;
            }
        }
        ofKind[columns.kinds.size()] = cell;
        runs[cell] = run;
        slots[run] = size;
        firstOfKind = ofKind;
        area = Arrays.copyOf(areas, cell);
        firstRun = Arrays.copyOf(runs, cell + 1);
        gate = Arrays.copyOf(gates, run);
        firstSlot = Arrays.copyOf(slots, run + 1);
        box = boxes(columns);
    }

    private double[] boxes(Columns columns) {
        double[] found = new double[size() * 4];
        for (int cell = 0; cell < size(); cell++) {
            int begin = begin(cell);
            int end = end(cell);
            found[cell * 4] = extreme(columns.rows::x, begin, end, true);
            found[cell * 4 + 1] = extreme(columns.rows::x, begin, end, false);
            found[cell * 4 + 2] = extreme(columns.rows::y, begin, end, true);
            found[cell * 4 + 3] = extreme(columns.rows::y, begin, end, false);
        }
        return found;
    }

    /** The least or greatest of some numbers; not a number if one is none. */
    private static double extreme(IntToDoubleFunction of, int begin, int end, boolean least) {
        double extreme = of.applyAsDouble(begin);
        for (int slot = begin + 1; slot < end; slot++) {
            extreme = least ? Math.min(extreme, of.applyAsDouble(slot)) : Math.max(extreme, of.applyAsDouble(slot));
        }
        return extreme;
    }

    /**
     * Marks the slots of a cell that have one of some gates, a bit each; the first word is that of the cell's first slot.
     *
     * @param gates by gate, 1 or 0
     * @param marks room for one word more than the cell has
     */
    void mark(int cell, long[] gates, long[] marks) {
        int first = begin(cell) >> 6;
        int words = (end(cell) >> 6) - first + 1;
        Arrays.fill(marks, 0, words, 0);
        long marked = 0;
        for (int run = firstRun[cell]; run < firstRun[cell + 1]; run++) {
            long next = gates[gate[run]];
            marks[(firstSlot[run] >> 6) - first] |= (marked ^ next) << firstSlot[run];
            marked = next;
        }
        marks[words - 1] |= marked << end(cell);
        long carry = 0;
        for (int word = 0; word < words; word++) {
            marks[word] = carry ^ betweenFlips(marks[word]);
            carry = marks[word] >> 63;
        }
    }

    /** Each bit says whether an odd number of flips is at or below it. */
    private static long betweenFlips(long flips) {
        long bits = flips;
        for (int width = 1; width < Long.SIZE; width *= 2) {
            bits ^= bits << width;
        }
        return bits;
    }

    int begin(int cell) {
        return firstSlot[firstRun[cell]];
    }

    int end(int cell) {
        return firstSlot[firstRun[cell + 1]];
    }

    int size() {
        return area.length;
    }

    /** How far a point is at least from anything in the cell; not a number if one of them is not on the map. */
    double distance(int cell, double x, double y) {
        double dx = Math.max(0, Math.max(box[cell * 4] - x, x - box[cell * 4 + 1]));
        double dy = Math.max(0, Math.max(box[cell * 4 + 2] - y, y - box[cell * 4 + 3]));
        return Math.sqrt(dx * dx + dy * dy);
    }
}

package org.marugoto.rule.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;

/**
 * The values of one fact on a line, cut into classes that no test tells apart. One literal for each cut says whether the
 * value lies at or beyond it (order encoding).
 */
final class Axis {

    private final long min;
    private final long max;
    private final long[] cuts;
    private final int[] literals;
    private final List<Stretch> classes;
    private final Sat sat;

    /**
     * A line of values.
     *
     * @param cuts where a class begins; those outside of the line are left out
     */
    Axis(long min, long max, NavigableSet<Long> cuts, Sat sat) {
        this.min = min;
        this.max = max;
        this.sat = sat;
        this.cuts = cuts.stream()
                .mapToLong(Long::longValue)
                .filter(cut -> min < cut && cut <= max)
                .toArray();
        this.classes = cutUp(this.min, this.max, this.cuts);
        this.literals = new int[this.cuts.length];
        for (int i = 0; i < literals.length; i++) {
            literals[i] = sat.variable();
            if (i > 0) {
                sat.clause(-literals[i], literals[i - 1]);
            }
        }
    }

    /** Both ends of a stretch of values, included. */
    record Stretch(long first, long last) {}

    /** True if the value lies in one of the stretches. */
    int in(List<Stretch> stretches) {
        return sat.or(stretches.stream()
                .mapToInt(stretch -> sat.and(atLeast(stretch.first()), -beyond(stretch.last())))
                .toArray());
    }

    private int beyond(long value) {
        return value >= max ? Sat.FALSE : atLeast(value + 1);
    }

    private int atLeast(long value) {
        if (value <= min) {
            return Sat.TRUE;
        }
        return value > max ? Sat.FALSE : literals[Arrays.binarySearch(cuts, value)];
    }

    /** The class a solution chose. */
    Stretch chosen(Sat.Model model) {
        int begun = 0;
        while (begun < literals.length && model.holds(literals[begun])) {
            begun++;
        }
        return classes.get(begun);
    }

    /** All classes, the lowest first. */
    List<Stretch> classes() {
        return classes;
    }

    private static List<Stretch> cutUp(long min, long max, long[] cuts) {
        List<Stretch> stretches = new ArrayList<>();
        for (int i = 0; i <= cuts.length; i++) {
            stretches.add(new Stretch(i == 0 ? min : cuts[i - 1], i == cuts.length ? max : cuts[i] - 1));
        }
        return List.copyOf(stretches);
    }
}

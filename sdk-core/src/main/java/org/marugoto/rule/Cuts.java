package org.marugoto.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * Where ranges cut the line of numbers: between two neighbouring cuts all numbers answer alike. Exact, without a grid.
 */
final class Cuts {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private record Cut(BigDecimal at, boolean after) implements Comparable<Cut> {
        @Override
        public int compareTo(Cut other) {
            int order = at.compareTo(other.at);
            return order != 0 ? order : Boolean.compare(after, other.after);
        }
    }

    private static final int MAX_DIGITS = 18;

    private final List<Cut> cuts;

    /** For each cut the smallest whole number behind it; empty if some cut lies beyond what a long can tell. */
    private final long[] whole;

    private Cuts(Collection<Cut> cuts) {
        this.cuts = new ArrayList<>(cuts);
        this.whole =
                cuts.stream().allMatch(cut -> cut.at().precision() - cut.at().scale() < MAX_DIGITS)
                        ? cuts.stream().mapToLong(Cuts::behind).toArray()
                        : new long[0];
    }

    private static long behind(Cut cut) {
        BigDecimal up = cut.at().setScale(0, RoundingMode.CEILING);
        boolean on = up.compareTo(cut.at()) == 0;
        return up.longValueExact() + (on && cut.after() ? 1 : 0);
    }

    static Cuts of(Collection<Span<BigDecimal>> ranges) {
        TreeSet<Cut> cuts = new TreeSet<>();
        for (Span<BigDecimal> range : ranges) {
            range.from().ifPresent(from -> cuts.add(new Cut(from, false)));
            range.to().ifPresent(to -> cuts.add(new Cut(to, true)));
        }
        return new Cuts(cuts);
    }

    /** How many classes there are: one more than cuts. */
    int classes() {
        return cuts.size() + 1;
    }

    /** The class of a number. */
    int of(BigDecimal value) {
        if (whole.length == cuts.size() && value.scale() == 0 && value.precision() < MAX_DIGITS) {
            return of(value.longValue());
        }
        int low = 0;
        int high = cuts.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (isBehind(cuts.get(middle), value)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The class of a whole number. */
    int of(long value) {
        if (whole.length < cuts.size()) {
            return of(BigDecimal.valueOf(value).setScale(1));
        }
        int low = 0;
        int high = whole.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (whole[middle] <= value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** A number of the class. */
    BigDecimal example(int number) {
        if (cuts.isEmpty()) {
            return BigDecimal.ZERO;
        }
        if (number == 0) {
            return cuts.get(0).at().subtract(BigDecimal.ONE);
        }
        Cut before = cuts.get(number - 1);
        if (!before.after()) {
            return before.at();
        }
        return number == cuts.size()
                ? before.at().add(BigDecimal.ONE)
                : before.at().add(cuts.get(number).at()).divide(TWO);
    }

    private static boolean isBehind(Cut cut, BigDecimal value) {
        int order = cut.at().compareTo(value);
        return order < 0 || (order == 0 && !cut.after());
    }
}

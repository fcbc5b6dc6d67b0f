package org.marugoto.rule;

import java.math.BigDecimal;
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

    private final List<Cut> cuts;

    private Cuts(Collection<Cut> cuts) {
        this.cuts = new ArrayList<>(cuts);
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

    /** The first class a span touches. */
    int first(Span<BigDecimal> span) {
        return span.from().map(this::of).orElse(0);
    }

    /** The last class a span touches. */
    int last(Span<BigDecimal> span) {
        return span.to().map(this::of).orElse(cuts.size());
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

package org.marugoto.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.marugoto.area.AreaId;

/**
 * Where how many people wait for what, and find no place (満たされないニーズ). Immutable and thread-safe.
 *
 * <p>These are numbers of people, so they are for those in charge only; what everybody may see is {@link #publish}.
 */
public final class UnmetNeed {

    /**
     * Where, for what and when somebody waits.
     *
     * @param area where; empty if that does not matter or is not known
     * @param kind for which kind of resource, a code; empty as above
     * @param slot at which time, such as {@code weekday-morning}; empty as above
     */
    public record Cell(Optional<AreaId> area, Optional<String> kind, Optional<String> slot) {

        private static final Comparator<Cell> ORDER = Comparator.comparing(
                        (Cell cell) -> cell.area().map(AreaId::value).orElse(""))
                .thenComparing(cell -> cell.kind().orElse(""))
                .thenComparing(cell -> cell.slot().orElse(""));

        private Cell withoutSlot() {
            return new Cell(area, kind, Optional.empty());
        }

        private Cell withoutKind() {
            return new Cell(area, Optional.empty(), Optional.empty());
        }

        private static Cell anywhere() {
            return new Cell(Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    /**
     * How many wait.
     *
     * @param cell where, for what and when
     * @param people how many, 1 or more
     */
    public record Count(Cell cell, long people) {}

    /**
     * What everybody may see: no number below the floor, and every person in at most one number.
     *
     * @param floor the smallest number that is told
     * @param counts by area, kind and slot; a cell without a kind, say, holds those whose own cell was too small to be told
     * @param isWhole whether everybody is in one of the numbers; if not, fewer than the floor are in none
     */
    public record Published(int floor, List<Count> counts, boolean isWhole) {
        /** Copies the numbers. */
        public Published {
            counts = List.copyOf(counts);
        }
    }

    private final Map<Cell, Long> people;

    private UnmetNeed(Map<Cell, Long> people) {
        this.people = people;
    }

    /** The need of these people, one cell for each of them. */
    public static UnmetNeed of(Iterable<Cell> waiting) {
        Map<Cell, Long> people = new TreeMap<>(Cell.ORDER);
        waiting.forEach(cell -> people.merge(cell, 1L, Long::sum));
        return new UnmetNeed(people);
    }

    /** How many wait where for what, by area, kind and slot. */
    public List<Count> counts() {
        return told(people);
    }

    /**
     * The same for everybody (k-匿名性): a number below the floor goes into that of the same area and kind at whatever time, if
     * that is still too small into that of the area, then into that of the whole municipality, and else is not told. No sums
     * are told beside it, so nothing that was withheld can be worked out by subtracting.
     *
     * @param floor the smallest number that may be told, 1 or more
     * @throws IllegalArgumentException if it is below 1
     */
    public Published publish(int floor) {
        if (floor < 1) {
            throw new IllegalArgumentException("Expected a floor of 1 or more, but found (%d).".formatted(floor));
        }
        Map<Cell, Long> told = new TreeMap<>(Cell.ORDER);
        Map<Cell, Long> small = people;
        for (UnaryOperator<Cell> coarser : List.<UnaryOperator<Cell>>of(
                cell -> cell, Cell::withoutSlot, Cell::withoutKind, cell -> Cell.anywhere())) {
            Map<Cell, Long> next = new TreeMap<>(Cell.ORDER);
            small.forEach((cell, count) -> next.merge(coarser.apply(cell), count, Long::sum));
            next.forEach((cell, count) -> {
                if (count >= floor) {
                    told.merge(cell, count, Long::sum);
                }
            });
            next.values().removeIf(count -> count >= floor);
            small = next;
        }
        return new Published(floor, told(told), small.isEmpty());
    }

    private static List<Count> told(Map<Cell, Long> people) {
        List<Count> counts = new ArrayList<>();
        people.forEach((cell, count) -> counts.add(new Count(cell, count)));
        return List.copyOf(counts);
    }
}

package org.marugoto.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.marugoto.area.AreaId;
import org.marugoto.matching.UnmetNeed.Cell;
import org.marugoto.matching.UnmetNeed.Count;

class UnmetNeedTest {

    private static final int EFFORT = Integer.getInteger("marugoto.effort", 1);

    private static Cell cell(String area, String kind, String slot) {
        return new Cell(
                Optional.of(area).filter(text -> !text.isEmpty()).map(AreaId::of),
                Optional.of(kind).filter(text -> !text.isEmpty()),
                Optional.of(slot).filter(text -> !text.isEmpty()));
    }

    private static List<Cell> people(int count, Cell cell) {
        return java.util.Collections.nCopies(count, cell);
    }

    @SafeVarargs
    private static UnmetNeed need(List<Cell>... groups) {
        List<Cell> all = new ArrayList<>();
        List.of(groups).forEach(all::addAll);
        return UnmetNeed.of(all);
    }

    @Test
    void people_are_counted_by_area_kind_and_slot_in_that_order() {
        assertThat(need(
                                people(1, cell("south", "SALON", "am")),
                                people(2, cell("north", "WORK", "pm")),
                                people(1, cell("north", "SALON", "")),
                                people(1, cell("", "SALON", "")))
                        .counts())
                .containsExactly(
                        new Count(cell("", "SALON", ""), 1),
                        new Count(cell("north", "SALON", ""), 1),
                        new Count(cell("north", "WORK", "pm"), 2),
                        new Count(cell("south", "SALON", "am"), 1));
    }

    @Test
    void a_small_number_goes_into_the_next_larger_place() {
        UnmetNeed.Published told = need(
                        people(5, cell("north", "SALON", "am")),
                        people(2, cell("north", "SALON", "pm")),
                        people(2, cell("north", "SALON", "eve")),
                        people(1, cell("north", "WORK", "am")),
                        people(1, cell("south", "WORK", "am")),
                        people(2, cell("south", "STUDY", "am")))
                .publish(3);
        assertThat(told.counts())
                .containsExactly(
                        new Count(cell("north", "SALON", ""), 4),
                        new Count(cell("north", "SALON", "am"), 5),
                        new Count(cell("south", "", ""), 3));
        assertThat(told.isWhole()).isFalse();
    }

    @Test
    void what_is_small_everywhere_is_told_for_the_municipality_as_a_whole() {
        UnmetNeed.Published told = need(people(1, cell("north", "WORK", "am")), people(2, cell("south", "WORK", "am")))
                .publish(3);
        assertThat(told.counts()).containsExactly(new Count(cell("", "", ""), 3));
        assertThat(told.isWhole()).isTrue();
    }

    @Test
    void a_floor_of_one_tells_everything_and_none_below_is_taken() {
        UnmetNeed need = need(people(1, cell("north", "WORK", "am")));
        assertThat(need.publish(1).counts()).isEqualTo(need.counts());
        assertThatThrownBy(() -> need.publish(0)).hasMessageContaining("(0)");
    }

    @Test
    void no_number_below_the_floor_is_told_and_nobody_is_told_twice() {
        Random chance = new Random(6);
        for (int round = 0; round < 500 * EFFORT; round++) {
            List<Cell> people = new ArrayList<>();
            for (int i = chance.nextInt(60); i > 0; i--) {
                people.add(cell(
                        List.of("", "a", "b", "c").get(chance.nextInt(4)),
                        List.of("", "K", "L").get(chance.nextInt(3)),
                        List.of("", "am", "pm").get(chance.nextInt(3))));
            }
            int floor = 1 + chance.nextInt(6);
            UnmetNeed.Published told = UnmetNeed.of(people).publish(floor);
            long sum = told.counts().stream().mapToLong(Count::people).sum();

            assertThat(told.counts()).allMatch(count -> count.people() >= floor);
            assertThat(told.counts()).extracting(Count::cell).doesNotHaveDuplicates();
            assertThat(people.size() - sum).isBetween(0L, floor - 1L);
            assertThat(told.isWhole()).isEqualTo(sum == people.size());
        }
    }
}

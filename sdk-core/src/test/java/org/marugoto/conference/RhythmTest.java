package org.marugoto.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.marugoto.agency.OpeningCalendar;
import org.marugoto.agency.OpeningHours;

class RhythmTest {

    private static final LocalDate APRIL = LocalDate.of(2024, 4, 1);
    private static final OpeningCalendar WEEKDAYS = weekdays();
    private static final Rhythm QUARTERLY =
            Rhythm.builder().everyMonths(3).startsOn(APRIL).reminderDays(14).build();
    private static final Rhythm SECOND_TUESDAY = Rhythm.builder()
            .everyMonths(1)
            .startsOn(APRIL)
            .week(2)
            .weekday(DayOfWeek.TUESDAY)
            .reminderDays(7)
            .build();

    @Test
    void a_quarter_that_passes_without_a_sitting_is_missed_and_a_reminder_shows_before() {
        assertThat(states(QUARTERLY, List.of(), APRIL)).containsExactly(Sitting.State.AHEAD);
        Sitting first = QUARTERLY.sittings(List.of(), WEEKDAYS, APRIL).get(0);
        assertThat(first.dueOn()).isEqualTo(LocalDate.of(2024, 6, 28));
        assertThat(states(QUARTERLY, List.of(), LocalDate.of(2024, 6, 14))).containsExactly(Sitting.State.REMIND);
        assertThat(states(QUARTERLY, List.of(), LocalDate.of(2024, 7, 1)))
                .containsExactly(Sitting.State.MISSED, Sitting.State.AHEAD);
    }

    @Test
    void a_sitting_on_any_day_of_its_period_counts_once_and_for_no_other_period() {
        List<LocalDate> held = List.of(LocalDate.of(2024, 5, 20), LocalDate.of(2024, 4, 3));
        List<Sitting> sittings = QUARTERLY.sittings(held, WEEKDAYS, LocalDate.of(2024, 10, 2));
        assertThat(sittings)
                .extracting(Sitting::state)
                .containsExactly(Sitting.State.HELD, Sitting.State.MISSED, Sitting.State.AHEAD);
        assertThat(sittings.get(0).heldOn()).contains(LocalDate.of(2024, 4, 3));
    }

    @Test
    void a_weekday_of_the_month_is_found_and_moved_on_to_an_open_day() {
        List<Sitting> sittings = SECOND_TUESDAY.sittings(List.of(), WEEKDAYS, LocalDate.of(2024, 6, 30));
        assertThat(sittings)
                .extracting(Sitting::dueOn)
                .startsWith(LocalDate.of(2024, 4, 9), LocalDate.of(2024, 5, 14), LocalDate.of(2024, 6, 11));
        Rhythm constitutionDay =
                SECOND_TUESDAY.but().week(1).weekday(DayOfWeek.FRIDAY).build();
        assertThat(constitutionDay
                        .sittings(List.of(), WEEKDAYS, LocalDate.of(2024, 5, 1))
                        .get(1)
                        .dueOn())
                .isEqualTo(LocalDate.of(2024, 5, 7));
    }

    @Test
    void the_reminder_of_the_next_period_shows_before_that_period_begins() {
        Rhythm early = SECOND_TUESDAY.but().week(1).weekday(DayOfWeek.MONDAY).build();
        List<Sitting> sittings = early.sittings(List.of(APRIL), WEEKDAYS, LocalDate.of(2024, 4, 30));
        assertThat(sittings).extracting(Sitting::state).containsExactly(Sitting.State.HELD, Sitting.State.REMIND);
    }

    @Test
    void before_the_rhythm_begins_nothing_is_due() {
        assertThat(QUARTERLY.sittings(List.of(), WEEKDAYS, LocalDate.of(2024, 2, 1)))
                .isEmpty();
    }

    @Test
    void a_month_end_start_keeps_one_period_after_the_other() {
        Rhythm odd = QUARTERLY
                .but()
                .everyMonths(1)
                .startsOn(LocalDate.of(2024, 1, 31))
                .build();
        List<Sitting> sittings = odd.sittings(List.of(), WEEKDAYS, LocalDate.of(2025, 1, 15));
        assertThat(sittings).hasSizeGreaterThanOrEqualTo(12);
        assertThat(sittings).allMatch(sitting -> !sitting.dueOn().isBefore(sitting.from()));
        assertThat(sittings).extracting(Sitting::from).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void what_is_out_of_range_is_no_rhythm() {
        assertThatThrownBy(() -> QUARTERLY.but().everyMonths(0).build()).hasMessageContaining("(0)");
        assertThatThrownBy(() -> QUARTERLY.but().reminderDays(91).build()).hasMessageContaining("(91)");
    }

    private static List<Sitting.State> states(Rhythm rhythm, List<LocalDate> held, LocalDate today) {
        return rhythm.sittings(held, WEEKDAYS, today).stream()
                .map(Sitting::state)
                .toList();
    }

    private static OpeningCalendar weekdays() {
        OpeningCalendar.Builder calendar = OpeningCalendar.builder();
        Stream.of(DayOfWeek.values())
                .filter(day -> day.getValue() <= 5)
                .forEach(day -> calendar.putHours(day, OpeningHours.of("08:30", "17:30")));
        return calendar.build();
    }
}

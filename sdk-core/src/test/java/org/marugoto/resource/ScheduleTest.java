package org.marugoto.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.marugoto.agency.OpeningHours;

class ScheduleTest {

    private static final int EFFORT = Integer.getInteger("marugoto.effort", 1);
    private static final LocalDate APRIL = LocalDate.of(2024, 4, 1);

    @Test
    void every_second_and_fourth_wednesday() {
        assertThat(schedule("FREQ=MONTHLY;BYDAY=2WE,4WE").build().days(APRIL, LocalDate.of(2024, 6, 30)))
                .containsExactly(
                        LocalDate.of(2024, 4, 10),
                        LocalDate.of(2024, 4, 24),
                        LocalDate.of(2024, 5, 8),
                        LocalDate.of(2024, 5, 22),
                        LocalDate.of(2024, 6, 12),
                        LocalDate.of(2024, 6, 26));
    }

    @Test
    void holidays_year_end_and_exceptions_take_days_away_and_further_days_add_some() {
        Schedule mondays = schedule("FREQ=WEEKLY;BYDAY=MO")
                .addExceptions(LocalDate.of(2024, 4, 15))
                .addFurtherDays(LocalDate.of(2024, 4, 29), LocalDate.of(2024, 5, 1))
                .build();
        assertThat(mondays.days(APRIL, LocalDate.of(2024, 5, 6)))
                .as("29 April is a holiday but a further day, 6 May is a holiday")
                .containsExactly(
                        APRIL,
                        LocalDate.of(2024, 4, 8),
                        LocalDate.of(2024, 4, 22),
                        LocalDate.of(2024, 4, 29),
                        LocalDate.of(2024, 5, 1));
        assertThat(mondays.isOn(LocalDate.of(2024, 12, 30))).isFalse();
        assertThat(schedule("FREQ=WEEKLY;BYDAY=MO")
                        .closesOnHolidays(false)
                        .build()
                        .isOn(LocalDate.of(2024, 5, 6)))
                .isTrue();
    }

    @Test
    void count_and_until_end_it() {
        Schedule thrice = schedule("FREQ=DAILY;INTERVAL=2;COUNT=3").build();
        assertThat(thrice.days(APRIL, APRIL.plusDays(30))).containsExactly(APRIL, APRIL.plusDays(2), APRIL.plusDays(4));
        assertThat(thrice.next(APRIL.plusDays(5))).isEmpty();
        assertThat(schedule("FREQ=DAILY;UNTIL=20240402T150000Z").build().days(APRIL, APRIL.plusDays(9)))
                .containsExactly(APRIL, APRIL.plusDays(1));
    }

    @Test
    void the_last_friday_and_the_last_day_of_a_month_are_found_whatever_its_length() {
        assertThat(schedule("FREQ=MONTHLY;BYDAY=-1FR").build().next(LocalDate.of(2024, 5, 30)))
                .contains(LocalDate.of(2024, 5, 31));
        assertThat(schedule("FREQ=MONTHLY;BYMONTHDAY=-1").build().days(APRIL, LocalDate.of(2025, 2, 28)))
                .contains(LocalDate.of(2025, 2, 28), LocalDate.of(2024, 4, 30))
                .doesNotContain(LocalDate.of(2024, 12, 31));
        assertThat(schedule("FREQ=YEARLY;BYMONTH=11;BYDAY=2SU").build().next(APRIL))
                .contains(LocalDate.of(2024, 11, 10));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "FREQ=HOURLY",
                "INTERVAL=2",
                "FREQ=DAILY;FREQ=DAILY",
                "FREQ=DAILY;BYHOUR=3",
                "FREQ=WEEKLY;BYDAY=2WE",
                "FREQ=WEEKLY;BYDAY=XX",
                "FREQ=WEEKLY;WKST=SU",
                "FREQ=WEEKLY;BYMONTHDAY=1",
                "FREQ=MONTHLY;BYMONTHDAY=0",
                "FREQ=MONTHLY;BYDAY=6MO",
                "FREQ=YEARLY;BYDAY=2WE",
                "FREQ=YEARLY;BYMONTH=13",
                "FREQ=DAILY;COUNT=0",
                "FREQ=DAILY;COUNT=many",
                "FREQ=DAILY;INTERVAL=0",
                "FREQ=DAILY;COUNT=2;UNTIL=20240401",
                "FREQ=DAILY;UNTIL=20240431"
            })
    void what_is_not_understood_is_refused_and_never_ignored(String rule) {
        assertThatThrownBy(() -> Recurrence.parse(rule))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Expected ")
                .hasMessageContaining("but found (");
    }

    @Test
    void a_rule_reads_back_as_it_was_written() {
        for (int seed = 0; seed < 300 * EFFORT; seed++) {
            Recurrence rule = random(new Random(seed));
            assertThat(Recurrence.parse("RRULE:" + rule.toText())).isEqualTo(rule);
        }
    }

    /** The expected days are built up step by step from each period, the other way round than the rule asks. */
    @Test
    void the_days_are_those_that_building_them_up_period_by_period_finds() {
        for (int seed = 0; seed < 300 * EFFORT; seed++) {
            Random chance = new Random(seed);
            Recurrence rule = random(chance);
            LocalDate first = APRIL.plusDays(chance.nextInt(400));
            LocalDate last = first.plusDays(800);
            Schedule schedule = Schedule.builder()
                    .beginsOn(first)
                    .hours(OpeningHours.of("10:00", "12:00"))
                    .addRules(rule)
                    .closesOnHolidays(false)
                    .closingPeriods(List.of())
                    .build();
            assertThat(schedule.days(first, last))
                    .as("seed %d, %s from %s", seed, rule.toText(), first)
                    .containsExactlyElementsOf(builtUp(rule, first, last));
        }
    }

    private static List<LocalDate> builtUp(Recurrence rule, LocalDate first, LocalDate last) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (int step = 0; step < 900; step++) {
            int by = step * rule.interval();
            switch (rule.frequency()) {
                case DAILY -> days.add(first.plusDays(by));
                case WEEKLY -> {
                    LocalDate monday = first.minusDays(first.getDayOfWeek().getValue() - 1L)
                            .plusWeeks(by);
                    for (int d = 0; d < 7; d++) {
                        boolean like =
                                rule.byDay().isEmpty() && monday.plusDays(d).getDayOfWeek() == first.getDayOfWeek();
                        if (like || !rule.byDay().isEmpty()) {
                            days.add(monday.plusDays(d));
                        }
                    }
                }
                case MONTHLY -> addMonth(YearMonth.from(first).plusMonths(by), rule, first, days);
                case YEARLY -> {
                    for (int month = 1; month <= 12; month++) {
                        if (rule.byMonth().isEmpty()
                                ? month == first.getMonthValue()
                                : rule.byMonth().contains(month)) {
                            addMonth(YearMonth.of(first.getYear() + by, month), rule, first, days);
                        }
                    }
                }
            }
        }
        List<LocalDate> found = new ArrayList<>();
        for (LocalDate day : days) {
            boolean weekday = rule.byDay().isEmpty()
                    || rule.byDay().stream()
                            .anyMatch(rank -> ranked(rank, YearMonth.from(day)).contains(day));
            boolean month = rule.byMonth().isEmpty() || rule.byMonth().contains(day.getMonthValue());
            boolean ended = rule.until().isPresent() && day.isAfter(rule.until().get());
            boolean number = rule.byMonthDay().isEmpty()
                    || numbered(rule, YearMonth.from(day)).contains(day);
            if (weekday && month && number && !ended && !day.isBefore(first)) {
                found.add(day);
            }
        }
        return found.stream()
                .limit(rule.count().orElse(Integer.MAX_VALUE))
                .filter(day -> !day.isAfter(last))
                .toList();
    }

    private static void addMonth(YearMonth month, Recurrence rule, LocalDate first, TreeSet<LocalDate> days) {
        if (!rule.byMonthDay().isEmpty()) {
            days.addAll(numbered(rule, month));
        } else if (!rule.byDay().isEmpty()) {
            rule.byDay().forEach(rank -> days.addAll(ranked(rank, month)));
        } else if (first.getDayOfMonth() <= month.lengthOfMonth()) {
            days.add(month.atDay(first.getDayOfMonth()));
        }
    }

    private static List<LocalDate> numbered(Recurrence rule, YearMonth month) {
        List<LocalDate> days = new ArrayList<>();
        for (int number : rule.byMonthDay()) {
            int day = number > 0 ? number : month.lengthOfMonth() + number + 1;
            if (day >= 1 && day <= month.lengthOfMonth()) {
                days.add(month.atDay(day));
            }
        }
        return days;
    }

    private static List<LocalDate> ranked(WeekdayRank rank, YearMonth month) {
        List<LocalDate> all = new ArrayList<>();
        for (int day = 1; day <= month.lengthOfMonth(); day++) {
            if (month.atDay(day).getDayOfWeek() == rank.weekday()) {
                all.add(month.atDay(day));
            }
        }
        int index = rank.rank() > 0 ? rank.rank() - 1 : all.size() + rank.rank();
        return rank.rank() == 0 ? all : index >= 0 && index < all.size() ? List.of(all.get(index)) : List.of();
    }

    private static Recurrence random(Random chance) {
        Frequency frequency = Frequency.values()[chance.nextInt(4)];
        Recurrence.Builder rule = Recurrence.builder().frequency(frequency).interval(1 + chance.nextInt(3));
        if (chance.nextInt(4) == 0) {
            rule.count(1 + chance.nextInt(20));
        } else if (chance.nextInt(4) == 0) {
            rule.until(APRIL.plusDays(chance.nextInt(900)));
        }
        boolean months = chance.nextInt(3) == 0 || frequency == Frequency.YEARLY;
        if (months) {
            rule.addByMonth(1 + chance.nextInt(12), 1 + chance.nextInt(12));
        }
        boolean ranks = frequency == Frequency.MONTHLY || frequency == Frequency.YEARLY;
        for (int i = chance.nextInt(3); i > 0; i--) {
            int rank = ranks && chance.nextBoolean() ? chance.nextInt(11) - 5 : 0;
            rule.addByDay(new WeekdayRank(DayOfWeek.of(1 + chance.nextInt(7)), rank));
        }
        for (int i = chance.nextInt(3); i > 0 && frequency != Frequency.WEEKLY; i--) {
            rule.addByMonthDay((1 + chance.nextInt(31)) * (chance.nextBoolean() ? 1 : -1));
        }
        return rule.build();
    }

    private static Schedule.Builder schedule(String rule) {
        return Schedule.builder()
                .beginsOn(APRIL)
                .hours(OpeningHours.of("10:00", "12:00"))
                .addRules(Recurrence.parse(rule));
    }
}

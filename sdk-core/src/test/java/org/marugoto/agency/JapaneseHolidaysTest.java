package org.marugoto.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JapaneseHolidaysTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "1948, 9/23 11/3 11/23",
        "1949, 1/1 1/15 3/21 4/29 5/3 5/5 9/23 11/3 11/23",
        "1959, 1/1 1/15 3/21 4/10 4/29 5/3 5/5 9/24 11/3 11/23",
        "1973, 1/1 1/15 2/11 3/21 4/29 4/30 5/3 5/5 9/15 9/23 9/24 10/10 11/3 11/23",
        "1987, 1/1 1/15 2/11 3/21 4/29 5/3 5/4 5/5 9/15 9/23 10/10 11/3 11/23",
        "1988, 1/1 1/15 2/11 3/20 3/21 4/29 5/3 5/4 5/5 9/15 9/23 10/10 11/3 11/23",
        "2009, 1/1 1/12 2/11 3/20 4/29 5/3 5/4 5/5 5/6 7/20 9/21 9/22 9/23 10/12 11/3 11/23 12/23",
        "2019, 1/1 1/14 2/11 3/21 4/29 4/30 5/1 5/2 5/3 5/4 5/5 5/6 7/15 8/11 8/12 9/16 9/23 10/14 10/22 11/3 11/4 11/23",
        "2020, 1/1 1/13 2/11 2/23 2/24 3/20 4/29 5/3 5/4 5/5 5/6 7/23 7/24 8/10 9/21 9/22 11/3 11/23",
        "2021, 1/1 1/11 2/11 2/23 3/20 4/29 5/3 5/4 5/5 7/22 7/23 8/8 8/9 9/20 9/23 11/3 11/23",
        "2023, 1/1 1/2 1/9 2/11 2/23 3/21 4/29 5/3 5/4 5/5 7/17 8/11 9/18 9/23 10/9 11/3 11/23",
        "2024, 1/1 1/8 2/11 2/12 2/23 3/20 4/29 5/3 5/4 5/5 5/6 7/15 8/11 8/12 9/16 9/22 9/23 10/14 11/3 11/4 11/23",
        "2026, 1/1 1/12 2/11 2/23 3/20 4/29 5/3 5/4 5/5 5/6 7/20 8/11 9/21 9/22 9/23 10/12 11/3 11/23"
    })
    void the_days_of_a_year_are_the_published_ones(int year, String days) {
        assertThat(JapaneseHolidays.of(year))
                .extracting(holiday ->
                        holiday.on().getMonthValue() + "/" + holiday.on().getDayOfMonth())
                .containsExactly(days.split(" "));
    }

    @Test
    void the_first_substitute_holiday_was_the_last_day_of_april_1973() {
        assertThat(nameOn(1973, 4, 30)).isEqualTo("振替休日");
        assertThat(JapaneseHolidays.isHoliday(day(1973, 2, 12))).isFalse();
        assertThat(nameOn(1973, 9, 24)).isEqualTo("振替休日");
    }

    @Test
    void a_day_between_two_holidays_is_free_since_1988_and_makes_silver_weeks() {
        assertThat(JapaneseHolidays.isHoliday(day(1985, 5, 4))).isFalse();
        assertThat(nameOn(1987, 5, 4)).isEqualTo("振替休日");
        assertThat(nameOn(1988, 5, 4)).isEqualTo("国民の休日");
        for (LocalDate day : List.of(day(2009, 9, 22), day(2015, 9, 22), day(2026, 9, 22), day(2032, 9, 21))) {
            assertThat(JapaneseHolidays.find(day))
                    .map(found -> found.name().ja())
                    .contains("国民の休日");
        }
        assertThat(JapaneseHolidays.isHoliday(day(2014, 9, 22))).isFalse();
    }

    @Test
    void until_2006_a_sunday_between_two_holidays_was_only_a_sunday() {
        assertThat(day(1997, 5, 4).getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
        assertThat(JapaneseHolidays.isHoliday(day(1997, 5, 4))).isFalse();
        assertThat(JapaneseHolidays.isHoliday(day(1997, 5, 6))).isFalse();
    }

    @Test
    void since_2007_the_substitute_holiday_moves_past_holidays() {
        assertThat(day(2008, 5, 4).getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
        assertThat(nameOn(2008, 5, 6)).isEqualTo("振替休日");
        assertThat(nameOn(2009, 5, 6)).isEqualTo("振替休日");
    }

    @Test
    void single_days_of_special_laws_are_holidays_once() {
        assertThat(nameOn(1959, 4, 10)).isEqualTo("結婚の儀");
        assertThat(nameOn(1989, 2, 24)).isEqualTo("大喪の礼");
        assertThat(nameOn(1990, 11, 12)).isEqualTo("即位礼正殿の儀");
        assertThat(nameOn(1993, 6, 9)).isEqualTo("結婚の儀");
        assertThat(nameOn(2019, 5, 1)).isEqualTo("即位の日");
        assertThat(nameOn(2019, 4, 30)).isEqualTo("国民の休日");
        assertThat(JapaneseHolidays.isHoliday(day(2018, 5, 1))).isFalse();
    }

    @Test
    void the_emperors_birthday_moves_and_is_missing_in_2019() {
        assertThat(nameOn(1988, 4, 29)).isEqualTo("天皇誕生日");
        assertThat(nameOn(2018, 12, 23)).isEqualTo("天皇誕生日");
        assertThat(JapaneseHolidays.of(2019))
                .noneMatch(found -> found.name().ja().equals("天皇誕生日"));
        assertThat(JapaneseHolidays.find(day(2024, 2, 23)).orElseThrow().name().in(Locale.ENGLISH))
                .isEqualTo("Emperor's Birthday");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "1976, 20, 23",
        "1979, 21, 24",
        "1980, 20, 23",
        "1992, 20, 23",
        "2000, 20, 23",
        "2003, 21, 23",
        "2012, 20, 22",
        "2016, 20, 22",
        "2018, 21, 23",
        "2022, 21, 23",
        "2025, 20, 23",
        "2027, 21, 23"
    })
    void equinoxes_fall_on_the_announced_days(int year, int march, int september) {
        assertThat(nameOn(year, 3, march)).isEqualTo("春分の日");
        assertThat(nameOn(year, 9, september)).isEqualTo("秋分の日");
    }

    @Test
    void no_holiday_since_1974_is_lost_on_a_sunday() {
        for (int year = 1974; year <= 2150; year++) {
            Set<LocalDate> days =
                    JapaneseHolidays.of(year).stream().map(Holiday::on).collect(Collectors.toCollection(HashSet::new));
            assertThat(days)
                    .filteredOn(day -> day.getDayOfWeek() == DayOfWeek.SUNDAY)
                    .allSatisfy(day -> assertThat(days).contains(day.plusDays(1)));
            assertThat(days.size()).as("%d", year).isBetween(12, 22);
        }
    }

    @Test
    void the_rules_reach_from_1948_far_beyond_2150() {
        assertThat(JapaneseHolidays.of(1947)).isEmpty();
        assertThat(IntStream.rangeClosed(1949, 9999))
                .allSatisfy(year -> assertThat(JapaneseHolidays.of(year))
                        .isSortedAccordingTo((one, other) -> one.on().compareTo(other.on()))
                        .hasSizeGreaterThan(8));
        assertThatThrownBy(() -> JapaneseHolidays.of(10_000)).hasMessageContaining("10000");
    }

    private static String nameOn(int year, int month, int day) {
        return JapaneseHolidays.find(day(year, month, day)).orElseThrow().name().ja();
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }
}

package org.marugoto.agency;

import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.marugoto.code.Text;

class OpeningCalendarTest {

    private static final OpeningCalendar KAWAGOE =
            mondayToSaturday("09:30", "18:15").build();
    private static final OpeningCalendar CHIBA = mondayToSaturday("08:30", "17:30")
            .openedOn(LocalDate.of(2023, 10, 2))
            .build();

    @Test
    void on_a_sunday_the_next_opening_is_monday_half_past_nine() {
        assertThat(KAWAGOE.nextOpening(at("2024-06-02T11:00"))).contains(at("2024-06-03T09:30"));
    }

    @Test
    void on_a_sunday_before_a_holiday_the_next_opening_is_tuesday() {
        assertThat(KAWAGOE.nextOpening(at("2024-07-14T11:00"))).contains(at("2024-07-16T09:30"));
    }

    @Test
    void while_it_is_open_the_next_opening_is_now() {
        assertThat(KAWAGOE.nextOpening(at("2024-06-03T10:07"))).contains(at("2024-06-03T10:07"));
        assertThat(KAWAGOE.nextOpening(at("2024-06-03T07:00"))).contains(at("2024-06-03T09:30"));
        assertThat(KAWAGOE.nextOpening(at("2024-06-03T18:15"))).contains(at("2024-06-04T09:30"));
        assertThat(KAWAGOE.nextOpening(at("2023-12-28T20:00"))).contains(at("2024-01-04T09:30"));
    }

    @Test
    void it_is_open_from_its_first_minute_to_before_its_last() {
        assertThat(KAWAGOE.isOpen(at("2024-06-03T09:30"))).isTrue();
        assertThat(KAWAGOE.isOpen(at("2024-06-03T18:14:59"))).isTrue();
        assertThat(KAWAGOE.isOpen(at("2024-06-03T18:15"))).isFalse();
        assertThat(KAWAGOE.isOpen(at("2024-06-03T09:29:59"))).isFalse();
        assertThat(KAWAGOE.isOpen(at("2024-06-02T12:00"))).isFalse();
    }

    @Test
    void chiba_has_96_open_days_by_the_rule_and_95_with_the_assumed_closing() {
        LocalDate from = LocalDate.of(2023, 10, 2);
        LocalDate to = LocalDate.of(2024, 1, 31);
        OpeningCalendar corrected = CHIBA.but()
                .addClosings(new SpecialDay(LocalDate.of(2024, 1, 4), Text.of("仮定", "assumed"), true))
                .build();
        assertThat(CHIBA.openDays(from, to)).isEqualTo(96);
        assertThat(corrected.openDays(from, to)).isEqualTo(95);
        assertThat(CHIBA.openDays(LocalDate.of(2023, 4, 1), to)).isEqualTo(96);
        assertThat(CHIBA.openDays(to, from)).isZero();
        assertThat(CHIBA.openDays(to, to)).isEqualTo(1);
    }

    @Test
    void holidays_can_be_open() {
        LocalDate holiday = LocalDate.of(2024, 7, 15);
        assertThat(KAWAGOE.isOpen(holiday)).isFalse();
        assertThat(KAWAGOE.but().opensOnHolidays(true).build().isOpen(holiday)).isTrue();
    }

    @Test
    void year_end_is_closed_over_new_year_and_can_be_moved() {
        assertThat(KAWAGOE.isOpen(LocalDate.of(2023, 12, 28))).isTrue();
        assertThat(KAWAGOE.isOpen(LocalDate.of(2023, 12, 29))).isFalse();
        assertThat(KAWAGOE.isOpen(LocalDate.of(2024, 1, 3))).isFalse();
        assertThat(KAWAGOE.isOpen(LocalDate.of(2024, 1, 4))).isTrue();
        OpeningCalendar summer = KAWAGOE.but()
                .closingPeriods(List.of(new ClosingPeriod(MonthDay.of(8, 13), MonthDay.of(8, 15))))
                .build();
        assertThat(summer.isOpen(LocalDate.of(2023, 12, 29))).isTrue();
        assertThat(summer.isOpen(LocalDate.of(2024, 8, 13))).isFalse();
        assertThat(summer.isOpen(LocalDate.of(2024, 8, 16))).isTrue();
    }

    @Test
    void a_single_opening_day_is_open_whatever_the_rule() {
        LocalDate sunday = LocalDate.of(2024, 6, 2);
        OpeningCalendar calendar = KAWAGOE.but()
                .addOpenings(new SpecialDay(sunday, Text.of("相談会", "consultation day"), false))
                .build();
        assertThat(calendar.hoursOn(sunday)).contains(OpeningHours.of("09:30", "18:15"));
        assertThat(calendar.isOpen(sunday.plusWeeks(1))).isFalse();
    }

    @Test
    void nothing_is_open_before_it_opened_and_once_it_closed_for_good() {
        OpeningCalendar calendar =
                CHIBA.but().closedOn(LocalDate.of(2024, 6, 4)).build();
        assertThat(calendar.isOpen(LocalDate.of(2023, 9, 30))).isFalse();
        assertThat(calendar.isOpen(LocalDate.of(2024, 6, 3))).isTrue();
        assertThat(calendar.isOpen(LocalDate.of(2024, 6, 4))).isFalse();
        assertThat(calendar.nextOpening(at("2024-06-03T17:30"))).isEmpty();
        assertThat(calendar.nextOpening(at("2023-04-01T12:00"))).contains(at("2023-10-02T08:30"));
    }

    @Test
    void open_days_are_added_over_sundays_and_holidays() {
        LocalDate friday = LocalDate.of(2024, 7, 12);
        assertThat(KAWAGOE.plusOpenDays(friday, 0)).contains(friday);
        assertThat(KAWAGOE.plusOpenDays(friday, 1)).contains(LocalDate.of(2024, 7, 13));
        assertThat(KAWAGOE.plusOpenDays(friday, 2)).contains(LocalDate.of(2024, 7, 16));
        assertThatThrownBy(() -> KAWAGOE.plusOpenDays(friday, -1)).hasMessageContaining("(-1)");
    }

    @Test
    void open_hours_stand_still_while_it_is_closed() {
        assertThat(KAWAGOE.plusOpenHours(at("2024-07-12T10:00"), 2)).contains(at("2024-07-12T12:00"));
        assertThat(KAWAGOE.plusOpenHours(at("2024-07-12T17:15"), 2)).contains(at("2024-07-13T10:30"));
        assertThat(KAWAGOE.plusOpenHours(at("2024-07-13T17:15"), 2)).contains(at("2024-07-16T10:30"));
        assertThat(KAWAGOE.plusOpenHours(at("2024-07-14T03:00"), 1)).contains(at("2024-07-16T10:30"));
        assertThat(KAWAGOE.plusOpenHours(at("2024-06-03T09:30"), 24)).contains(at("2024-06-05T16:00"));
    }

    @Test
    void open_hours_end_at_closing_time_and_not_at_the_next_opening() {
        assertThat(KAWAGOE.plusOpenHours(at("2024-06-03T17:15"), 1)).contains(at("2024-06-03T18:15"));
        assertThat(KAWAGOE.plusOpenHours(at("2024-06-02T11:00"), 0)).contains(at("2024-06-02T11:00"));
    }

    @Test
    void open_hours_that_never_come_are_no_deadline() {
        OpeningCalendar closing = CHIBA.but().closedOn(LocalDate.of(2024, 6, 4)).build();
        assertThat(closing.plusOpenHours(at("2024-06-03T12:00"), 5)).contains(at("2024-06-03T17:00"));
        assertThat(closing.plusOpenHours(at("2024-06-03T12:00"), 6)).isEmpty();
        assertThat(OpeningCalendar.builder().build().plusOpenHours(at("2024-06-03T12:00"), 1))
                .isEmpty();
        assertThatThrownBy(() -> KAWAGOE.plusOpenHours(at("2024-06-03T12:00"), -1))
                .hasMessageContaining("(-1)");
    }

    @Test
    void a_calendar_without_hours_never_opens() {
        OpeningCalendar never = OpeningCalendar.builder().build();
        assertThat(never.nextOpening(at("2024-06-03T10:00"))).isEmpty();
        assertThat(never.plusOpenDays(LocalDate.of(2024, 6, 3), 1)).isEmpty();
        assertThat(never.openDays(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)))
                .isZero();
    }

    @Test
    void a_weekday_may_have_hours_of_its_own() {
        OpeningCalendar calendar = OpeningCalendar.builder()
                .putHours(WEDNESDAY, OpeningHours.of("13:00", "20:00"))
                .build();
        assertThat(calendar.nextOpening(at("2024-06-03T10:00"))).contains(at("2024-06-05T13:00"));
    }

    @Test
    void a_calendar_that_contradicts_itself_is_refused() {
        SpecialDay day = new SpecialDay(LocalDate.of(2024, 6, 2), Text.of("休", "closed"), false);
        assertThatThrownBy(() -> KAWAGOE.but().addClosings(day).addOpenings(day).build())
                .hasMessageContaining("2024-06-02");
        assertThatThrownBy(() -> OpeningCalendar.builder().addOpenings(day).build())
                .hasMessageContaining("hours of at least one weekday");
        assertThatThrownBy(() -> OpeningHours.of("18:00", "09:00")).hasMessageContaining("18:00 to 09:00");
    }

    private static OpeningCalendar.Builder mondayToSaturday(String opens, String closes) {
        OpeningCalendar.Builder builder = OpeningCalendar.builder();
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day != SUNDAY) {
                builder.putHours(day, OpeningHours.of(opens, closes));
            }
        }
        return builder;
    }

    private static LocalDateTime at(String text) {
        return LocalDateTime.parse(text);
    }
}

package org.marugoto.exchange;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.marugoto.agency.OpeningHours;
import org.marugoto.resource.Frequency;
import org.marugoto.resource.Recurrence;
import org.marugoto.resource.Schedule;
import org.marugoto.resource.WeekdayRank;

/** Weekdays as open data writes them: {@code 月;水;金}, with 祝 where it is there on holidays too. */
final class FacilityDays {

    private static final String WEEKDAYS = "月火水木金土日";
    private static final String HOLIDAYS = "祝";
    private static final String FILLING = ";；、,・ 　曜";

    /** From when on it counts: the lists do not say so. */
    private static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);

    private FacilityDays() {}

    /** Every week on these days; empty if the text is none. */
    static Optional<Schedule> read(String text, OpeningHours hours) {
        List<DayOfWeek> days = new ArrayList<>();
        boolean onHolidays = false;
        for (int i = 0; i < text.length(); i++) {
            String sign = text.substring(i, i + 1);
            if (sign.equals(HOLIDAYS)) {
                onHolidays = true;
            } else if (WEEKDAYS.contains(sign)) {
                days.add(DayOfWeek.of(WEEKDAYS.indexOf(sign) + 1));
            } else if (!FILLING.contains(sign)) {
                return Optional.empty();
            }
        }
        return days.isEmpty() ? Optional.empty() : Optional.of(weekly(days, onHolidays, hours));
    }

    private static Schedule weekly(List<DayOfWeek> days, boolean onHolidays, OpeningHours hours) {
        List<WeekdayRank> sorted =
                days.stream().distinct().sorted().map(WeekdayRank::each).toList();
        return Schedule.builder()
                .beginsOn(LONG_AGO)
                .hours(hours)
                .addRules(Recurrence.builder()
                        .frequency(Frequency.WEEKLY)
                        .byDay(sorted)
                        .build())
                .closesOnHolidays(!onHolidays)
                .build();
    }

    /** The weekdays on which something is there each week; empty if it is not so. */
    static Optional<String> write(Schedule schedule) {
        if (schedule.rules().size() != 1
                || schedule.rules().get(0).frequency() != Frequency.WEEKLY
                || schedule.rules().get(0).interval() != 1
                || schedule.rules().get(0).byDay().isEmpty()) {
            return Optional.empty();
        }
        String days = schedule.rules().get(0).byDay().stream()
                .map(WeekdayRank::weekday)
                .distinct()
                .sorted()
                .map(day -> WEEKDAYS.substring(day.getValue() - 1, day.getValue()))
                .collect(Collectors.joining(";"));
        return Optional.of(schedule.closesOnHolidays() ? days : days + ";" + HOLIDAYS);
    }
}

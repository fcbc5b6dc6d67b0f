package org.marugoto.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marugoto.agency.ClosingPeriod;
import org.marugoto.agency.OpeningHours;
import org.marugoto.resource.Recurrence;
import org.marugoto.resource.Schedule;

/** A whole schedule in one line, for our own terms in documents of others. */
final class ScheduleText {

    private ScheduleText() {}

    static String write(Schedule schedule) {
        Stream<String> parts = Stream.of(
                        Stream.of("DTSTART=" + schedule.beginsOn()),
                        Stream.of("HOURS=" + schedule.hours().opens() + "-"
                                + schedule.hours().closes()),
                        schedule.rules().stream().map(rule -> "RRULE:" + rule.toText()),
                        days("RDATE=", schedule.furtherDays()),
                        days("EXDATE=", schedule.exceptions()),
                        schedule.closesOnHolidays() ? Stream.<String>empty() : Stream.of("HOLIDAYS=open"),
                        Stream.of("CLOSED=" + closed(schedule.closingPeriods())))
                .flatMap(part -> part);
        return parts.collect(Collectors.joining(" "));
    }

    private static Stream<String> days(String name, Set<LocalDate> days) {
        String list = days.stream().sorted().map(LocalDate::toString).collect(Collectors.joining(","));
        return list.isEmpty() ? Stream.empty() : Stream.of(name + list);
    }

    private static String closed(List<ClosingPeriod> periods) {
        return periods.stream()
                .map(period -> period.first().toString().substring(2) + "/"
                        + period.last().toString().substring(2))
                .collect(Collectors.joining(","));
    }

    /** @throws IllegalArgumentException if the text is none */
    static Schedule read(String text) {
        Schedule.Builder schedule = Schedule.builder();
        try {
            for (String part : text.split(" ", -1)) {
                set(schedule, part);
            }
            return schedule.build();
        } catch (DateTimeException | IllegalStateException | IndexOutOfBoundsException broken) {
            throw new IllegalArgumentException("Expected a schedule, but found something else.", broken);
        }
    }

    private static void set(Schedule.Builder schedule, String part) {
        if (part.startsWith("RRULE:")) {
            schedule.addRules(Recurrence.parse(part));
            return;
        }
        String[] pair = part.split("=", 2);
        String value = pair[1];
        switch (pair[0]) {
            case "DTSTART" -> schedule.beginsOn(LocalDate.parse(value));
            case "HOURS" -> schedule.hours(hours(value));
            case "RDATE" -> parts(value).map(LocalDate::parse).forEach(schedule::addFurtherDays);
            case "EXDATE" -> parts(value).map(LocalDate::parse).forEach(schedule::addExceptions);
            case "HOLIDAYS" -> schedule.closesOnHolidays(!value.equals("open"));
            case "CLOSED" ->
                schedule.closingPeriods(parts(value).map(ScheduleText::period).toList());
            default -> throw new IllegalArgumentException("Expected a part of a schedule, but found another name.");
        }
    }

    private static Stream<String> parts(String value) {
        return value.isEmpty() ? Stream.empty() : Arrays.stream(value.split(",", -1));
    }

    private static OpeningHours hours(String value) {
        String[] ends = value.split("-", 2);
        return OpeningHours.of(ends[0], ends[1]);
    }

    private static ClosingPeriod period(String value) {
        String[] ends = value.split("/", 2);
        return new ClosingPeriod(MonthDay.parse("--" + ends[0]), MonthDay.parse("--" + ends[1]));
    }
}

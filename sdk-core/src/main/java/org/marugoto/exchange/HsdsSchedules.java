package org.marugoto.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.marugoto.agency.OpeningHours;
import org.marugoto.resource.Frequency;
import org.marugoto.resource.Recurrence;
import org.marugoto.resource.Schedule;

/** Schedules of HSDS: one rule each, no exceptions, no holidays. */
final class HsdsSchedules {

    /** From when on a schedule counts that does not say so. */
    private static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);

    private static final OpeningHours WHOLE_DAY = OpeningHours.of("00:00", "23:59");
    private static final String EVERY_DAY = "MO,TU,WE,TH,FR,SA,SU";

    private HsdsSchedules() {}

    /** The schedule, or a loss and empty if it was not understood. */
    static Optional<Schedule> read(Fields fields) {
        Optional<Recurrence> rule = rule(fields);
        Optional<OpeningHours> hours = hours(fields);
        Optional<LocalDate> validFrom = fields.date("valid_from");
        LocalDate begins = fields.date("dtstart").or(() -> validFrom).orElse(LONG_AGO);
        fields.skip("id", "service_id", "location_id", "service_at_location_id");
        fields.number("timezone")
                .filter(hour -> hour.intValue() != 9)
                .ifPresent(other -> fields.lose("timezone", ExchangeLoss.NOT_UNDERSTOOD));
        if (rule.isEmpty() || hours.isEmpty()) {
            fields.lose("freq", ExchangeLoss.NOT_UNDERSTOOD);
            return Optional.empty();
        }
        return Optional.of(Schedule.builder()
                .beginsOn(begins)
                .hours(hours.get())
                .addRules(rule.get())
                .closesOnHolidays(false)
                .closingPeriods(List.of())
                .build());
    }

    /** What narrows a rule and is not understood makes the whole not understood. */
    private static Optional<Recurrence> rule(Fields fields) {
        StringBuilder text =
                new StringBuilder("FREQ=").append(fields.text("freq").orElse(""));
        part(text, "INTERVAL", fields.text("interval").filter(interval -> !interval.equals("1")));
        part(text, "BYDAY", fields.text("byday").map(days -> days.replace(" ", "")));
        part(text, "BYMONTHDAY", fields.text("bymonthday").map(days -> days.replace(" ", "")));
        part(text, "BYWEEKNO", fields.text("byweekno"));
        part(text, "BYYEARDAY", fields.text("byyearday"));
        part(text, "COUNT", fields.text("count"));
        part(text, "UNTIL", until(fields));
        boolean weeksCount = text.indexOf(";INTERVAL=") >= 0;
        part(text, "WKST", fields.text("wkst").filter(day -> weeksCount));
        try {
            return Optional.of(Recurrence.parse(text.toString()));
        } catch (IllegalArgumentException | IllegalStateException none) {
            return Optional.empty();
        }
    }

    private static Optional<String> until(Fields fields) {
        Optional<LocalDate> until = fields.date("until");
        Optional<LocalDate> validTo = fields.date("valid_to");
        return until.map(last -> validTo.filter(last::isAfter).orElse(last))
                .or(() -> validTo)
                .map(DateTimeFormatter.BASIC_ISO_DATE::format);
    }

    private static void part(StringBuilder rule, String name, Optional<String> value) {
        value.ifPresent(found -> rule.append(';').append(name).append('=').append(found));
    }

    private static Optional<OpeningHours> hours(Fields fields) {
        Optional<String> opens = fields.text("opens_at");
        Optional<String> closes = fields.text("closes_at");
        if (opens.isEmpty() && closes.isEmpty()) {
            fields.lose("opens_at", ExchangeLoss.HOURS_ASSUMED);
            return Optional.of(WHOLE_DAY);
        }
        try {
            return opens.flatMap(from -> closes.map(to -> new OpeningHours(time(from), time(to))));
        } catch (DateTimeException | IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** HSDS allows a zone behind the time; here times are local. */
    private static LocalTime time(String text) {
        String plain = text.replaceFirst("(Z|[+-]\\d\\d:?\\d\\d)$", "");
        return LocalTime.parse(plain);
    }

    /** What HSDS can say of a schedule, one object for each rule it has a word for. */
    static List<Map<String, Object>> write(String owner, Schedule schedule) {
        return schedule.rules().stream()
                .filter(HsdsSchedules::hasWords)
                .map(rule -> tree(owner + "/" + ScheduleText.write(schedule) + "/" + rule.toText(), schedule, rule))
                .toList();
    }

    private static boolean hasWords(Recurrence rule) {
        return rule.byMonth().isEmpty()
                && (rule.frequency() == Frequency.WEEKLY
                        || rule.frequency() == Frequency.MONTHLY
                        || (rule.frequency() == Frequency.DAILY
                                && rule.interval() == 1
                                && rule.count().isEmpty()
                                && rule.byMonthDay().isEmpty()));
    }

    private static Map<String, Object> tree(String key, Schedule schedule, Recurrence rule) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", HsdsTerms.uuid(key));
        tree.put("dtstart", schedule.beginsOn().toString());
        tree.put("timezone", 9);
        tree.put(
                "freq",
                rule.frequency() == Frequency.DAILY
                        ? "WEEKLY"
                        : rule.frequency().name());
        if (rule.interval() != 1) {
            tree.put("interval", rule.interval());
        }
        String days = rule.byDay().stream().map(Object::toString).collect(Collectors.joining(","));
        if (!days.isEmpty() || rule.frequency() == Frequency.DAILY) {
            tree.put("byday", days.isEmpty() ? EVERY_DAY : days);
        }
        if (!rule.byMonthDay().isEmpty()) {
            tree.put(
                    "bymonthday",
                    rule.byMonthDay().stream().sorted().map(String::valueOf).collect(Collectors.joining(",")));
        }
        rule.until().ifPresent(last -> tree.put("until", last.toString()));
        rule.count().ifPresent(times -> tree.put("count", times));
        tree.put("opens_at", schedule.hours().opens().toString());
        tree.put("closes_at", schedule.hours().closes().toString());
        return tree;
    }

    /** Whether HSDS can say all of these, so that reading gives the same schedules. */
    static boolean areSaid(List<Schedule> schedules, String owner) {
        return schedules.stream().allMatch(schedule -> {
            List<Map<String, Object>> written = write(owner, schedule);
            return written.size() == 1
                    && read(new Fields(written.get(0), "", new Losses("")))
                            .filter(schedule::equals)
                            .isPresent();
        });
    }
}

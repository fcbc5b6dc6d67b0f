package org.marugoto.profile;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.MonthDay;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.marugoto.agency.ClosingPeriod;
import org.marugoto.agency.OpeningCalendar;
import org.marugoto.agency.OpeningHours;
import org.marugoto.agency.SpecialDay;
import org.marugoto.decide.Reason;
import org.marugoto.document.YamlNode;

/** Reads the opening calendars of a profile. */
final class CalendarReader {

    private static final Set<String> KEYS = Set.of("id", "hours", "holidays", "yearEnd", "closed", "open", "assumed");

    private CalendarReader() {}

    static Map<String, OpeningCalendar> read(YamlNode list) {
        Map<String, OpeningCalendar> calendars = new LinkedHashMap<>();
        for (YamlNode node : list.items()) {
            node.allowOnly(KEYS);
            node.require("id")
                    .ifPresent(id -> Nodes.sound(node, () -> calendar(node))
                            .ifPresent(calendar -> Nodes.putOnce(calendars, id, calendar)));
        }
        return calendars;
    }

    private static OpeningCalendar calendar(YamlNode node) {
        OpeningCalendar.Builder calendar = OpeningCalendar.builder();
        node.require("hours")
                .ifPresent(hours -> hours.entries().forEach((day, span) -> {
                    Optional<DayOfWeek> weekday = Nodes.oneOf(span, day, DayOfWeek.values());
                    weekday.ifPresent(found -> hours(span).ifPresent(open -> calendar.putHours(found, open)));
                }));
        node.find("holidays")
                .ifPresent(holidays -> calendar.opensOnHolidays(
                        Nodes.choice(holidays, List.of("closed", "open")).equals("open")));
        calendar.closingPeriods(
                node.find("yearEnd").flatMap(CalendarReader::period).stream().toList());
        days(node, "closed", calendar::addClosings);
        days(node, "open", calendar::addOpenings);
        return calendar.build();
    }

    /** Hours written {@code 08:30-17:30}; a fault and empty if they are none. */
    static Optional<OpeningHours> hours(YamlNode node) {
        String[] span = node.text().split("-", -1);
        try {
            if (span.length == 2) {
                return Optional.of(OpeningHours.of(span[0].strip(), span[1].strip()));
            }
        } catch (DateTimeException | IllegalArgumentException none) {
            // said below
        }
        node.fault(Reason.of(ProfileFault.NOT_OPENING_HOURS).with("found", node.text()));
        return Optional.empty();
    }

    /** A period of each year, {@code {from: 12-29, to: 01-03}}; a fault and empty if it is none. */
    static Optional<ClosingPeriod> period(YamlNode node) {
        Optional<MonthDay> from = node.require("from").flatMap(CalendarReader::monthDay);
        Optional<MonthDay> to = node.require("to").flatMap(CalendarReader::monthDay);
        return from.flatMap(first -> to.map(last -> new ClosingPeriod(first, last)));
    }

    private static Optional<MonthDay> monthDay(YamlNode node) {
        try {
            return Optional.of(MonthDay.parse("--" + node.text()));
        } catch (DateTimeException none) {
            node.fault(Reason.of(ProfileFault.NOT_A_DAY_OF_THE_YEAR).with("found", node.text()));
            return Optional.empty();
        }
    }

    private static void days(YamlNode calendar, String key, Consumer<SpecialDay> add) {
        calendar.find(key).ifPresent(list -> {
            for (YamlNode node : list.items()) {
                node.allowOnly(Set.of("on", "reason", "assumed"));
                node.require("on")
                        .flatMap(YamlNode::date)
                        .ifPresent(on -> add.accept(new SpecialDay(on, Nodes.text(node, "reason"), Nodes.flag(node))));
            }
        });
    }
}

package org.marugoto.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.marugoto.agency.OpeningHours;
import org.marugoto.document.YamlNode;
import org.marugoto.resource.Recurrence;
import org.marugoto.resource.Schedule;

/** Reads the schedule of a resource. */
final class ScheduleReader {

    private static final Set<String> KEYS =
            Set.of("begins", "hours", "rules", "furtherDays", "exceptions", "holidays", "closed");

    private ScheduleReader() {}

    /** The schedule; a fault and empty if it is none. */
    static Optional<Schedule> read(YamlNode node) {
        node.allowOnly(KEYS);
        Optional<LocalDate> begins = node.require("begins").flatMap(YamlNode::date);
        Optional<OpeningHours> hours = node.require("hours").flatMap(CalendarReader::hours);
        return begins.flatMap(first -> hours.map(open -> schedule(node, first, open)));
    }

    private static Schedule schedule(YamlNode node, LocalDate begins, OpeningHours hours) {
        Schedule.Builder schedule = Schedule.builder().beginsOn(begins).hours(hours);
        items(
                node,
                "rules",
                rule -> Nodes.sound(rule, () -> Recurrence.parse(rule.text())).ifPresent(schedule::addRules));
        items(node, "furtherDays", day -> day.date().ifPresent(schedule::addFurtherDays));
        items(node, "exceptions", day -> day.date().ifPresent(schedule::addExceptions));
        node.find("holidays")
                .ifPresent(holidays -> schedule.closesOnHolidays(
                        Nodes.choice(holidays, List.of("closed", "open")).equals("closed")));
        node.find("closed")
                .ifPresent(list -> schedule.closingPeriods(list.items().stream()
                        .flatMap(period -> CalendarReader.period(period).stream())
                        .toList()));
        return schedule.build();
    }

    private static void items(YamlNode node, String key, Consumer<YamlNode> each) {
        node.find(key).ifPresent(list -> list.items().forEach(each));
    }
}

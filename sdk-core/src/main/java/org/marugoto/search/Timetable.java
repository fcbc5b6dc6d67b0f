package org.marugoto.search;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.marugoto.resource.Schedule;

/** The times of the week at which a resource is there within the next weeks, so that seasons and ends count. */
final class Timetable {

    /** How many days ahead count: every second and fourth Wednesday falls into them. */
    static final int DAYS_AHEAD = 35;

    private final LocalDate from;
    private final Map<Week, List<Integer>> listed = new HashMap<>();
    private final Map<Schedule, Week> known = new HashMap<>();

    Timetable(LocalDate from) {
        this.from = from;
    }

    /** The times of all of them; none if none of them takes place within the next weeks. */
    Week week(List<Schedule> schedules) {
        Week week = Week.NONE;
        for (Schedule schedule : schedules) {
            week = week.and(known.computeIfAbsent(schedule, this::work));
        }
        return week;
    }

    /** The same by the number of each half hour. */
    List<Integer> halfHours(List<Schedule> schedules) {
        return listed.computeIfAbsent(week(schedules), Week::numbers);
    }

    private Week work(Schedule schedule) {
        Week week = Week.NONE;
        for (LocalDate day : schedule.days(from, from.plusDays(DAYS_AHEAD - 1L))) {
            week = at(week, schedule, day);
        }
        return week;
    }

    private static Week at(Week week, Schedule schedule, LocalDate day) {
        return week.and(
                day.getDayOfWeek(), schedule.hours().opens(), schedule.hours().closes());
    }

    /** The first day ahead on which one of them falls into the times, into any if none are given. */
    static Optional<LocalDate> next(List<Schedule> schedules, LocalDate from, Week times) {
        return LongStream.range(0, DAYS_AHEAD)
                .mapToObj(from::plusDays)
                .filter(day -> schedules.stream().anyMatch(schedule -> fits(schedule, day, times)))
                .findFirst();
    }

    private static boolean fits(Schedule schedule, LocalDate day, Week times) {
        return schedule.isOn(day) && (times.isEmpty() || times.touches(at(Week.NONE, schedule, day)));
    }
}

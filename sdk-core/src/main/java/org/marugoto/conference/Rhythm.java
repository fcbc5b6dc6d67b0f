package org.marugoto.conference;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;
import org.marugoto.agency.OpeningCalendar;

/**
 * How often a regular conference sits (開催頻度): once in every so many months, on a certain weekday or by the end.
 *
 * <p>A sitting on any day of a period is the sitting of that period. Immutable and thread-safe. Example: every second
 * Tuesday of the month, {@code Rhythm.builder().everyMonths(1).startsOn(day).week(2).weekday(TUESDAY).reminderDays(7).build()}.
 */
@Value.Immutable
@Value.Style(visibility = ImplementationVisibility.PACKAGE, overshadowImplementation = true)
public interface Rhythm {

    /** How long a period is, in months, 1 to 12. */
    int everyMonths();

    /** The first day of the first period. */
    LocalDate startsOn();

    /** In which week of the first month of a period the weekday is meant, 1 to 4; 1 if left out. */
    @Value.Default
    default int week() {
        return 1;
    }

    /** The weekday it is due on, moved on to an open day; if empty, it is due on the last open day of the period. */
    Optional<DayOfWeek> weekday();

    /** How many days before it is due the reminder shows, 0 to 90. */
    int reminderDays();

    /** Refuses what is out of range. */
    @Value.Check
    default void check() {
        if (everyMonths() < 1 || everyMonths() > 12 || week() < 1 || week() > 4) {
            throw new IllegalStateException(
                    "A rhythm has 1 to 12 months and a week from 1 to 4, but found months (%d), week (%d)."
                            .formatted(everyMonths(), week()));
        }
        if (reminderDays() < 0 || reminderDays() > 90) {
            throw new IllegalStateException(
                    "A reminder shows 0 to 90 days before, but found (%d).".formatted(reminderDays()));
        }
    }

    /**
     * The sittings of every period that has begun, up to the one that is running, and the next if its reminder shows already.
     *
     * @param held the days it was held on, in any order
     * @param calendar on which days it can be held
     * @param today the day that is asked about
     */
    default List<Sitting> sittings(Collection<LocalDate> held, OpeningCalendar calendar, LocalDate today) {
        return LongStream.iterate(0, k -> k + 1)
                .mapToObj(k -> sitting(k, held, calendar, today))
                .takeWhile(sitting -> !sitting.from().isAfter(today)
                        || (sitting.state() == Sitting.State.REMIND
                                && !sitting.remindOn().isAfter(today)))
                .toList();
    }

    private Sitting sitting(long k, Collection<LocalDate> held, OpeningCalendar calendar, LocalDate today) {
        LocalDate first = startsOn().plusMonths(k * everyMonths());
        LocalDate next = startsOn().plusMonths((k + 1) * everyMonths());
        LocalDate dueOn = dueOn(first, next, calendar);
        Optional<LocalDate> heldOn = held.stream()
                .filter(day -> !day.isBefore(first) && day.isBefore(next))
                .min(LocalDate::compareTo);
        LocalDate remindOn = dueOn.minusDays(reminderDays());
        return new Sitting(first, dueOn, remindOn, heldOn, state(heldOn.isPresent(), next, remindOn, today));
    }

    private static Sitting.State state(boolean held, LocalDate next, LocalDate remindOn, LocalDate today) {
        if (held) {
            return Sitting.State.HELD;
        }
        if (!today.isBefore(next)) {
            return Sitting.State.MISSED;
        }
        return today.isBefore(remindOn) ? Sitting.State.AHEAD : Sitting.State.REMIND;
    }

    private LocalDate dueOn(LocalDate first, LocalDate next, OpeningCalendar calendar) {
        Optional<LocalDate> named = weekday()
                .map(day -> first.with(TemporalAdjusters.nextOrSame(day)).plusWeeks(week() - 1L));
        return named.map(day -> Stream.iterate(day, later -> later.plusDays(1))
                        .takeWhile(day2 -> day2.isBefore(next))
                        .filter(calendar::isOpen)
                        .findFirst()
                        .orElse(day))
                .orElseGet(() -> Stream.iterate(next.minusDays(1), earlier -> earlier.minusDays(1))
                        .takeWhile(day -> !day.isBefore(first))
                        .filter(calendar::isOpen)
                        .findFirst()
                        .orElse(next.minusDays(1)));
    }

    /** Begins a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Begins a changed copy. */
    default Builder but() {
        return builder().from(this);
    }

    /** Builds a rhythm. Not thread-safe. */
    final class Builder extends ImmutableRhythm.Builder {
        Builder() {}
    }
}

package org.marugoto.resource;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;
import org.marugoto.agency.ClosingPeriod;
import org.marugoto.agency.JapaneseHolidays;
import org.marugoto.agency.OpeningHours;

/**
 * On which days and at which hours a resource is there (開催日): recurrence rules, further days and exceptions.
 *
 * <p>A day counts if a rule has it or it is one of the further days, and it is none of the exceptions; days of rules also
 * fall away on national holidays and in closing periods, if they close it. Days and times are local. Immutable and
 * thread-safe. Example: a salon on every second and fourth Wednesday, {@code
 * Schedule.builder().beginsOn(day).hours(hours).addRules(Recurrence.parse("FREQ=MONTHLY;BYDAY=2WE,4WE")).build()}.
 */
@Value.Immutable
@Value.Style(visibility = ImplementationVisibility.PACKAGE, overshadowImplementation = true)
public interface Schedule {

    /** How far ahead the next day is looked for, in days. */
    int HORIZON = 3660;

    /** The first day it may be there. */
    LocalDate beginsOn();

    /** At which hours. */
    OpeningHours hours();

    /** When it comes back; several add up. */
    List<Recurrence> rules();

    /** Further single days (RDATE). */
    Set<LocalDate> furtherDays();

    /** Single days on which it is not there (EXDATE). */
    Set<LocalDate> exceptions();

    /** Whether national holidays (祝日) take the days of rules away; they do by default. */
    @Value.Default
    default boolean closesOnHolidays() {
        return true;
    }

    /** When the days of rules fall away every year; 29 December to 3 January by default, empty if never. */
    @Value.Default
    default List<ClosingPeriod> closingPeriods() {
        return List.of(ClosingPeriod.YEAR_END);
    }

    /** Whether it is there on this day. */
    default boolean isOn(LocalDate day) {
        if (day.isBefore(beginsOn()) || exceptions().contains(day)) {
            return false;
        }
        return furtherDays().contains(day)
                || (!isClosed(day) && rules().stream().anyMatch(rule -> falls(rule, day)));
    }

    private boolean isClosed(LocalDate day) {
        return (closesOnHolidays() && JapaneseHolidays.isHoliday(day))
                || closingPeriods().stream().anyMatch(period -> period.contains(day));
    }

    /** Days that a holiday or an exception takes away are counted by COUNT, as RFC 5545 has it. */
    private boolean falls(Recurrence rule, LocalDate day) {
        return rule.falls(beginsOn(), day)
                && (rule.count().isEmpty() || number(rule, day) <= rule.count().getAsInt());
    }

    private long number(Recurrence rule, LocalDate day) {
        return beginsOn()
                .datesUntil(day.plusDays(1))
                .filter(before -> rule.falls(beginsOn(), before))
                .count();
    }

    /** The days it is there, in order, from the first to the last, both included. */
    default List<LocalDate> days(LocalDate first, LocalDate last) {
        return first.isAfter(last)
                ? List.of()
                : first.datesUntil(last.plusDays(1)).filter(this::isOn).toList();
    }

    /**
     * The next day it is there: this one, or a later one.
     *
     * @return empty if there is none within {@value #HORIZON} days
     */
    default Optional<LocalDate> next(LocalDate day) {
        LocalDate begin = day.isBefore(beginsOn()) ? beginsOn() : day;
        Stream<LocalDate> ahead = LongStream.range(0, HORIZON).mapToObj(begin::plusDays);
        return ahead.filter(this::isOn).findFirst();
    }

    /** Begins a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a schedule. Not thread-safe. */
    final class Builder extends ImmutableSchedule.Builder {
        Builder() {}
    }
}

package org.marugoto.resource;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;

/**
 * When something comes back (繰り返し): the part of RFC 5545's recurrence rules that timetables of welfare use.
 *
 * <p>{@code FREQ=MONTHLY;BYDAY=2WE,4WE} is every second and fourth Wednesday (第2・第4水曜日). Understood are FREQ (DAILY,
 * WEEKLY, MONTHLY, YEARLY), INTERVAL, COUNT, UNTIL, BYDAY, BYMONTHDAY and BYMONTH; weeks begin on Monday. Anything else is
 * refused, never ignored. Days are local. Immutable and thread-safe.
 */
@Value.Immutable
@Value.Style(visibility = ImplementationVisibility.PACKAGE, overshadowImplementation = true)
public interface Recurrence {

    /** In which steps. */
    Frequency frequency();

    /** Every how many steps, 1 or more. */
    @Value.Default
    default int interval() {
        return 1;
    }

    /** The last day it can be, or empty if it goes on. */
    Optional<LocalDate> until();

    /** How often in all, 1 or more, or empty if it goes on. */
    OptionalInt count();

    /** On which weekdays; ranks count within the month. */
    List<WeekdayRank> byDay();

    /** On which days of the month, 1 to 31, or -1 to -31 from its end. */
    Set<Integer> byMonthDay();

    /** In which months, 1 to 12. */
    Set<Integer> byMonth();

    /** Refuses rules that contradict themselves or say what is not understood here. */
    @Value.Check
    default void check() {
        require(interval() >= 1, "an INTERVAL of 1 or more", interval());
        require(count().orElse(1) >= 1, "a COUNT of 1 or more", count());
        require(count().isEmpty() || until().isEmpty(), "COUNT or UNTIL, not both", toText());
        require(byMonth().stream().allMatch(m -> m >= 1 && m <= 12), "BYMONTH from 1 to 12", byMonth());
        require(
                byMonthDay().stream().allMatch(d -> d != 0 && Math.abs(d) <= 31),
                "BYMONTHDAY from 1 to 31 or -31 to -1",
                byMonthDay());
        boolean ranked = byDay().stream().anyMatch(day -> day.rank() != 0);
        require(
                !ranked || inMonths(),
                "ranks like 2WE only with FREQ=MONTHLY, or with FREQ=YEARLY and BYMONTH",
                toText());
        require(byMonthDay().isEmpty() || frequency() != Frequency.WEEKLY, "no BYMONTHDAY with FREQ=WEEKLY", toText());
        require(
                frequency() != Frequency.YEARLY
                        || byDay().isEmpty()
                        || !byMonth().isEmpty(),
                "BYMONTH where FREQ=YEARLY has BYDAY",
                toText());
    }

    private boolean inMonths() {
        return frequency() == Frequency.MONTHLY
                || (frequency() == Frequency.YEARLY && !byMonth().isEmpty());
    }

    private static void require(boolean holds, String expected, Object found) {
        if (!holds) {
            throw new IllegalArgumentException("Expected %s, but found (%s).".formatted(expected, found));
        }
    }

    /**
     * Reads a rule such as {@code FREQ=MONTHLY;BYDAY=2WE,4WE}, with or without {@code RRULE:} before it.
     *
     * @throws IllegalArgumentException if it is none, or says what is not understood here
     */
    static Recurrence parse(String text) {
        return new RecurrenceText(text).read();
    }

    /** Whether the rule has it on this day, for something that begins on the first day; COUNT is left out of account. */
    default boolean falls(LocalDate first, LocalDate day) {
        return !day.isBefore(first)
                && until().map(last -> !day.isAfter(last)).orElse(true)
                && steps(first, day) % interval() == 0
                && (byMonth().isEmpty() || byMonth().contains(day.getMonthValue()))
                && fallsInStep(first, day);
    }

    private long steps(LocalDate first, LocalDate day) {
        return switch (frequency()) {
            case DAILY -> ChronoUnit.DAYS.between(first, day);
            case WEEKLY -> ChronoUnit.WEEKS.between(mondayOf(first), mondayOf(day));
            case MONTHLY -> ChronoUnit.MONTHS.between(first.withDayOfMonth(1), day.withDayOfMonth(1));
            case YEARLY -> (long) day.getYear() - first.getYear();
        };
    }

    private static LocalDate mondayOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private boolean fallsInStep(LocalDate first, LocalDate day) {
        boolean byDays = byDay().isEmpty() || byDay().stream().anyMatch(weekday -> weekday.matches(day));
        boolean byNumber = byMonthDay().isEmpty()
                || byMonthDay().contains(day.getDayOfMonth())
                || byMonthDay().contains(day.getDayOfMonth() - day.lengthOfMonth() - 1);
        return byDays && byNumber && (!byDay().isEmpty() || !byMonthDay().isEmpty() || likeFirst(first, day));
    }

    private boolean likeFirst(LocalDate first, LocalDate day) {
        return switch (frequency()) {
            case DAILY -> true;
            case WEEKLY -> day.getDayOfWeek() == first.getDayOfWeek();
            case MONTHLY -> day.getDayOfMonth() == first.getDayOfMonth();
            case YEARLY ->
                day.getDayOfMonth() == first.getDayOfMonth()
                        && (!byMonth().isEmpty() || day.getMonth() == first.getMonth());
        };
    }

    /** The rule as RFC 5545 writes it, without {@code RRULE:}. */
    default String toText() {
        StringBuilder text = new StringBuilder("FREQ=" + frequency());
        if (interval() != 1) {
            text.append(";INTERVAL=").append(interval());
        }
        count().ifPresent(times -> text.append(";COUNT=").append(times));
        until().ifPresent(last -> text.append(";UNTIL=").append(DateTimeFormatter.BASIC_ISO_DATE.format(last)));
        append(
                text,
                ";BYMONTH=",
                byMonth().stream().sorted().map(String::valueOf).collect(Collectors.joining(",")));
        append(
                text,
                ";BYMONTHDAY=",
                byMonthDay().stream().sorted().map(String::valueOf).collect(Collectors.joining(",")));
        append(text, ";BYDAY=", byDay().stream().map(WeekdayRank::toString).collect(Collectors.joining(",")));
        return text.toString();
    }

    private static void append(StringBuilder text, String name, String values) {
        if (!values.isEmpty()) {
            text.append(name).append(values);
        }
    }

    /** Begins a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a recurrence. Not thread-safe. */
    final class Builder extends ImmutableRecurrence.Builder {
        Builder() {}
    }
}

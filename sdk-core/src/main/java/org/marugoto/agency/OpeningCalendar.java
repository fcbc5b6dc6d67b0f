package org.marugoto.agency;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;

/**
 * On which days and hours an agency or desk is open (開所日).
 *
 * <p>A day is open if its weekday has hours and neither a national holiday (unless these are open) nor a closing period
 * nor a single closing day takes it away; a single opening day is open whatever the rule, with the hours of its weekday,
 * or those of the first weekday that has some. Outside of {@link #openedOn()} and {@link #closedOn()} nothing is open.
 * All days and times are local. Immutable and thread-safe. Example:
 * {@code OpeningCalendar.builder().putHours(MONDAY, OpeningHours.of("09:30", "18:15")).build()}.
 */
@Value.Immutable
@Value.Style(visibility = ImplementationVisibility.PACKAGE, overshadowImplementation = true)
public interface OpeningCalendar {

    /** How far ahead an open day is looked for, in days. */
    int HORIZON = 3660;

    /** The opening hours of each weekday; a weekday without hours is closed. */
    Map<DayOfWeek, OpeningHours> hours();

    /** Whether national holidays (see {@link JapaneseHolidays}) are open like any day; they are closed by default. */
    @Value.Default
    default boolean opensOnHolidays() {
        return false;
    }

    /** When it closes every year; 29 December to 3 January by default, empty if it does not. */
    @Value.Default
    default List<ClosingPeriod> closingPeriods() {
        return List.of(ClosingPeriod.YEAR_END);
    }

    /** Single days that are closed against the rule. */
    List<SpecialDay> closings();

    /** Single days that are open against the rule. */
    List<SpecialDay> openings();

    /** The first day it may be open, or empty if it always was. */
    Optional<LocalDate> openedOn();

    /** The first day it is closed for good, or empty if it stays open. */
    Optional<LocalDate> closedOn();

    /** Refuses calendars that contradict themselves. */
    @Value.Check
    default void check() {
        openings().stream()
                .map(SpecialDay::on)
                .filter(day ->
                        closings().stream().anyMatch(closing -> closing.on().equals(day)))
                .findFirst()
                .ifPresent(day -> {
                    throw new IllegalStateException(
                            "A single day is either open or closed, but (%s) is both.".formatted(day));
                });
        if (hours().isEmpty() && !openings().isEmpty()) {
            throw new IllegalStateException(
                    "Single opening days need the hours of at least one weekday, but found none.");
        }
    }

    /** Whether it is open at all on this day. */
    default boolean isOpen(LocalDate day) {
        return hoursOn(day).isPresent();
    }

    /** Whether it is open at this moment. */
    default boolean isOpen(LocalDateTime at) {
        return hoursOn(at.toLocalDate())
                .filter(hours -> hours.contains(at.toLocalTime()))
                .isPresent();
    }

    /** The hours of this day, or empty if it is closed. */
    default Optional<OpeningHours> hoursOn(LocalDate day) {
        if (!isInForce(day) || isSpecial(closings(), day)) {
            return Optional.empty();
        }
        if (isSpecial(openings(), day)) {
            return Stream.concat(Stream.of(day.getDayOfWeek()), Stream.of(DayOfWeek.values()))
                    .flatMap(weekday -> Optional.ofNullable(hours().get(weekday)).stream())
                    .findFirst();
        }
        return Optional.ofNullable(hours().get(day.getDayOfWeek())).filter(hours -> isOrdinary(day));
    }

    /** The number of open days from the first to the last day, both included; 0 if the first is after the last. */
    default int openDays(LocalDate from, LocalDate to) {
        return (int) LongStream.rangeClosed(0, ChronoUnit.DAYS.between(from, to))
                .filter(days -> isOpen(from.plusDays(days)))
                .count();
    }

    /**
     * The next moment it is open: the given one if it is open then, else the next opening.
     *
     * @return empty if it does not open within {@value #HORIZON} days
     */
    default Optional<LocalDateTime> nextOpening(LocalDateTime at) {
        Optional<LocalDateTime> today = hoursOn(at.toLocalDate())
                .filter(hours -> at.toLocalTime().isBefore(hours.closes()))
                .map(hours -> at.toLocalDate().atTime(later(at.toLocalTime(), hours.opens())));
        return today.or(() ->
                nextOpenDay(at.toLocalDate()).flatMap(day -> hoursOn(day).map(hours -> day.atTime(hours.opens()))));
    }

    /**
     * The n-th open day after a day; the day itself, open or not, if n is 0.
     *
     * @param n from 0 on
     * @return empty if there are not so many open days, each within {@value #HORIZON} days of the one before
     * @throws IllegalArgumentException if n is negative
     */
    default Optional<LocalDate> plusOpenDays(LocalDate day, int n) {
        if (n < 0) {
            throw new IllegalArgumentException("Open days are added from 0 on, but found (%d).".formatted(n));
        }
        Optional<LocalDate> reached = Optional.of(day);
        for (int i = 0; i < n && reached.isPresent(); i++) {
            reached = reached.flatMap(this::nextOpenDay);
        }
        return reached;
    }

    /**
     * The moment when it has been open for so many hours after a moment: the clock stands still while it is closed. The
     * last hour of a day ends at closing time, not at the next opening; the moment itself, open or not, if hours is 0.
     *
     * @param hours from 0 on
     * @return empty if it is not open for so many hours, with open days within {@value #HORIZON} days of each other
     * @throws IllegalArgumentException if hours is negative
     */
    default Optional<LocalDateTime> plusOpenHours(LocalDateTime at, int hours) {
        if (hours < 0) {
            throw new IllegalArgumentException("Open hours are added from 0 on, but found (%d).".formatted(hours));
        }
        LocalDateTime reached = at;
        Duration left = Duration.ofHours(hours);
        while (!left.isZero()) {
            Optional<LocalDateTime> next = nextOpening(reached);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            LocalDateTime from = next.orElseThrow();
            LocalDateTime closes = from.toLocalDate()
                    .atTime(hoursOn(from.toLocalDate()).orElseThrow().closes());
            Duration spent = shorter(left, Duration.between(from, closes));
            reached = from.plus(spent);
            left = left.minus(spent);
        }
        return Optional.of(reached);
    }

    /** A builder without hours: closed until it is told otherwise. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder that begins as this calendar. */
    default Builder but() {
        return builder().from(this);
    }

    private Optional<LocalDate> nextOpenDay(LocalDate day) {
        return LongStream.rangeClosed(1, HORIZON)
                .mapToObj(day::plusDays)
                .filter(this::isOpen)
                .findFirst();
    }

    private boolean isInForce(LocalDate day) {
        return openedOn().filter(day::isBefore).isEmpty()
                && closedOn().filter(closed -> !day.isBefore(closed)).isEmpty();
    }

    private boolean isOrdinary(LocalDate day) {
        return closingPeriods().stream().noneMatch(period -> period.contains(day))
                && (opensOnHolidays() || !JapaneseHolidays.isHoliday(day));
    }

    private static boolean isSpecial(List<SpecialDay> days, LocalDate day) {
        return days.stream().anyMatch(special -> special.on().equals(day));
    }

    private static LocalTime later(LocalTime one, LocalTime other) {
        return one.isAfter(other) ? one : other;
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    /** Builds calendars. */
    class Builder extends ImmutableOpeningCalendar.Builder {}
}

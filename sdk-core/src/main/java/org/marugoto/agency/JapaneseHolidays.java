package org.marugoto.agency;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.marugoto.code.Text;

/**
 * The national holidays of Japan (国民の祝日に関する法律, act 178 of 1948), computed by the law's rules.
 *
 * <p>They include substitute holidays (振替休日, since 12 April 1973, and by today's wording since 2007), days between two
 * holidays (国民の休日, since 27 December 1985), the single days of special laws (1959, 1989, 1990, 1993, 2019) and the days
 * moved for the games of 2020 and 2021. Equinoxes follow the usual astronomical formulas, good to 2150; the days in force
 * are announced each February for the next year, and later laws may change any rule. Before 20 July 1948 there are none.
 *
 * <p>Holds nothing; thread-safe.
 */
public final class JapaneseHolidays {

    private static final Text SUBSTITUTE = Text.of("振替休日", "Substitute Holiday");
    private static final Text BETWEEN = Text.of("国民の休日", "Citizens' Holiday");
    private static final LocalDate SUBSTITUTES_SINCE = LocalDate.of(1973, 4, 12);
    private static final LocalDate BETWEEN_SINCE = LocalDate.of(1985, 12, 27);
    private static final int AMENDED = 2007;
    private static final int LAST_YEAR = 9999;

    private JapaneseHolidays() {}

    /** Whether the day is a holiday; Sundays that are none are not. See {@link #of(int)} for the range of years. */
    public static boolean isHoliday(LocalDate day) {
        return HolidayTable.covers(day)
                ? HolidayTable.isHoliday(day)
                : find(day).isPresent();
    }

    /** The holiday on this day, or empty if it is none. See {@link #of(int)} for the range of years. */
    public static Optional<Holiday> find(LocalDate day) {
        return Optional.ofNullable(year(day.getYear()).get(day));
    }

    /**
     * The holidays of a year, first to last; none before 1948.
     *
     * @throws IllegalArgumentException if the year is after 9999
     */
    public static List<Holiday> of(int year) {
        return List.copyOf(year(year).values());
    }

    private static Map<LocalDate, Holiday> year(int year) {
        if (year > LAST_YEAR) {
            throw new IllegalArgumentException(
                    "Holidays are known up to %d, but found (%d).".formatted(LAST_YEAR, year));
        }
        TreeMap<LocalDate, Holiday> named = new TreeMap<>();
        HolidayRule.ALL.stream()
                .filter(rule -> rule.isInForce(year))
                .map(rule -> rule.in(year))
                .forEach(holiday -> named.put(holiday.on(), holiday));
        TreeMap<LocalDate, Holiday> all = new TreeMap<>(named);
        for (LocalDate day : named.keySet()) {
            addSubstitute(day, named, all);
        }
        for (LocalDate day : named.keySet()) {
            addBetween(day.plusDays(1), named, all);
        }
        return all;
    }

    private static void addSubstitute(LocalDate day, Map<LocalDate, Holiday> named, Map<LocalDate, Holiday> all) {
        if (day.getDayOfWeek() == DayOfWeek.SUNDAY && !day.isBefore(SUBSTITUTES_SINCE)) {
            LocalDate next = day.plusDays(1);
            while (day.getYear() >= AMENDED && named.containsKey(next)) {
                next = next.plusDays(1);
            }
            all.putIfAbsent(next, new Holiday(next, SUBSTITUTE));
        }
    }

    /** Until 2006 neither a Sunday nor a substitute holiday became one; since then only a holiday itself does not. */
    private static void addBetween(LocalDate day, Map<LocalDate, Holiday> named, Map<LocalDate, Holiday> all) {
        boolean free = day.getYear() >= AMENDED || day.getDayOfWeek() != DayOfWeek.SUNDAY;
        if (free && !day.isBefore(BETWEEN_SINCE) && named.containsKey(day.plusDays(1))) {
            all.putIfAbsent(day, new Holiday(day, BETWEEN));
        }
    }
}

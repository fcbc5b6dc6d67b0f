package org.marugoto.resource;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A weekday, or the n-th of its kind in a month: {@code WE}, {@code 2WE}, {@code -1FR}.
 *
 * @param weekday the day of the week
 * @param rank which one in the month: 1 to 5 from its beginning, -1 to -5 from its end; 0 for each
 */
public record WeekdayRank(DayOfWeek weekday, int rank) {

    private static final List<String> NAMES = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
    private static final Pattern FORM = Pattern.compile("([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU)");

    /** @throws IllegalArgumentException if the rank is not from -5 to 5 */
    public WeekdayRank {
        if (rank < -5 || rank > 5) {
            throw new IllegalArgumentException("Expected a rank from -5 to 5, but found (%d).".formatted(rank));
        }
    }

    /** Each such weekday. */
    public static WeekdayRank each(DayOfWeek weekday) {
        return new WeekdayRank(weekday, 0);
    }

    /** @throws IllegalArgumentException if the text is no weekday as RFC 5545 writes it */
    static WeekdayRank parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("Expected BYDAY like WE, 2WE or -1FR, but found (%s).".formatted(text));
        }
        int rank = form.group(1) == null ? 0 : Integer.parseInt(form.group(1));
        return new WeekdayRank(DayOfWeek.of(NAMES.indexOf(form.group(2)) + 1), rank);
    }

    /** Whether the day is one of these. */
    public boolean matches(LocalDate day) {
        if (day.getDayOfWeek() != weekday) {
            return false;
        }
        int fromStart = (day.getDayOfMonth() - 1) / 7 + 1;
        int fromEnd = -((day.lengthOfMonth() - day.getDayOfMonth()) / 7 + 1);
        return rank == 0 || rank == fromStart || rank == fromEnd;
    }

    @Override
    public String toString() {
        return (rank == 0 ? "" : String.valueOf(rank)) + NAMES.get(weekday.getValue() - 1);
    }
}

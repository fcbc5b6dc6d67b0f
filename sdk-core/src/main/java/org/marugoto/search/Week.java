package org.marugoto.search;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Times of a week (曜日と時間帯), as fine as half an hour: a half hour that is touched counts as a whole.
 *
 * <p>Immutable and thread-safe. Example: {@code Week.of("TU 13:00-16:00", "FR 09:30-12:00")}.
 */
public final class Week {

    /** No time at all. */
    public static final Week NONE = new Week(new long[Week.WORDS]);

    /** How many half hours a week has. */
    static final int MOST_HALF_HOURS = 7 * 24 * 2;

    private static final int WORDS = (MOST_HALF_HOURS + 63) >> 6;

    private static final int MINUTES = 30;
    private static final int A_DAY = 24 * 60 / MINUTES;
    private static final Map<String, DayOfWeek> DAYS = Map.of(
            "MO", DayOfWeek.MONDAY,
            "TU", DayOfWeek.TUESDAY,
            "WE", DayOfWeek.WEDNESDAY,
            "TH", DayOfWeek.THURSDAY,
            "FR", DayOfWeek.FRIDAY,
            "SA", DayOfWeek.SATURDAY,
            "SU", DayOfWeek.SUNDAY);

    private final long[] words;

    private Week(long[] words) {
        this.words = words;
    }

    /**
     * Times written like {@code TU 13:00-16:00}; the days are MO TU WE TH FR SA SU, and 24:00 is the end of a day.
     *
     * @throws IllegalArgumentException if one is not written so, or ends before it begins
     */
    public static Week of(String... times) {
        Week week = NONE;
        for (String time : times) {
            week = week.and(time);
        }
        return week;
    }

    private Week and(String time) {
        String[] parts = time.strip().split("[ -]+", -1);
        DayOfWeek day = parts.length == 3 ? DAYS.get(parts[0]) : null;
        int from = day == null ? -1 : minute(parts[1]);
        int to = day == null ? -1 : minute(parts[2]);
        if (day == null || from < 0 || to <= from) {
            throw new IllegalArgumentException(
                    "Expected a time of the week like TU 13:00-16:00, but found (%s).".formatted(time));
        }
        return and(day, from, to);
    }

    private static int minute(String text) {
        if (!text.matches("([01]\\d|2[0-3]):[0-5]\\d|24:00")) {
            return -1;
        }
        return Integer.parseInt(text.substring(0, 2)) * 60 + Integer.parseInt(text.substring(3));
    }

    /** The same and this time; nothing more if it ends before it begins. */
    public Week and(DayOfWeek day, LocalTime from, LocalTime to) {
        return and(day, from.toSecondOfDay() / 60, (to.toSecondOfDay() + 59) / 60);
    }

    private Week and(DayOfWeek day, int from, int to) {
        long[] more = words.clone();
        int begin = (day.getValue() - 1) * A_DAY;
        for (int half = from / MINUTES; half * MINUTES < to; half++) {
            more[(begin + half) >> 6] |= 1L << (begin + half);
        }
        return new Week(more);
    }

    /** The times of both. */
    public Week and(Week other) {
        long[] more = words.clone();
        for (int word = 0; word < WORDS; word++) {
            more[word] |= other.words[word];
        }
        return new Week(more);
    }

    /** Whether there is no time in it. */
    public boolean isEmpty() {
        for (long word : words) {
            if (word != 0) {
                return false;
            }
        }
        return true;
    }

    /** How many half hours it has. */
    public int halfHours() {
        int count = 0;
        for (long word : words) {
            count += Long.bitCount(word);
        }
        return count;
    }

    /** Whether they have a time in common. */
    public boolean touches(Week other) {
        for (int word = 0; word < WORDS; word++) {
            if ((words[word] & other.words[word]) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Goes through the numbers of its half hours, from Monday 00:00 on. */
    void forEach(IntConsumer halfHour) {
        for (int word = 0; word < WORDS; word++) {
            for (long rest = words[word]; rest != 0; rest &= rest - 1) {
                halfHour.accept(word * Long.SIZE + Long.numberOfTrailingZeros(rest));
            }
        }
    }

    /** The numbers of its half hours, from Monday 00:00 on. */
    List<Integer> numbers() {
        List<Integer> numbers = new ArrayList<>();
        forEach(numbers::add);
        return numbers;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Week week && Arrays.equals(words, week.words);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(words);
    }

    @Override
    public String toString() {
        return halfHours() + " half hours";
    }
}

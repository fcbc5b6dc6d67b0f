package org.marugoto.agency;

import java.time.LocalDate;
import java.util.BitSet;

/**
 * One bit for each day of the years people work with, worked out once: calendars ask for holidays day by day, and the law
 * is slow to read.
 */
final class HolidayTable {

    private static final int FIRST_YEAR = 1948;
    private static final int LAST_YEAR = 2100;
    private static final long FIRST_DAY = LocalDate.of(FIRST_YEAR, 1, 1).toEpochDay();
    private static final BitSet DAYS = days();

    private HolidayTable() {}

    static boolean covers(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    static boolean isHoliday(LocalDate day) {
        return DAYS.get((int) (day.toEpochDay() - FIRST_DAY));
    }

    private static BitSet days() {
        BitSet days = new BitSet();
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            JapaneseHolidays.of(year)
                    .forEach(holiday -> days.set((int) (holiday.on().toEpochDay() - FIRST_DAY)));
        }
        return days;
    }
}

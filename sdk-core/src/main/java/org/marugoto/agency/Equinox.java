package org.marugoto.agency;

import java.time.LocalDate;

/**
 * The days of the equinoxes in Japan, by the formulas commonly used for calendars; the days in force are those the
 * National Astronomical Observatory announces in February of the year before.
 *
 * <p>Valid from 1900 to 2150; the constants change in 1980 and 2100. Later years are an extrapolation that leaves out the
 * leap days of the centuries.
 */
final class Equinox {

    private static final double DAYS_A_YEAR = 0.242194;

    private Equinox() {}

    static LocalDate spring(int year) {
        return LocalDate.of(year, 3, day(year, 20.8357, 20.8431, 21.8510));
    }

    static LocalDate autumn(int year) {
        return LocalDate.of(year, 9, day(year, 23.2588, 23.2488, 24.2488));
    }

    private static int day(int year, double before1980, double before2100, double later) {
        double start = year < 1980 ? before1980 : year < 2100 ? before2100 : later;
        int leapDays = year < 1980 ? (year - 1983) / 4 : (year - 1980) / 4 - skippedLeapDays(year);
        return (int) (start + DAYS_A_YEAR * (year - 1980) - leapDays);
    }

    /** Centuries after 2100 that are no leap years; 2100 itself is in the constant. */
    private static int skippedLeapDays(int year) {
        return year < 2100 ? 0 : (year / 100 - 21) - (year / 400 - 5);
    }
}

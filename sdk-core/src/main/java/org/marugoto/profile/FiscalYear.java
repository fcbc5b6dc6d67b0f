package org.marugoto.profile;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fiscal years (年度), April to March, as officials write them: {@code R5} is 2023-04-01 to 2024-03-31. */
final class FiscalYear {

    private static final Pattern WRITTEN = Pattern.compile("([RHS])(\\d{1,2})|(\\d{4})");

    private FiscalYear() {}

    /** The first day of a fiscal year, or empty if it is none. */
    static Optional<LocalDate> firstDay(String written) {
        Matcher year = WRITTEN.matcher(written);
        if (!year.matches()) {
            return Optional.empty();
        }
        int western = year.group(3) != null
                ? Integer.parseInt(year.group(3))
                : before(year.group(1)) + Integer.parseInt(year.group(2));
        return Optional.of(LocalDate.of(western, 4, 1));
    }

    /** The year before the first of an era. */
    private static int before(String era) {
        return switch (era) {
            case "R" -> 2018;
            case "H" -> 1988;
            default -> 1925;
        };
    }
}

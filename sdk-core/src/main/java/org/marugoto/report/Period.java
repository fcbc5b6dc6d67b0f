package org.marugoto.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The days a report is about.
 *
 * @param from the first day, from 1900 on
 * @param to the last day, inclusive, until 2150
 */
public record Period(LocalDate from, LocalDate to) {

    static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    static final LocalDate LAST = LocalDate.of(2150, 12, 31);

    /** @throws IllegalArgumentException if the last day is before the first, or one is out of range */
    public Period {
        if (to.isBefore(from) || from.isBefore(FIRST) || to.isAfter(LAST)) {
            throw new IllegalArgumentException(
                    "A period lies between %s and %s and begins before it ends, but found (%s to %s)."
                            .formatted(FIRST, LAST, from, to));
        }
    }

    /** From the first to the last day of anything that happened, or empty if nothing did. */
    public static Optional<Period> covering(Collection<CaseHistory> histories) {
        Optional<LocalDate> first = histories.stream().flatMap(Period::days).min(LocalDate::compareTo);
        Optional<LocalDate> last = histories.stream().flatMap(Period::days).max(LocalDate::compareTo);
        return first.flatMap(from -> last.map(to -> new Period(from, to)));
    }

    /** The same period from another first day; it ends on that day if it ended before. */
    public Period withFrom(LocalDate day) {
        return new Period(day, day.isAfter(to) ? day : to);
    }

    /** The same period to another last day; it begins on that day if it began later. */
    public Period withTo(LocalDate day) {
        return new Period(day.isBefore(from) ? day : from, day);
    }

    /** Whether the day lies in the period. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Its months, first to last, also those it covers in part. */
    public List<YearMonth> months() {
        YearMonth end = YearMonth.from(to);
        return Stream.iterate(YearMonth.from(from), month -> !month.isAfter(end), month -> month.plusMonths(1))
                .toList();
    }

    private static Stream<LocalDate> days(CaseHistory history) {
        return Stream.concat(
                Stream.concat(Stream.of(history.openedOn()), history.completedOn().stream()),
                history.contacts().stream().map(ContactFact::on));
    }
}

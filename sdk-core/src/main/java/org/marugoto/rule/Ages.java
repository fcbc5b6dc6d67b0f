package org.marugoto.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import org.marugoto.rule.Condition.AgeDay;

/**
 * Ages as days of birth. A person born on 29 February grows older on 1 March of a common year, because the law counts a
 * year as full at the end of the day before the birthday (年齢計算ニ関する法律).
 */
public final class Ages {

    private Ages() {}

    /** The day an age counts on. */
    public static LocalDate day(AgeDay day, LocalDate on) {
        int fiscalYear = on.getMonthValue() < Month.APRIL.getValue() ? on.getYear() - 1 : on.getYear();
        return switch (day) {
            case DECISION -> on;
            case FISCAL_YEAR_START -> LocalDate.of(fiscalYear, Month.APRIL, 1);
            case FISCAL_YEAR_END -> LocalDate.of(fiscalYear + 1, Month.MARCH, 31);
        };
    }

    /** The days of birth of everybody who has that age on that day; empty if nobody born yet has. */
    public static Optional<Span<LocalDate>> births(Span<Integer> years, LocalDate on) {
        if (years.to().isPresent() && years.to().get() < 0) {
            return Optional.empty();
        }
        int youngest = Math.max(0, years.from().orElse(0));
        LocalDate last = lastBirth(youngest, on);
        return Optional.of(years.to()
                .map(oldest -> Span.of(lastBirth(oldest + 1, on).plusDays(1), last))
                .orElseGet(() -> Span.atMost(last)));
    }

    /**
     * A range of years as a range of ages, everything below the next birthday included.
     *
     * @param step the distance of neighbouring ages
     */
    public static Span<BigDecimal> asNumbers(Span<Integer> years, BigDecimal step) {
        Span<BigDecimal> from =
                years.from().map(y -> Span.atLeast(BigDecimal.valueOf(y))).orElseGet(Span::any);
        if (years.to().isEmpty()) {
            return from;
        }
        BigDecimal last =
                Numbers.plain(BigDecimal.valueOf(years.to().get() + 1L).subtract(step));
        return from.from().map(first -> Span.of(first, last)).orElseGet(() -> Span.atMost(last));
    }

    /** The same on the finest grid. */
    public static Span<BigDecimal> asNumbers(Span<Integer> years) {
        return asNumbers(years, BigDecimal.ONE.movePointLeft(FactType.Amount.MAX_DECIMALS));
    }

    /** The last day of birth of somebody who is at least that old. */
    private static LocalDate lastBirth(int years, LocalDate on) {
        return on.minusYears(years);
    }
}

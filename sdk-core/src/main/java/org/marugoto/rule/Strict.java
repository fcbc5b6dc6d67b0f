package org.marugoto.rule;

import java.math.BigDecimal;
import java.util.Optional;

/** Turns strict comparisons into those that include their bound: below 18 whole years is at most 17. */
final class Strict {

    private Strict() {}

    /** The same range with {@code >=} and {@code <=} only; empty if a strict bound is no number. */
    static Optional<String> numbers(String text, int decimals) {
        BigDecimal step = BigDecimal.ONE.movePointLeft(decimals);
        if (text.startsWith("<") && !text.startsWith("<=")) {
            return Numbers.parse(text.substring(1).strip()).map(bound -> "<=" + Numbers.plain(bound.subtract(step)));
        }
        if (text.startsWith(">") && !text.startsWith(">=")) {
            return Numbers.parse(text.substring(1).strip()).map(bound -> ">=" + Numbers.plain(bound.add(step)));
        }
        return Optional.of(text);
    }

    /** The same for days. */
    static Optional<String> days(String text) {
        if (text.startsWith("<") && !text.startsWith("<=")) {
            return Days.parse(text.substring(1).strip()).map(day -> "<=" + day.minusDays(1));
        }
        if (text.startsWith(">") && !text.startsWith(">=")) {
            return Days.parse(text.substring(1).strip()).map(day -> ">=" + day.plusDays(1));
        }
        return Optional.of(text);
    }
}

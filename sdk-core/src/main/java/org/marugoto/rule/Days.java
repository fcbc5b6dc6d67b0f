package org.marugoto.rule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Days as documents write them: {@code 2026-04-01}, from year 1 to 9999. */
final class Days {

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern BETWEEN = Pattern.compile("(" + DAY + ")\\s*/\\s*(" + DAY + ")");

    private Days() {}

    static Optional<LocalDate> parse(String text) {
        if (!DAY.matcher(text).matches() || text.startsWith("0000")) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    static Optional<Span<LocalDate>> parseSpan(String text) {
        return Spans.parse(text, BETWEEN, Days::parse);
    }
}

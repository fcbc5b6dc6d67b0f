package org.marugoto.rule;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** One way to hold and to write a number: no trailing zeros, no exponent. */
public final class Numbers {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,13}(?:\\.[0-9]{1,8})?");
    private static final Pattern BETWEEN = Pattern.compile("(" + NUMBER + ")\\s*-\\s*(" + NUMBER + ")");

    private Numbers() {}

    /** A number written with digits, a point and a minus sign; empty if it is none. */
    public static Optional<BigDecimal> parse(String text) {
        return NUMBER.matcher(text).matches() ? Optional.of(plain(new BigDecimal(text))) : Optional.empty();
    }

    /** A number or a range such as {@code 80-89}; empty if it is none. */
    public static Optional<Span<BigDecimal>> parseSpan(String text) {
        return Spans.parse(text, BETWEEN, Numbers::parse);
    }

    /** The same number with the fewest decimals; equal numbers are then equal objects. */
    public static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Both ends in that form. */
    public static Span<BigDecimal> plain(Span<BigDecimal> span) {
        if (span.from().isPresent() && span.to().isPresent()) {
            return Span.of(plain(span.from().get()), plain(span.to().get()));
        }
        return span.from()
                .map(from -> Span.atLeast(plain(from)))
                .orElseGet(() -> span.to().map(to -> Span.atMost(plain(to))).orElseGet(Span::any));
    }
}

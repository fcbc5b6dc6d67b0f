package org.marugoto.rule;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;

/** What kind of values a fact can have (ファクトの型), and which ones. */
public sealed interface FactType {

    /** How documents call it: boolean, code, codes, number, date, period or area. */
    String key();

    /** Yes or no (真偽). */
    record YesNo() implements FactType {
        @Override
        public String key() {
            return "boolean";
        }
    }

    /**
     * Exactly one code of a list (コード).
     *
     * @param codes the possible codes in the order they are shown, at least one
     */
    record OneCode(List<String> codes) implements FactType {
        /** @throws IllegalArgumentException if there is no code, or one stands there twice */
        public OneCode {
            codes = checked(codes);
        }

        @Override
        public String key() {
            return "code";
        }
    }

    /**
     * Any number of codes of a list, none included (コードの集合): needs, relations, situation patterns.
     *
     * @param codes the possible codes in the order they are shown, at least one
     */
    record CodeSet(List<String> codes) implements FactType {
        /** @throws IllegalArgumentException if there is no code, or one stands there twice */
        public CodeSet {
            codes = checked(codes);
        }

        @Override
        public String key() {
            return "codes";
        }
    }

    /**
     * A number (数値). Its values lie on a grid of so many decimals, so that every comparison can be said with inclusive
     * bounds: below 18 whole years is at most 17.
     *
     * @param unit what is counted, such as {@code years} or {@code yen}; may be empty
     * @param min the smallest possible value
     * @param max the largest possible value
     * @param decimals 0 for whole numbers, at most {@value #MAX_DECIMALS}
     */
    record Amount(String unit, BigDecimal min, BigDecimal max, int decimals) implements FactType {

        /** The finest grid. */
        public static final int MAX_DECIMALS = 4;

        /** The largest magnitude of a bound: one million million. */
        public static final BigDecimal LIMIT = BigDecimal.valueOf(1_000_000_000_000L);

        /**
         * @throws IllegalArgumentException if min is above max, either exceeds {@link #LIMIT} or lies off the grid, or
         *     decimals is out of range
         */
        public Amount {
            if (decimals < 0 || decimals > MAX_DECIMALS) {
                throw new IllegalArgumentException(
                        "A number has 0 to %d decimals, but found (%d).".formatted(MAX_DECIMALS, decimals));
            }
            min = bound(min, decimals);
            max = bound(max, decimals);
            if (min.compareTo(max) > 0) {
                throw new IllegalArgumentException(
                        "A number's smallest value is not above its largest, but found (%s) and (%s)."
                                .formatted(min, max));
            }
        }

        /** Whole numbers between two bounds, both included. */
        public static Amount whole(String unit, long min, long max) {
            return new Amount(unit, BigDecimal.valueOf(min), BigDecimal.valueOf(max), 0);
        }

        /** Whether it lies on the grid; bounds are not looked at. */
        public boolean onGrid(BigDecimal value) {
            return value.stripTrailingZeros().scale() <= decimals;
        }

        /** Whether a fact of this type can have the value. */
        public boolean allows(BigDecimal value) {
            return onGrid(value) && min.compareTo(value) <= 0 && value.compareTo(max) <= 0;
        }

        /** The distance between neighbouring values, such as 1 or 0.01. */
        public BigDecimal step() {
            return BigDecimal.ONE.movePointLeft(decimals);
        }

        /** The values between the bounds as a span. */
        public Span<BigDecimal> span() {
            return Span.of(min, max);
        }

        @Override
        public String key() {
            return "number";
        }

        private static BigDecimal bound(BigDecimal value, int decimals) {
            if (value.abs().compareTo(LIMIT) > 0 || value.stripTrailingZeros().scale() > decimals) {
                throw new IllegalArgumentException(
                        "A number's bound has at most %d decimals and is at most %s, but found (%s)."
                                .formatted(decimals, LIMIT, value));
            }
            return Numbers.plain(value);
        }
    }

    /** A day (日付), such as a date of birth. */
    record Date() implements FactType {
        @Override
        public String key() {
            return "date";
        }
    }

    /** A period of days (期間), such as that of a certification; both ends included, either may be open. */
    record Period() implements FactType {
        @Override
        public String key() {
            return "period";
        }
    }

    /** An area (圏域) of the book's {@link AreaTree}. */
    record Area() implements FactType {
        @Override
        public String key() {
            return "area";
        }
    }

    private static List<String> checked(List<String> codes) {
        if (codes.isEmpty() || new HashSet<>(codes).size() < codes.size()) {
            throw new IllegalArgumentException(
                    "A fact of codes lists each possible code once and at least one, but found (%s)."
                            .formatted(String.join(", ", codes)));
        }
        return List.copyOf(codes);
    }
}

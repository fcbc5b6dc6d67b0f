package org.marugoto.resource;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/** Reads a recurrence as RFC 5545 writes it. */
final class RecurrenceText {

    private static final String PREFIX = "RRULE:";

    private final String text;
    private final Recurrence.Builder rule = Recurrence.builder();
    private final Set<String> seen = new HashSet<>();

    RecurrenceText(String text) {
        this.text = text.strip();
    }

    Recurrence read() {
        String parts = text.startsWith(PREFIX) ? text.substring(PREFIX.length()) : text;
        for (String part : parts.toUpperCase(Locale.ROOT).split(";", -1)) {
            int equals = part.indexOf('=');
            if (equals < 1 || !seen.add(part.substring(0, equals))) {
                throw unexpected("parts like NAME=VALUE, each once", part);
            }
            set(part.substring(0, equals), part.substring(equals + 1));
        }
        if (!seen.contains("FREQ")) {
            throw unexpected("a FREQ", text);
        }
        return rule.build();
    }

    private void set(String name, String value) {
        switch (name) {
            case "FREQ" -> rule.frequency(frequency(value));
            case "INTERVAL" -> rule.interval(number(value));
            case "COUNT" -> rule.count(number(value));
            case "UNTIL" -> rule.until(day(value));
            case "BYDAY" -> each(value, one -> rule.addByDay(WeekdayRank.parse(one)));
            case "BYMONTHDAY" -> each(value, one -> rule.addByMonthDay(number(one)));
            case "BYMONTH" -> each(value, one -> rule.addByMonth(number(one)));
            case "WKST" -> requireMonday(value);
            default -> throw unexpected("one of FREQ, INTERVAL, COUNT, UNTIL, BYDAY, BYMONTHDAY, BYMONTH, WKST", name);
        }
    }

    private Frequency frequency(String value) {
        try {
            return Frequency.valueOf(value);
        } catch (IllegalArgumentException none) {
            throw unexpected("FREQ to be DAILY, WEEKLY, MONTHLY or YEARLY", value);
        }
    }

    private int number(String value) {
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException none) {
            throw unexpected("a whole number", value);
        }
    }

    /** A day, with or without a time behind it. */
    private LocalDate day(String value) {
        try {
            int time = value.indexOf('T');
            return LocalDate.parse(time < 0 ? value : value.substring(0, time), DateTimeFormatter.BASIC_ISO_DATE);
        } catch (DateTimeException none) {
            throw unexpected("a day like 20240331", value);
        }
    }

    private void requireMonday(String value) {
        if (!value.equals("MO")) {
            throw unexpected("weeks that begin on Monday (WKST=MO)", value);
        }
    }

    private static void each(String values, Consumer<String> one) {
        for (String value : values.split(",", -1)) {
            one.accept(value);
        }
    }

    private IllegalArgumentException unexpected(String expected, String found) {
        return new IllegalArgumentException(
                "Expected %s in a recurrence rule, but found (%s).".formatted(expected, found));
    }
}

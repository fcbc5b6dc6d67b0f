package org.marugoto.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.marugoto.ledger.Codec;
import org.marugoto.testkit.LoanEvent.Extended;
import org.marugoto.testkit.LoanEvent.Lent;
import org.marugoto.testkit.LoanEvent.Requested;
import org.marugoto.testkit.LoanEvent.Returned;

/** Writes the sample domain by hand, as JSON arrays of strings, so that a store can be tried without any library. */
public final class LoanCodec implements Codec {

    @Override
    public <T> String write(Class<T> declared, T value) {
        if (value instanceof Loan loan) {
            return array(
                    "Loan",
                    loan.status().name(),
                    loan.chair(),
                    loan.dueOn().toString(),
                    Integer.toString(loan.extensions()),
                    loan.note());
        }
        return array(nameOf(declared, value), fieldOf((LoanEvent) value));
    }

    @Override
    public <T> T read(Class<T> declared, String text) {
        List<String> parts = parts(text);
        return declared.cast(
                switch (parts.get(0)) {
                    case "Loan" ->
                        new Loan(
                                Loan.Status.valueOf(parts.get(1)),
                                parts.get(2),
                                LocalDate.parse(parts.get(3)),
                                Integer.parseInt(parts.get(4)),
                                parts.get(5));
                    case "Requested" -> new Requested(parts.get(1));
                    case "Lent" -> new Lent(LocalDate.parse(parts.get(1)));
                    case "Extended" -> new Extended(LocalDate.parse(parts.get(1)));
                    case "Returned" -> new Returned(parts.get(1));
                    default -> throw new IllegalArgumentException("Expected a loan or one of its events.");
                });
    }

    @Override
    public <T> String nameOf(Class<T> declared, T event) {
        return event.getClass().getSimpleName();
    }

    private static String fieldOf(LoanEvent event) {
        if (event instanceof Requested e) {
            return e.chair();
        }
        if (event instanceof Lent e) {
            return e.dueOn().toString();
        }
        if (event instanceof Extended e) {
            return e.dueOn().toString();
        }
        return ((Returned) event).note();
    }

    private static String array(String... parts) {
        StringBuilder out = new StringBuilder("[");
        for (String part : parts) {
            out.append(out.length() > 1 ? ",\"" : "\"");
            part.chars().forEach(c -> append(out, (char) c));
            out.append('"');
        }
        return out.append(']').toString();
    }

    private static void append(StringBuilder out, char c) {
        if (c < ' ') {
            out.append("\\u%04x".formatted((int) c));
        } else {
            out.append(c == '"' || c == '\\' ? "\\" : "").append(c);
        }
    }

    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int at = 1;
        while (at < text.length() && text.charAt(at) == '"') {
            StringBuilder part = new StringBuilder();
            at = readString(text, at + 1, part);
            parts.add(part.toString());
        }
        if (at != text.length() || parts.isEmpty() || text.charAt(0) != '[') {
            throw new IllegalArgumentException("Expected an array of strings, but found something else.");
        }
        return parts;
    }

    /** Reads up to and over the quote and the comma or bracket behind it. */
    private static int readString(String text, int start, StringBuilder part) {
        int at = start;
        while (at < text.length() && text.charAt(at) != '"') {
            char c = text.charAt(at++);
            if (c == '\\' && at < text.length() && text.charAt(at) == 'u') {
                part.append((char) Integer.parseInt(text.substring(at + 1, at + 5), 16));
                at += 5;
            } else {
                part.append(c == '\\' ? text.charAt(at++) : c);
            }
        }
        return at + 2;
    }
}

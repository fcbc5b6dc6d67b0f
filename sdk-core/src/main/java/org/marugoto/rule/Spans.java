package org.marugoto.rule;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads spans from text: {@code 5}, {@code 80-89}, {@code 80..89}, {@code >=65}, {@code <=17} or {@code *}. */
final class Spans {

    private static final Pattern DOTS = Pattern.compile("(.+?)\\s*(?:\\.\\.|～|〜)\\s*(.+)");

    /** Longer than two of the longest ends; keeps hostile text from the patterns. */
    private static final int LONGEST = 80;

    private Spans() {}

    /** The span between two ends, either of which may be open; empty if it would end before it begins. */
    static <T extends Comparable<? super T>> Optional<Span<T>> of(Optional<T> from, Optional<T> to) {
        if (from.isPresent() && to.isPresent()) {
            return from.get().compareTo(to.get()) > 0 ? Optional.empty() : Optional.of(Span.of(from.get(), to.get()));
        }
        return Optional.of(
                from.map(Span::atLeast).orElseGet(() -> to.map(Span::atMost).orElseGet(Span::any)));
    }

    /** The span in a text, empty if there is none in it. */
    static <T extends Comparable<? super T>> Optional<Span<T>> parse(
            String text, Pattern between, Function<String, Optional<T>> end) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        if (text.equals("*") || text.equals("*..*")) {
            return Optional.of(Span.any());
        }
        if (text.startsWith(">=")) {
            return end.apply(text.substring(2).strip()).map(Span::atLeast);
        }
        if (text.startsWith("<=")) {
            return end.apply(text.substring(2).strip()).map(Span::atMost);
        }
        Optional<Span<T>> ends = ends(between.matcher(text), end);
        return ends.isPresent()
                ? ends
                : ends(DOTS.matcher(text), end).or(() -> end.apply(text).map(Span::exactly));
    }

    private static <T extends Comparable<? super T>> Optional<Span<T>> ends(
            Matcher found, Function<String, Optional<T>> end) {
        if (!found.matches()) {
            return Optional.empty();
        }
        Optional<T> from = end.apply(found.group(1).strip());
        Optional<T> to = end.apply(found.group(2).strip());
        return from.isPresent() && to.isPresent() ? of(from, to) : Optional.empty();
    }
}

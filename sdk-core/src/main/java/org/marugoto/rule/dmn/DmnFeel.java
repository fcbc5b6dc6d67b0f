package org.marugoto.rule.dmn;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.marugoto.rule.Numbers;

/** Reads the plain part of S-FEEL: literals and unary tests. It goes through the text once and never back. */
final class DmnFeel {

    private static final Pattern NUMBER = Pattern.compile("-?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)");
    private static final Pattern DATE = Pattern.compile("(?:date\\s*\\(\\s*|@)\"([0-9]{4}-[0-9]{2}-[0-9]{2})\"");
    private static final Pattern WORD = Pattern.compile("true\\b|false\\b");
    private static final Pattern NOT = Pattern.compile("not\\s*\\(");
    private static final Pattern HAS = Pattern.compile("list contains\\s*\\(\\s*\\?\\s*,");
    private static final Pattern COMPARE = Pattern.compile("<=|>=|<|>");
    private static final Pattern DOTS = Pattern.compile("\\.\\.");
    private static final Pattern AND = Pattern.compile("and\\b");
    private static final Pattern SPACE = Pattern.compile("\\s*+");

    private final String text;
    private int at;

    private DmnFeel(String text) {
        this.text = text;
    }

    /** The tests of an input entry, or empty if they are more than plain. */
    static Optional<DmnEntry> tests(String text) {
        if (text.isBlank() || text.strip().equals("-")) {
            return Optional.of(DmnEntry.ANY);
        }
        return new DmnFeel(text).entry();
    }

    /** A literal: text, number, day or truth; empty if it is none. */
    static Optional<Object> literal(String text) {
        DmnFeel feel = new DmnFeel(text);
        return feel.literal().filter(value -> feel.atEnd());
    }

    private Optional<DmnEntry> entry() {
        boolean negated = take(NOT).isPresent();
        List<DmnEntry.Item> items = new ArrayList<>();
        do {
            Optional<? extends DmnEntry.Item> item = item();
            if (item.isEmpty()) {
                return Optional.empty();
            }
            items.add(item.get());
        } while (take(','));
        boolean closed = !negated || take(')');
        return closed && atEnd() ? Optional.of(new DmnEntry(negated, items)) : Optional.empty();
    }

    private Optional<? extends DmnEntry.Item> item() {
        Optional<String> comparison = take(COMPARE);
        if (comparison.isPresent()) {
            return ordered().map(value -> compared(comparison.get(), value));
        }
        if (take('[')) {
            return between(true);
        }
        if (take(']') || take('(')) {
            return between(false);
        }
        Optional<? extends DmnEntry.Item> has = has();
        return has.isPresent() ? has : literal().map(DmnEntry.Equal::new);
    }

    private static DmnEntry.Between compared(String sign, Object value) {
        boolean included = sign.endsWith("=");
        return sign.startsWith("<")
                ? new DmnEntry.Between(Optional.empty(), false, Optional.of(value), included)
                : new DmnEntry.Between(Optional.of(value), included, Optional.empty(), false);
    }

    private Optional<DmnEntry.Between> between(boolean fromIncluded) {
        Optional<Object> from = ordered();
        boolean dots = take(DOTS).isPresent();
        Optional<Object> to = ordered();
        boolean toIncluded = take(']');
        boolean closed = toIncluded || take(')') || take('[');
        boolean whole = dots && closed && from.isPresent() && to.isPresent();
        return whole && from.get().getClass() == to.get().getClass()
                ? Optional.of(new DmnEntry.Between(from, fromIncluded, to, toIncluded))
                : Optional.empty();
    }

    private Optional<DmnEntry.Has> has() {
        List<String> codes = new ArrayList<>();
        do {
            if (take(HAS).isEmpty()) {
                return Optional.empty();
            }
            Optional<Object> code = literal().filter(String.class::isInstance);
            if (code.isEmpty() || !take(')')) {
                return Optional.empty();
            }
            codes.add((String) code.get());
        } while (take(AND).isPresent());
        return Optional.of(new DmnEntry.Has(codes));
    }

    /** A number or a day. */
    private Optional<Object> ordered() {
        return literal().filter(value -> !(value instanceof String) && !(value instanceof Boolean));
    }

    private Optional<Object> literal() {
        Optional<Object> plain =
                quoted().<Object>map(text -> text).or(() -> take(WORD).map(Boolean::valueOf));
        return plain.isPresent() ? plain : day().or(this::number);
    }

    private Optional<String> quoted() {
        int start = at;
        StringBuilder found = new StringBuilder();
        for (boolean inside = take('"'); inside && at < text.length(); at++) {
            char sign = text.charAt(at);
            if (sign == '"') {
                at++;
                return Optional.of(found.toString());
            }
            if (sign == '\\' && at + 1 < text.length()) {
                sign = unescaped(text.charAt(++at));
            }
            found.append(sign);
        }
        at = start;
        return Optional.empty();
    }

    private static char unescaped(char letter) {
        return switch (letter) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            default -> letter;
        };
    }

    private Optional<Object> number() {
        return take(NUMBER)
                .map(digits -> digits.startsWith(".") ? "0" + digits : digits)
                .map(digits -> digits.startsWith("-.") ? "-0" + digits.substring(1) : digits)
                .flatMap(Numbers::parse);
    }

    private Optional<Object> day() {
        Optional<String> call = take(DATE);
        if (call.isEmpty() || (call.get().startsWith("date") && !take(')'))) {
            return Optional.empty();
        }
        int quote = call.get().indexOf('"');
        try {
            return Optional.of(LocalDate.parse(call.get().substring(quote + 1, quote + 11)));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    private Optional<String> take(Pattern pattern) {
        skip();
        Matcher next = pattern.matcher(text).region(at, text.length());
        if (!next.lookingAt()) {
            return Optional.empty();
        }
        at = next.end();
        return Optional.of(next.group());
    }

    private boolean take(char sign) {
        skip();
        boolean there = at < text.length() && text.charAt(at) == sign;
        at += there ? 1 : 0;
        return there;
    }

    private boolean atEnd() {
        skip();
        return at == text.length();
    }

    private void skip() {
        Matcher space = SPACE.matcher(text).region(at, text.length());
        at = space.lookingAt() ? space.end() : at;
    }
}

package org.marugoto.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.marugoto.rule.Condition.AgeDay;
import org.marugoto.rule.Condition.Not;
import org.marugoto.rule.Condition.Quantity;

/** Reads the cells of a decision table: the tests on one fact, joined by {@code &}. */
final class CellReader {

    private static final Pattern CALL = Pattern.compile("([a-zA-Z]+)\\s*\\((.*)\\)\\s*(?:@\\s*([a-z-]+))?");

    private static final Pattern NOT_AND_BLANKS = Pattern.compile("!\\s+");

    private final FactDeclaration fact;

    CellReader(FactDeclaration fact) {
        this.fact = fact;
    }

    /** The tests in a cell; none if it is empty or {@code *}; nothing at all if it cannot be read. */
    Optional<List<Condition>> read(String cell) {
        List<Condition> tests = new ArrayList<>();
        if (cell.isEmpty() || cell.equals("*")) {
            return Optional.of(tests);
        }
        for (String part : cell.split("&", -1)) {
            Optional<Condition> test = part(NOT_AND_BLANKS.matcher(part.strip()).replaceAll("!"));
            if (test.isEmpty()) {
                return Optional.empty();
            }
            tests.add(test.get());
        }
        return Optional.of(tests);
    }

    /** What such cells look like, for faults. */
    String expected() {
        return switch (fact.type().key()) {
            case "boolean" -> "true, false, *";
            case "code", "area" -> "A, A|B, !A, *";
            case "codes" -> "any(A,B), all(A,B), none(A), relation(A), pattern(A), *";
            case "number" -> "5, 80..89, >=65, <18, age(>=65), *";
            case "date" -> "2026-04-01, 2026-04-01/2027-03-31, >=2026-04-01, age(>=65), age(<18)@fiscal-year-end, *";
            default -> "covers, !covers, *";
        };
    }

    private Optional<Condition> part(String text) {
        if (text.startsWith("!")) {
            boolean tooMany = text.startsWith("!".repeat(CellWriter.MOST_NOTS + 1));
            return tooMany ? Optional.empty() : part(text.substring(1)).map(Not::new);
        }
        if (fact.type() instanceof FactType.YesNo) {
            return text.equals("true") || text.equals("false")
                    ? Optional.of(new Condition.Is(fact.name(), text.equals("true")))
                    : Optional.empty();
        }
        if (fact.type() instanceof FactType.OneCode) {
            return codes(text, "\\|").map(codes -> new Condition.OneOf(fact.name(), codes));
        }
        if (fact.type() instanceof FactType.Area) {
            return codes(text, "\\|").map(areas -> new Condition.Within(fact.name(), areas));
        }
        if (fact.type() instanceof FactType.Period) {
            return text.equals("covers") ? Optional.of(new Condition.Covers(fact.name())) : Optional.empty();
        }
        return fact.type() instanceof FactType.CodeSet ? set(text) : range(text);
    }

    private Optional<Condition> set(String text) {
        Matcher call = CALL.matcher(text);
        if (!call.matches()) {
            return codes(text, "\\|").map(codes -> new Condition.Contains(fact.name(), Quantity.ANY, codes));
        }
        return call.group(3) == null
                ? codes(call.group(2), ",").flatMap(codes -> set(call.group(1), codes))
                : Optional.empty();
    }

    private Optional<Condition> set(String name, Set<String> codes) {
        return switch (name) {
            case "any" -> Optional.of(new Condition.Contains(fact.name(), Quantity.ANY, codes));
            case "all" -> Optional.of(new Condition.Contains(fact.name(), Quantity.ALL, codes));
            case "none" -> Optional.of(new Condition.Contains(fact.name(), Quantity.NONE, codes));
            case "relation" -> Optional.of(new Condition.RelationPresent(fact.name(), codes));
            case "pattern" -> Optional.of(new Condition.PatternPresent(fact.name(), codes));
            default -> Optional.empty();
        };
    }

    private Optional<Condition> range(String text) {
        Matcher call = CALL.matcher(text);
        if (call.matches()) {
            Optional<AgeDay> day = day(call.group(3) == null ? "decision" : call.group(3));
            Optional<Span<Integer>> years = call.group(1).equals("age")
                    ? Strict.numbers(call.group(2).strip(), 0).flatMap(ConditionReader::years)
                    : Optional.empty();
            return years.flatMap(span -> day.map(on -> new Condition.AgeIn(fact.name(), span, on)));
        }
        if (fact.type() instanceof FactType.Amount amount) {
            return Strict.numbers(text, amount.decimals())
                    .flatMap(Numbers::parseSpan)
                    .map(span -> new Condition.InRange(fact.name(), span));
        }
        return Strict.days(text).flatMap(Days::parseSpan).map(span -> new Condition.DateIn(fact.name(), span));
    }

    private static Optional<AgeDay> day(String text) {
        return Arrays.stream(AgeDay.values())
                .filter(day -> ConditionTree.key(day).equals(text))
                .findFirst();
    }

    private static Optional<Set<String>> codes(String text, String separator) {
        Set<String> codes = new HashSet<>();
        for (String code : text.split(separator, -1)) {
            if (!Names.isCode(code.strip())) {
                return Optional.empty();
            }
            codes.add(code.strip());
        }
        return Optional.of(codes);
    }
}

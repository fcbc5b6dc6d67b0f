package org.marugoto.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.marugoto.decide.Reason;
import org.marugoto.document.DocumentFault;
import org.marugoto.document.YamlNode;
import org.marugoto.rule.Condition.AgeDay;
import org.marugoto.rule.Condition.Quantity;
import org.marugoto.rule.Condition.Test;

/** Reads conditions from YAML and JSON; what is wrong is told at its place and stands for "always". */
final class ConditionReader {

    private static final Map<String, Kind> KINDS = Map.of(
            "is", ConditionReader::is,
            "oneOf", (fact, at) -> codes(at).map(codes -> new Condition.OneOf(fact, codes)),
            "containsAny", (fact, at) -> contains(fact, Quantity.ANY, at),
            "containsAll", (fact, at) -> contains(fact, Quantity.ALL, at),
            "containsNone", (fact, at) -> contains(fact, Quantity.NONE, at),
            "relation", (fact, at) -> codes(at).map(codes -> new Condition.RelationPresent(fact, codes)),
            "pattern", (fact, at) -> codes(at).map(codes -> new Condition.PatternPresent(fact, codes)),
            "range",
                    (fact, at) -> span(fact, "number", at, Numbers::parseSpan).map(s -> new Condition.InRange(fact, s)),
            "dates", (fact, at) -> span(fact, "date", at, Days::parseSpan).map(s -> new Condition.DateIn(fact, s)),
            "within", (fact, at) -> codes(at).map(areas -> new Condition.Within(fact, areas)));

    private static final Set<String> KEYS = keys();

    private final TypeCheck types;

    ConditionReader(TypeCheck types) {
        this.types = types;
    }

    private interface Kind {
        Optional<? extends Test> read(String fact, YamlNode argument);
    }

    Condition read(YamlNode at) {
        if (!at.isMapping()) {
            at.fault(Reason.of(DocumentFault.NOT_A_MAPPING)
                    .with("name", at.path())
                    .with("found", at.isList() ? "a list" : at.text()));
            return Condition.ALWAYS;
        }
        Set<String> keys = at.entries().keySet();
        if (keys.contains("all") || keys.contains("any") || keys.contains("not")) {
            return joined(at);
        }
        at.allowOnly(KEYS);
        return test(at).map(Condition.class::cast).orElse(Condition.ALWAYS);
    }

    private Condition joined(YamlNode at) {
        String key = List.of("all", "any", "not").stream()
                .filter(k -> at.find(k).isPresent())
                .findFirst()
                .orElse("all");
        at.allowOnly(Set.of(key));
        YamlNode below = at.require(key).orElse(at);
        if (key.equals("not")) {
            return new Condition.Not(read(below));
        }
        List<Condition> parts = new ArrayList<>();
        below.items().forEach(item -> parts.add(read(item)));
        return key.equals("all") ? new Condition.All(parts) : new Condition.Any(parts);
    }

    private Optional<Test> test(YamlNode at) {
        String fact = at.require("fact").map(YamlNode::text).orElse("");
        List<String> kinds = at.entries().keySet().stream()
                .filter(key -> KEYS.contains(key) && !key.equals("fact") && !key.equals("on"))
                .toList();
        if (kinds.size() != 1) {
            at.fault(Reason.of(DocumentFault.UNKNOWN_KEY)
                    .with("expected", String.join(", ", new TreeSet<>(KEYS)))
                    .with("found", String.join(", ", at.entries().keySet())));
            return Optional.empty();
        }
        String key = kinds.get(0);
        if (fact.isEmpty()) {
            return Optional.empty();
        }
        Optional<Test> test = at.find(key).flatMap(argument -> argument(at, fact, key, argument));
        test.flatMap(types::test).ifPresent(at::fault);
        return test;
    }

    private static Optional<Test> argument(YamlNode at, String fact, String key, YamlNode argument) {
        if (key.equals("covers")) {
            argument.text();
            return Optional.of(new Condition.Covers(fact));
        }
        if (key.equals("age")) {
            AgeDay day = at.find("on").flatMap(ConditionReader::day).orElse(AgeDay.DECISION);
            return span(fact, "number", argument, ConditionReader::years).map(s -> new Condition.AgeIn(fact, s, day));
        }
        Kind kind = KINDS.get(key);
        return kind == null ? Optional.empty() : kind.read(fact, argument).map(Test.class::cast);
    }

    /** A span of whole years. */
    static Optional<Span<Integer>> years(String text) {
        return Numbers.parseSpan(text)
                .filter(span -> isYear(span.from()) && isYear(span.to()))
                .flatMap(span -> Spans.of(
                        span.from().map(BigDecimal::intValueExact), span.to().map(BigDecimal::intValueExact)));
    }

    private static boolean isYear(Optional<BigDecimal> end) {
        return end.map(year -> year.scale() == 0 && year.abs().compareTo(BigDecimal.valueOf(9999)) <= 0)
                .orElse(true);
    }

    private static Optional<AgeDay> day(YamlNode at) {
        return Keys.read(at, AgeDay.values());
    }

    private static Optional<Test> is(String fact, YamlNode at) {
        return Optional.of(new Condition.Is(fact, at.bool()));
    }

    private static Optional<Test> contains(String fact, Quantity quantity, YamlNode at) {
        return codes(at).map(codes -> new Condition.Contains(fact, quantity, codes));
    }

    private static Optional<Set<String>> codes(YamlNode at) {
        Set<String> codes = new HashSet<>();
        if (at.isList()) {
            at.items().forEach(item -> codes.add(item.text()));
        } else {
            codes.add(at.text());
        }
        if (codes.isEmpty()) {
            at.fault(Reason.of(RuleFault.NOTHING_THERE).with("name", at.path()));
        }
        return codes.isEmpty() ? Optional.empty() : Optional.of(codes);
    }

    private static <T extends Comparable<? super T>> Optional<Span<T>> span(
            String fact, String expected, YamlNode at, Function<String, Optional<Span<T>>> parse) {
        String text = at.text();
        Optional<Span<T>> span = parse.apply(text.strip());
        if (span.isEmpty()) {
            at.fault(Reason.of(RuleFault.NOT_A_FACT_VALUE)
                    .with("fact", fact)
                    .with("expected", expected)
                    .with("found", text));
        }
        return span;
    }

    private static Set<String> keys() {
        Set<String> keys = new HashSet<>(KINDS.keySet());
        keys.addAll(Set.of("fact", "on", "age", "covers"));
        return Set.copyOf(keys);
    }
}

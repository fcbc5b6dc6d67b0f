package org.marugoto.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.marugoto.decide.Reason;
import org.marugoto.document.Document;
import org.marugoto.document.Faults;
import org.marugoto.document.YamlNode;

/**
 * Facts as a document: a JSON or YAML object of names and values, in which a fact left out is unknown.
 *
 * <p>Values: {@code true}; {@code "SELF"} or {@code {"oneOf": ["SELF", "FAMILY"]}}; {@code ["HOUSING", "DEBT"]}, which
 * says that every other code is absent, or {@code {"present": ["HOUSING"], "absent": ["DEBT"]}}, which does not;
 * {@code 82}, {@code "80-89"} or {@code {"from": 80, "to": 89}}; {@code "2026-04-01"} or the same with {@code from} and
 * {@code to}; an area's code. {@code null} is unknown, too. Immutable and thread-safe.
 */
public final class FactForm {

    private final Map<String, FactDeclaration> declared;
    private final TypeCheck types;

    private FactForm(Map<String, FactDeclaration> declared, AreaTree areas) {
        this.declared = declared;
        this.types = new TypeCheck(declared, areas);
    }

    /** The form for the facts that are declared. */
    public static FactForm of(Collection<FactDeclaration> declarations, AreaTree areas) {
        return new FactForm(TypeCheck.byName(declarations), areas);
    }

    /** The form for the facts of a book. */
    public static FactForm of(RuleBook book) {
        return of(book.facts(), book.areas());
    }

    /** The facts in a document; what is wrong goes to the faults and is left out. */
    public Facts read(Document document, Faults faults) {
        return YamlNode.parse(document, faults).map(this::read).orElse(Facts.NONE);
    }

    /** The facts at a place in a document; what is wrong goes to its faults and is left out. */
    public Facts read(YamlNode node) {
        Map<String, FactValue> values = new LinkedHashMap<>();
        node.entries().forEach((name, at) -> {
            FactDeclaration fact = declared.get(name);
            if (fact == null) {
                at.fault(types.unknownFact(name));
            } else if (!isNull(at)) {
                value(fact, at).ifPresent(value -> values.put(name, value));
            }
        });
        return new Facts(values);
    }

    /** The facts as maps, lists, texts, numbers and truth values, sorted by name. */
    public static Map<String, Object> toTree(Facts facts) {
        Map<String, Object> tree = new LinkedHashMap<>();
        facts.values().forEach((name, value) -> tree.put(name, FactTree.of(value)));
        return tree;
    }

    /** The facts as one line of JSON, sorted by name: the same text for the same facts. */
    public static String toJson(Facts facts) {
        return TreeText.json(toTree(facts));
    }

    private Optional<FactValue> value(FactDeclaration fact, YamlNode at) {
        Optional<FactValue> read = parse(fact, at);
        Optional<Reason> wrong = read.flatMap(value -> types.value(fact, value));
        wrong.ifPresent(at::fault);
        return wrong.isPresent() ? Optional.empty() : read;
    }

    private static Optional<FactValue> parse(FactDeclaration fact, YamlNode at) {
        if (fact.type() instanceof FactType.YesNo) {
            return yesNo(fact, at);
        }
        if (fact.type() instanceof FactType.OneCode) {
            return code(fact, at);
        }
        if (fact.type() instanceof FactType.CodeSet set) {
            return codes(fact, set, at);
        }
        if (fact.type() instanceof FactType.Amount) {
            return span(fact, at, Numbers::parse, Numbers::parseSpan).map(FactValue.Amount::new);
        }
        if (fact.type() instanceof FactType.Date) {
            return span(fact, at, Days::parse, Days::parseSpan).map(FactValue.Date::new);
        }
        if (fact.type() instanceof FactType.Period) {
            return span(fact, at, Days::parse, Days::parseSpan).map(FactValue.Period::new);
        }
        return word(fact, at).map(FactValue.Area::new);
    }

    private static Optional<FactValue> yesNo(FactDeclaration fact, YamlNode at) {
        Optional<String> word = word(fact, at);
        if (word.isPresent() && !word.get().equals("true") && !word.get().equals("false")) {
            at.fault(notA(fact, word.get()));
            return Optional.empty();
        }
        return word.map(text -> new FactValue.YesNo(text.equals("true")));
    }

    private static Optional<FactValue> code(FactDeclaration fact, YamlNode at) {
        if (at.isMapping()) {
            at.allowOnly(Set.of("oneOf"));
            Set<String> possible =
                    at.require("oneOf").map(node -> words(fact, node)).orElse(Set.of());
            return possible.isEmpty() ? Optional.empty() : Optional.of(new FactValue.OneCode(possible));
        }
        return word(fact, at).map(code -> new FactValue.OneCode(Set.of(code)));
    }

    private static Optional<FactValue> codes(FactDeclaration fact, FactType.CodeSet type, YamlNode at) {
        if (at.isList()) {
            return Optional.of(new FactValue.CodeSet(words(fact, at), Set.of(), true));
        }
        if (!at.isMapping()) {
            at.fault(notA(fact, at.text()));
            return Optional.empty();
        }
        at.allowOnly(Set.of("present", "absent"));
        Set<String> present = at.find("present").map(node -> words(fact, node)).orElse(Set.of());
        Set<String> absent = at.find("absent").map(node -> words(fact, node)).orElse(Set.of());
        if (present.stream().anyMatch(absent::contains)) {
            at.fault(notA(fact, String.join(", ", present)));
            return Optional.empty();
        }
        boolean complete = type.codes().stream().allMatch(code -> present.contains(code) || absent.contains(code));
        return Optional.of(new FactValue.CodeSet(present, absent, complete));
    }

    private interface Parse<R> {
        Optional<R> from(String text);
    }

    private static <T extends Comparable<? super T>> Optional<Span<T>> span(
            FactDeclaration fact, YamlNode at, Parse<T> one, Parse<Span<T>> both) {
        if (!at.isMapping()) {
            Optional<String> word = word(fact, at);
            Optional<Span<T>> span = word.flatMap(both::from);
            if (word.isPresent() && span.isEmpty()) {
                at.fault(notA(fact, word.get()));
            }
            return span;
        }
        at.allowOnly(Set.of("from", "to"));
        Optional<T> from = at.find("from").flatMap(end -> end(fact, end, one));
        Optional<T> to = at.find("to").flatMap(end -> end(fact, end, one));
        return ends(at, fact, from, to);
    }

    private static <T> Optional<T> end(FactDeclaration fact, YamlNode at, Parse<T> one) {
        Optional<String> word = word(fact, at);
        Optional<T> end = word.flatMap(one::from);
        if (word.isPresent() && end.isEmpty()) {
            at.fault(notA(fact, word.get()));
        }
        return end;
    }

    private static <T extends Comparable<? super T>> Optional<Span<T>> ends(
            YamlNode at, FactDeclaration fact, Optional<T> from, Optional<T> to) {
        Optional<Span<T>> span = Spans.of(from, to);
        if (span.isEmpty()) {
            at.fault(Reason.of(RuleFault.EMPTY_RANGE)
                    .with("fact", fact.name())
                    .with(
                            "found",
                            from.map(Object::toString).orElse("") + ".."
                                    + to.map(Object::toString).orElse("")));
        }
        return span;
    }

    private static Optional<String> word(FactDeclaration fact, YamlNode at) {
        if (at.isMapping() || at.isList()) {
            at.fault(notA(fact, at.isList() ? "a list" : "a mapping"));
            return Optional.empty();
        }
        return Optional.of(at.text().strip());
    }

    private static Set<String> words(FactDeclaration fact, YamlNode at) {
        List<String> found = new ArrayList<>();
        at.items().forEach(item -> word(fact, item).ifPresent(found::add));
        return new HashSet<>(found);
    }

    private static boolean isNull(YamlNode at) {
        return !at.isMapping()
                && !at.isList()
                && !at.isQuoted()
                && Set.of("null", "~", "").contains(at.text());
    }

    private static Reason notA(FactDeclaration fact, String found) {
        return Reason.of(RuleFault.NOT_A_FACT_VALUE)
                .with("fact", fact.name())
                .with("expected", fact.type().key())
                .with("found", found);
    }
}

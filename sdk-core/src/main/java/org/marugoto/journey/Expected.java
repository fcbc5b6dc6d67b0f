package org.marugoto.journey;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.marugoto.decide.Reason;
import org.marugoto.document.YamlNode;

/**
 * What a journey expects of one answer: exactly these values, or some that must be there and some that must not.
 *
 * @param exactly these and no others; empty if only {@code has} and {@code lacks} count
 * @param has what must be among them
 * @param lacks what must not
 */
record Expected(Optional<List<String>> exactly, List<String> has, List<String> lacks) {

    /** The word for no value at all. */
    private static final String NONE = "none";

    /** No value at all. */
    static final Expected NOTHING = new Expected(Optional.of(List.of()), List.of(), List.of());

    /** One value, the word for none, a list of values, or {@code {has: […], lacks: […]}}. */
    static Expected read(YamlNode node, YamlNode step) {
        if (node.isMapping()) {
            node.allowOnly(Set.of("has", "lacks"));
            return new Expected(Optional.empty(), texts(node, "has"), texts(node, "lacks"));
        }
        if (node.isList()) {
            return exactly(node.items().stream().map(YamlNode::text).toList());
        }
        return node.text().equals(NONE) ? NOTHING : exactly(List.of(node.text()));
    }

    /** Why what came out is not as expected; empty if it is. */
    Optional<Reason> differs(String word, String key, Expectations.Found found) {
        List<String> values = found.values().stream().map(Expected::value).toList();
        if (exactly.isPresent() && !same(exactly.get(), values, found.inOrder())) {
            return Optional.of(reason(JourneyFault.NOT_AS_EXPECTED, word, key, exactly.get(), found));
        }
        List<String> missing =
                has.stream().filter(value -> !values.contains(value)).toList();
        if (!missing.isEmpty()) {
            return Optional.of(reason(JourneyFault.LACKS, word, key, missing, found));
        }
        List<String> tooMany = lacks.stream().filter(values::contains).toList();
        return tooMany.isEmpty() ? Optional.empty() : Optional.of(reason(JourneyFault.HAS, word, key, tooMany, found));
    }

    private static boolean same(List<String> expected, List<String> found, boolean inOrder) {
        return inOrder ? expected.equals(found) : Set.copyOf(expected).equals(Set.copyOf(found));
    }

    private static Reason reason(
            JourneyFault fault, String word, String key, List<String> expected, Expectations.Found found) {
        return Reason.of(fault)
                .with("word", word)
                .with("name", key)
                .with("expected", shown(expected))
                .with("found", shown(found.values()));
    }

    /** A value may be followed by a blank and what explains it, which does not count. */
    private static String value(String found) {
        int blank = found.indexOf(' ');
        return blank < 0 ? found : found.substring(0, blank);
    }

    private static String shown(List<String> values) {
        return values.isEmpty() ? NONE : values.stream().collect(Collectors.joining(", "));
    }

    private static Expected exactly(List<String> values) {
        return new Expected(Optional.of(values), List.of(), List.of());
    }

    private static List<String> texts(YamlNode node, String key) {
        return node.find(key)
                .map(list -> list.items().stream().map(YamlNode::text).toList())
                .orElse(List.of());
    }
}

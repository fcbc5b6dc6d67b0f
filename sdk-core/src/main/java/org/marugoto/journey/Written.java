package org.marugoto.journey;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.marugoto.decide.Reason;
import org.marugoto.document.DocumentFault;
import org.marugoto.document.YamlNode;
import org.marugoto.rule.Truth;

/** Values as steps write them, beyond names and codes; a fault and a value that does no harm if they cannot be read. */
final class Written {

    private Written() {}

    /** {@code YES}, {@code NO} or {@code UNKNOWN}; unknown if there is no such key. */
    static Truth truth(StepNode step, String key) {
        return truth(step, key, Truth.UNKNOWN);
    }

    /** {@code YES}, {@code NO} or {@code UNKNOWN}. */
    static Truth truth(StepNode step, String key, Truth usual) {
        return step.find(key).flatMap(node -> oneOf(node, Truth.values())).orElse(usual);
    }

    /** One of the values, by its name; else empty and a fault. */
    static <E extends Enum<E>> Optional<E> oneOf(YamlNode node, E[] values) {
        Optional<E> found = Arrays.stream(values)
                .filter(value -> value.name().equals(node.text()))
                .findFirst();
        if (found.isEmpty()) {
            node.fault(Reason.of(DocumentFault.UNKNOWN_VALUE)
                    .with("name", node.path())
                    .with("expected", Arrays.stream(values).map(Enum::name).toList())
                    .with("found", node.text()));
        }
        return found;
    }

    /** A whole number; the usual one if there is no such key. */
    static int number(StepNode step, String key, int min, int max, int usual) {
        return step.find(key).map(node -> node.number(min, max)).orElse(usual);
    }

    /** Whether the key says {@code true}; not so if there is no such key. */
    static boolean flag(StepNode step, String key) {
        return step.find(key).map(YamlNode::bool).orElse(false);
    }

    /** The texts of a list, in their order; none if there is no such key. */
    static Set<String> texts(StepNode step, String key) {
        return step.codes(key, text -> text);
    }

    /** What is in a list; a fault if there is nothing in it. */
    static List<YamlNode> atLeastOne(YamlNode list) {
        List<YamlNode> items = list.items();
        if (list.isList() && items.isEmpty()) {
            list.fault(Reason.of(JourneyFault.EMPTY_LIST).with("name", list.path()));
        }
        return items;
    }

    /** The days of a list, in their order. */
    static List<LocalDate> days(StepNode step, String key) {
        return step.require(key).stream()
                .flatMap(list -> list.items().stream())
                .flatMap(node -> node.date().stream())
                .toList();
    }

    /** The texts of a mapping, in their order; none if there is no such key. */
    static Map<String, String> mapping(StepNode step, String key) {
        Map<String, String> found = new LinkedHashMap<>();
        step.find(key).ifPresent(node -> node.entries().forEach((name, value) -> found.put(name, value.text())));
        return found;
    }

    /** The mappings of a list, each with these keys only; none if there is no such key. */
    static List<Entry> entries(StepNode step, String key, String... keys) {
        return step.find(key).stream()
                .flatMap(list -> list.items().stream())
                .map(node -> Entry.of(step, node, new LinkedHashSet<>(List.of(keys))))
                .toList();
    }
}

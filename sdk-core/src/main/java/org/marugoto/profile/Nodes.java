package org.marugoto.profile;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.marugoto.code.Text;
import org.marugoto.decide.Reason;
import org.marugoto.document.DocumentFault;
import org.marugoto.document.YamlNode;

/** How profiles write what many parts of them have: names in two languages, references, marks. */
final class Nodes {

    private Nodes() {}

    /** A name in two languages under a key; a fault if it or a language is missing. */
    static Text text(YamlNode node, String key) {
        return node.require(key).map(Nodes::text).orElse(Text.of(key, key));
    }

    static Text text(YamlNode node) {
        node.allowOnly(Set.of("ja", "en"));
        return Text.of(required(node, "ja"), required(node, "en"));
    }

    /** The text under a key, or a fault and empty text if there is none. */
    static String required(YamlNode node, String key) {
        String text = node.require(key).map(YamlNode::text).orElse("");
        if (text.isEmpty()) {
            node.find(key)
                    .ifPresent(empty ->
                            empty.fault(Reason.of(DocumentFault.MISSING_VALUE).with("name", empty.path())));
        }
        return text;
    }

    /** Whether the source does not say so and we assume it. */
    static boolean flag(YamlNode node) {
        return node.find("assumed").map(YamlNode::bool).orElse(false);
    }

    /** The texts of a list under a key; none if there is no such key. */
    static List<String> texts(YamlNode node, String key) {
        return node.find(key)
                .map(list -> list.items().stream().map(YamlNode::text).toList())
                .orElse(List.of());
    }

    /** An identifier; a fault and empty if the text cannot be one. */
    static <T> Optional<T> id(YamlNode node, Function<String, T> kind) {
        try {
            return Optional.of(kind.apply(node.text()));
        } catch (IllegalArgumentException none) {
            node.fault(
                    Reason.of(ProfileFault.NOT_AN_ID).with("name", node.path()).with("found", node.text()));
            return Optional.empty();
        }
    }

    /** A fault if the value is none of the known ones. */
    static void checkKnown(YamlNode node, String value, Iterable<?> known) {
        for (Object one : known) {
            if (one.toString().equals(value)) {
                return;
            }
        }
        node.fault(Reason.of(ProfileFault.UNKNOWN_REFERENCE)
                .with("name", node.path())
                .with("expected", known)
                .with("found", value));
    }

    static <E extends Enum<E>> Optional<E> oneOf(YamlNode at, String name, E[] values) {
        Optional<E> found =
                Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
        if (found.isEmpty()) {
            checkKnown(at, name, Arrays.asList(values));
        }
        return found;
    }

    static String choice(YamlNode node, List<String> known) {
        checkKnown(node, node.text(), known);
        return node.text();
    }

    /** What was made of a node, or a fault and empty if its parts contradict each other. */
    static <T> Optional<T> sound(YamlNode node, Supplier<T> made) {
        try {
            return Optional.of(made.get());
        } catch (IllegalStateException | IllegalArgumentException contradiction) {
            node.fault(Reason.of(ProfileFault.CONTRADICTION).with("found", String.valueOf(contradiction.getMessage())));
            return Optional.empty();
        }
    }

    static <V> void putOnce(Map<String, V> all, YamlNode id, V value) {
        putOnce(all, id, id.text(), value);
    }

    /** Puts a value under a key, or adds a fault where it is called so if the key is taken. */
    static <V> void putOnce(Map<String, V> all, YamlNode id, String key, V value) {
        if (all.putIfAbsent(key, value) != null) {
            id.fault(Reason.of(DocumentFault.TWICE)
                    .with("name", id.path())
                    .with("found", key)
                    .with("first", "?"));
        }
    }
}

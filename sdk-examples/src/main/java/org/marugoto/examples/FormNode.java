package org.marugoto.examples;

import java.time.DateTimeException;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.marugoto.decide.Reason;
import org.marugoto.document.DocumentFault;
import org.marugoto.document.YamlNode;
import org.marugoto.resource.Position;

/** What the files of {@code match} have in common: values that are read, or told as a fault and left out. */
final class FormNode {

    private FormNode() {}

    /** A value out of a text; what the reader does not take is a fault at that place. */
    static <T> Optional<T> value(YamlNode node, Function<String, T> reader) {
        String text = node.text();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(reader.apply(text));
        } catch (IllegalArgumentException | DateTimeException unfit) {
            fault(node, String.valueOf(unfit.getMessage()));
            return Optional.empty();
        }
    }

    static void fault(YamlNode node, String message) {
        node.fault(Reason.of(DocumentFault.SHAPE)
                .with("name", node.path())
                .with("message", message)
                .with("messageJa", message));
    }

    /** Does it, unless what was read contradicts itself, which is a fault. */
    static void sound(YamlNode node, Runnable work) {
        try {
            work.run();
        } catch (IllegalArgumentException | IllegalStateException contradiction) {
            fault(node, String.valueOf(contradiction.getMessage()));
        }
    }

    /** The values of a list under a key; none if there is no such key. */
    static <T> Set<T> values(YamlNode node, String key, Function<String, T> reader) {
        Set<T> values = new LinkedHashSet<>();
        node.find(key)
                .ifPresent(
                        list -> list.items().forEach(item -> value(item, reader).ifPresent(values::add)));
        return values;
    }

    static Optional<Position> position(YamlNode node) {
        node.allowOnly(Set.of("latitude", "longitude"));
        Optional<Double> latitude = node.require("latitude").flatMap(at -> value(at, FormNode::number));
        Optional<Double> longitude = node.require("longitude").flatMap(at -> value(at, FormNode::number));
        if (latitude.isEmpty() || longitude.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Position(latitude.get(), longitude.get()));
        } catch (IllegalArgumentException off) {
            fault(node, String.valueOf(off.getMessage()));
            return Optional.empty();
        }
    }

    private static double number(String text) {
        if (!text.matches("-?\\d{1,3}(\\.\\d{1,12})?")) {
            throw new IllegalArgumentException("Expected degrees like 35.6 (found %s).".formatted(text));
        }
        return Double.parseDouble(text);
    }
}

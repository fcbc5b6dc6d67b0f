package org.marugoto.profile;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.marugoto.document.YamlNode;
import org.marugoto.search.Criterion;
import org.marugoto.search.Weights;

/** Reads how a municipality searches its resources. */
final class SearchReader {

    private static final Set<String> PARTS =
            Arrays.stream(Criterion.values()).map(Criterion::key).collect(Collectors.toUnmodifiableSet());

    private SearchReader() {}

    /** What a part that is not named counts is as usual. */
    static Optional<Weights> weights(YamlNode node) {
        node.allowOnly(Set.of("weights"));
        return node.find("weights").flatMap(at -> weights(at, Weights.USUAL));
    }

    /** The weights with those of the node in their place; a fault and empty if none is left above 0. */
    static Optional<Weights> weights(YamlNode node, Weights usual) {
        node.allowOnly(PARTS);
        Map<Criterion, Integer> points = new EnumMap<>(Criterion.class);
        for (Criterion part : Criterion.values()) {
            points.put(
                    part,
                    node.find(part.key()).map(at -> at.number(0, Weights.MOST)).orElse(usual.of(part)));
        }
        return Nodes.sound(node, () -> Weights.of(points));
    }
}

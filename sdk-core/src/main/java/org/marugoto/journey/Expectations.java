package org.marugoto.journey;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.marugoto.document.Fault;
import org.marugoto.document.YamlNode;

/**
 * What can be asked of the answer of a step: a value of it by each key that may stand under {@code expect}.
 *
 * <p>Immutable; each {@code with} gives a larger one.
 */
final class Expectations<T> {

    /** Looks at one answer: empty if it is as expected. */
    @FunctionalInterface
    interface Check<T> {
        Optional<Fault> of(T answer, Scene scene);
    }

    private record Asked<T>(boolean inOrder, boolean always, BiFunction<T, Scene, Collection<?>> found) {
        Found look(T answer, Scene scene) {
            return new Found(
                    inOrder,
                    found.apply(answer, scene).stream().map(scene::shown).toList());
        }
    }

    private final Map<String, Asked<T>> byKey;

    private Expectations(Map<String, Asked<T>> byKey) {
        this.byKey = byKey;
    }

    /** Nothing can be asked yet. */
    static <T> Expectations<T> none() {
        return new Expectations<>(Map.of());
    }

    /** One value, or none. */
    Expectations<T> one(String key, Function<T, Optional<?>> found) {
        return with(
                key,
                new Asked<>(
                        true,
                        false,
                        (answer, scene) -> found.apply(answer).stream().toList()));
    }

    /** Several values whose order counts. */
    Expectations<T> list(String key, Function<T, Collection<?>> found) {
        return with(key, new Asked<>(true, false, (answer, scene) -> found.apply(answer)));
    }

    /** Several values in any order. */
    Expectations<T> set(String key, Function<T, Collection<?>> found) {
        return with(key, new Asked<>(false, false, (answer, scene) -> found.apply(answer)));
    }

    /** Several values in any order, of which there must be none unless the step expects them. */
    Expectations<T> noneUnlessExpected(String key, Function<T, Collection<?>> found) {
        return with(key, new Asked<>(false, true, (answer, scene) -> found.apply(answer)));
    }

    /** The same questions about a part of another answer. */
    <U> Expectations<U> of(Function<U, T> part) {
        Map<String, Asked<U>> mapped = new LinkedHashMap<>();
        byKey.forEach((key, asked) -> mapped.put(
                key,
                new Asked<>(
                        asked.inOrder(),
                        asked.always(),
                        (answer, scene) -> asked.found().apply(part.apply(answer), scene))));
        return new Expectations<>(mapped);
    }

    /** These questions and those. */
    Expectations<T> and(Expectations<T> others) {
        Map<String, Asked<T>> more = new LinkedHashMap<>(byKey);
        more.putAll(others.byKey);
        return new Expectations<>(more);
    }

    /** What a step expects, from the mapping under its key {@code expect}. */
    List<Check<T>> read(StepNode step) {
        Optional<YamlNode> expect = step.find("expect");
        Map<String, YamlNode> entries = expect.map(YamlNode::entries).orElse(Map.of());
        expect.filter(YamlNode::isMapping).ifPresent(node -> node.allowOnly(keys()));
        List<Check<T>> checks = new ArrayList<>();
        byKey.forEach((key, asked) -> {
            YamlNode node = entries.get(key);
            if (node != null) {
                checks.add(check(step.word(), key, asked, Expected.read(node, step.place()), node));
            } else if (asked.always()) {
                checks.add(check(step.word(), key, asked, Expected.NOTHING, step.place()));
            }
        });
        return checks;
    }

    /** What can be asked, in this order. */
    Set<String> keys() {
        return byKey.keySet();
    }

    private Check<T> check(String word, String key, Asked<T> asked, Expected expected, YamlNode node) {
        return (answer, scene) -> expected.differs(word, key, asked.look(answer, scene))
                .map(reason -> new Fault(node.file(), node.line(), node.column(), reason));
    }

    private Expectations<T> with(String key, Asked<T> asked) {
        Map<String, Asked<T>> more = new LinkedHashMap<>(byKey);
        more.put(key, asked);
        return new Expectations<>(more);
    }

    /**
     * What came out.
     *
     * @param inOrder whether the order counts
     * @param values as the scenario calls them
     */
    record Found(boolean inOrder, List<String> values) {}
}

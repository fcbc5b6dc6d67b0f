package org.marugoto.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.Id;
import org.marugoto.document.YamlNode;

/**
 * One mapping of a list in a step, such as a goal of a plan; what is missing or wrong in it is a fault at its place.
 *
 * @param step the step it stands in
 * @param node where it stands
 */
record Entry(StepNode step, YamlNode node) {

    /** An entry that has these keys and no others. */
    static Entry of(StepNode step, YamlNode node, Set<String> keys) {
        if (node.isMapping()) {
            node.allowOnly(keys);
        }
        return new Entry(step, node);
    }

    /** A code or other word, required. */
    String code(String key) {
        return node.require(key).map(YamlNode::text).orElse("");
    }

    /** A code or other word; the usual one if there is no such key. */
    String code(String key, String usual) {
        return node.find(key).map(YamlNode::text).orElse(usual);
    }

    /** A text that may be missing. */
    Optional<String> maybe(String key) {
        return node.find(key).map(YamlNode::text);
    }

    /** A value that a text makes; empty, and a fault if the text cannot be one. */
    <T> Optional<T> maybe(String key, Function<String, T> made) {
        return node.find(key).flatMap(at -> step.made(at, made));
    }

    /** Whether the key says {@code true}. */
    boolean flag(String key) {
        return node.find(key).map(YamlNode::bool).orElse(false);
    }

    /** A whole number; the usual one if there is no such key. */
    int number(String key, int min, int max, int usual) {
        return node.find(key).map(at -> at.number(min, max)).orElse(usual);
    }

    /** A day, required. */
    LocalDate day(String key) {
        return node.require(key).flatMap(YamlNode::date).orElse(LocalDate.EPOCH);
    }

    /** An agency of the profile that may be missing. */
    Optional<AgencyId> agency(String key) {
        return node.find(key).flatMap(step::agency);
    }

    /** The agencies of a list; none if there is no such key. */
    List<AgencyId> agencies(String key) {
        return node.find(key).stream()
                .flatMap(list -> list.items().stream())
                .flatMap(at -> step.agency(at).stream())
                .toList();
    }

    /** A name that the scenario may use from here on, required. */
    <I extends Id> Named<I> introduces(String key, NameKind<I> kind) {
        return node.require(key).map(at -> step.introduced(at, kind)).orElseGet(() -> new Named<>(kind, ""));
    }

    /** A name that may be missing. */
    <I extends Id> Optional<Named<I>> maybeNamed(String key, NameKind<I> kind) {
        return node.find(key).map(at -> step.introduced(at, kind));
    }
}

package org.marugoto.journey;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Id;
import org.marugoto.decide.Reason;
import org.marugoto.document.YamlNode;

/** The names that a scenario has used so far while it is read, so that a name nobody introduced is a fault. */
final class Names {

    private static final Pattern NUMBERED = Pattern.compile("(.+?)(\\.\\d+)");

    private final Map<Named<?>, Named<CaseId>> cases = new HashMap<>();
    private final Map<Named<?>, Named<?>> wholes = new HashMap<>();
    private final Map<NameKind<?>, Set<String>> known = new HashMap<>();
    private final Set<String> perhaps = new HashSet<>();

    /** From here on the scenario may speak of it. */
    <I extends Id> Named<I> introduce(NameKind<I> kind, YamlNode node) {
        String name = node.text();
        known.computeIfAbsent(kind, none -> new TreeSet<>()).add(name);
        return new Named<>(kind, name);
    }

    /** Something a step before has introduced; else a fault. */
    <I extends Id> Named<I> refer(NameKind<I> kind, YamlNode node) {
        Set<String> names = known.getOrDefault(kind, Set.of());
        String name = node.text();
        if (!names.contains(name) && !perhaps.contains(name)) {
            node.fault(Reason.of(JourneyFault.UNKNOWN_NAME)
                    .with("kind", kind.label().en())
                    .with("kindJa", kind.label().ja())
                    .with("expected", names)
                    .with("found", name));
        }
        return new Named<>(kind, name);
    }

    /** Something a step before has introduced as one of these kinds; else a fault about the first of them. */
    Named<? extends Id> referOneOf(List<NameKind<? extends Id>> kinds, YamlNode node) {
        for (NameKind<? extends Id> kind : kinds) {
            if (known.getOrDefault(kind, Set.of()).contains(node.text())) {
                return new Named<>(kind, node.text());
            }
        }
        return refer(kinds.get(0), node);
    }

    /** From here on the scenario may speak of it; it belongs to a case. */
    <I extends Id> Matter<I> introduce(NameKind<I> kind, YamlNode node, Named<CaseId> about) {
        Named<I> first = introduce(kind, node);
        cases.put(first, about);
        return new Matter<>(about, first, "", kind);
    }

    /**
     * Something of a case, which a step before has introduced, or what followed from it.
     *
     * @param other under what its name may have been introduced too
     */
    <I extends Id> Matter<I> referMatter(NameKind<I> kind, NameKind<?> other, YamlNode node) {
        Matcher parts = NUMBERED.matcher(node.text());
        String first = parts.matches() ? parts.group(1) : node.text();
        String number = parts.matches() ? parts.group(2) : "";
        for (NameKind<?> known : List.of(kind, other)) {
            Named<?> named = new Named<>(known, first);
            Named<CaseId> about = cases.get(named);
            if (about != null) {
                return new Matter<>(about, named, number, kind);
            }
        }
        Named<I> unknown = refer(kind, node);
        return new Matter<>(new Named<>(CaseSteps.CASE, ""), unknown, "", kind);
    }

    /** From here on this belongs to that. */
    void belongs(Named<?> itself, Named<?> whole) {
        wholes.put(itself, whole);
    }

    /** What something belongs to; a name of nothing if no step has said so. */
    <W extends Id> Named<W> whole(Named<?> itself, NameKind<W> kind) {
        Named<?> whole = wholes.get(itself);
        return whole != null && whole.kind().equals(kind) ? new Named<>(kind, whole.name()) : new Named<>(kind, "");
    }

    /** A faulty step may have introduced it; nobody complains about it a second time. */
    void perhaps(String name) {
        perhaps.add(name);
    }
}

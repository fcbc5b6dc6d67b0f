package org.marugoto.journey;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.marugoto.decide.Id;
import org.marugoto.decide.Reason;
import org.marugoto.document.YamlNode;

/** The names that a scenario has used so far while it is read, so that a name nobody introduced is a fault. */
final class Names {

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

    /** A faulty step may have introduced it; nobody complains about it a second time. */
    void perhaps(String name) {
        perhaps.add(name);
    }
}

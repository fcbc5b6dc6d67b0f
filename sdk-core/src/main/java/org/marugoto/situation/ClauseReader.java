package org.marugoto.situation;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.marugoto.decide.Reason;
import org.marugoto.document.YamlNode;
import org.marugoto.situation.Clause.Bound;

/** Reads conditions of patterns. */
record ClauseReader(Vocabulary words, Set<String> roles, Map<String, Integer> parameters) {

    private static final Set<String> TESTS =
            Set.of("all", "any", "not", "age", "is", "relation", "together", "seen", "unit", "nobody", "issues");
    private static final Bound NONE = Bound.of(0);
    private static final Bound MOST = Bound.of(1_000);

    Clause read(YamlNode node) {
        node.allowOnly(TESTS);
        Map<String, YamlNode> entries = node.entries();
        if (entries.size() != 1) {
            node.fault(Reason.of(SituationFault.NOT_ONE_TEST).with("found", String.join(", ", entries.keySet())));
            return new Clause.All(List.of());
        }
        Map.Entry<String, YamlNode> only = entries.entrySet().iterator().next();
        return read(only.getKey(), only.getValue());
    }

    private Clause read(String test, YamlNode of) {
        return switch (test) {
            case "all" -> new Clause.All(of.items().stream().map(this::read).toList());
            case "any" -> new Clause.Any(of.items().stream().map(this::read).toList());
            case "not" -> new Clause.Not(read(of));
            case "age" -> age(of);
            case "is" -> status(of);
            case "relation" -> related(of);
            case "together" -> new Clause.Together(together(of));
            case "seen" -> seen(of);
            case "unit" -> unit(of);
            case "nobody" -> nobody(of);
            case "issues" -> issues(of);
            default -> new Clause.All(List.of());
        };
    }

    private Clause age(YamlNode node) {
        node.allowOnly(Set.of("of", "from", "to"));
        return new Clause.Age(role(node, "of"), bound(node, "from", NONE), bound(node, "to", MOST));
    }

    private Clause status(YamlNode node) {
        node.allowOnly(Set.of("of", "status", "holds", "only", "confirmed", "months", "from", "thisSchoolYear"));
        return new Clause.Status(
                role(node, "of"),
                code(node, "status", words.statuses().keySet()),
                node.find("holds").map(YamlNode::bool).orElse(true),
                new LinkedHashSet<>(texts(node, "only")),
                new LinkedHashSet<>(texts(node, "confirmed")),
                bound(node, "months", NONE),
                bound(node, "from", NONE),
                node.find("thisSchoolYear").map(YamlNode::bool).orElse(false));
    }

    private Clause related(YamlNode node) {
        node.allowOnly(Set.of("of", "is", "to"));
        List<YamlNode> kinds = node.require("is").map(YamlNode::items).orElse(List.of());
        return new Clause.Related(
                role(node, "of"),
                kinds.stream()
                        .filter(kind -> known(kind, words.relations().keySet()))
                        .map(YamlNode::text)
                        .toList(),
                role(node, "to"));
    }

    private List<String> together(YamlNode node) {
        return node.items().stream()
                .filter(role -> known(role, roles))
                .map(YamlNode::text)
                .toList();
    }

    private Clause seen(YamlNode node) {
        node.allowOnly(Set.of("observation", "holds", "from"));
        return new Clause.Seen(
                code(node, "observation", words.observations().keySet()),
                node.find("holds").map(YamlNode::bool).orElse(true),
                bound(node, "from", NONE));
    }

    private Clause unit(YamlNode node) {
        node.allowOnly(Set.of("from", "to"));
        return new Clause.UnitSize(bound(node, "from", NONE), bound(node, "to", MOST));
    }

    private Clause nobody(YamlNode node) {
        node.allowOnly(Set.of("as", "when"));
        String as = node.require("as").map(YamlNode::text).orElse("?");
        Set<String> more = new HashSet<>(roles);
        more.add(as);
        ClauseReader inside = new ClauseReader(words, more, parameters);
        return new Clause.Nobody(as, node.require("when").map(inside::read).orElse(new Clause.All(List.of())));
    }

    private Clause issues(YamlNode node) {
        node.allowOnly(Set.of("members", "fields"));
        return new Clause.Issues(bound(node, "members", NONE), bound(node, "fields", NONE));
    }

    private String role(YamlNode node, String key) {
        return code(node, key, roles);
    }

    private static String code(YamlNode node, String key, Set<String> codes) {
        return node.require(key)
                .filter(found -> known(found, codes))
                .map(YamlNode::text)
                .orElse("?");
    }

    /** A number, or the name of a parameter. */
    private Bound bound(YamlNode node, String key, Bound otherwise) {
        Optional<YamlNode> found = node.find(key);
        if (found.isEmpty()) {
            return otherwise;
        }
        String text = found.get().text();
        if (!text.isEmpty() && Character.isLetter(text.charAt(0))) {
            known(found.get(), parameters.keySet());
            return new Bound(Optional.of(text), 0);
        }
        return Bound.of(found.get().number(0, 1_000));
    }

    static boolean known(YamlNode node, Set<String> names) {
        return known(node, node.text(), names);
    }

    static boolean known(YamlNode node, String name, Set<String> names) {
        if (names.contains(name)) {
            return true;
        }
        node.fault(Reason.of(SituationFault.UNKNOWN_NAME)
                .with("name", node.path())
                .with("expected", String.join(", ", names.stream().sorted().toList()))
                .with("found", name));
        return false;
    }

    static List<String> texts(YamlNode node, String key) {
        return node.find(key)
                .map(list -> list.items().stream().map(YamlNode::text).toList())
                .orElse(List.of());
    }
}

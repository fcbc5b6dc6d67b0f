package org.marugoto.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.marugoto.code.Text;

/** Rules and books as plain maps and lists: what {@link RuleReader} reads. */
final class RuleTree {

    private RuleTree() {}

    static Map<String, Object> of(RuleBook book) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("policy", ConditionTree.key(book.policy()));
        tree.put("facts", FactSection.toTree(book.facts()));
        if (!book.areas().equals(AreaTree.NONE)) {
            tree.put("areas", areas(book.areas()));
        }
        if (!book.layers().equals(List.of(Layer.CITY))) {
            tree.put("layers", book.layers().stream().map(RuleTree::of).toList());
        }
        tree.put("rules", book.rules().stream().map(RuleTree::of).toList());
        return tree;
    }

    static Map<String, Object> of(Rule rule) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", rule.id());
        tree.put("edition", rule.edition());
        tree.put("layer", rule.layer());
        tree.put("validFrom", rule.validFrom().toString());
        rule.validUntil().ifPresent(until -> tree.put("validUntil", until.toString()));
        tree.put("priority", rule.priority());
        tree.put("when", ConditionTree.of(rule.when()));
        tree.put("outcomes", rule.outcomes().stream().map(RuleTree::of).toList());
        if (!rule.basis().isEmpty()) {
            tree.put("basis", rule.basis());
        }
        if (!rule.because().equals(Text.of(rule.id(), rule.id()))) {
            tree.put("because", FactSection.tree(rule.because()));
        }
        return tree;
    }

    static Map<String, Object> of(Outcome outcome) {
        Map<String, Object> tree = new LinkedHashMap<>();
        outcome.to().ifPresent(to -> tree.put("to", to.toString()));
        mark(tree, "lead", outcome.lead());
        outcome.programme().ifPresent(programme -> tree.put("programme", programme));
        if (outcome.urgency() > 0) {
            tree.put("urgency", outcome.urgency());
        }
        mark(tree, "conference", outcome.conference());
        mark(tree, "outreach", outcome.outreach());
        mark(tree, "immediate", outcome.immediate());
        if (!outcome.excludes().isEmpty()) {
            tree.put("excludes", excludes(outcome));
        }
        return tree;
    }

    static List<String> excludes(Outcome outcome) {
        return outcome.excludes().stream().map(Destination::toString).sorted().toList();
    }

    private static void mark(Map<String, Object> tree, String key, boolean holds) {
        if (holds) {
            tree.put(key, true);
        }
    }

    private static Map<String, Object> of(Layer layer) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("name", layer.name());
        tree.put("level", ConditionTree.key(layer.level()));
        tree.put("ground", layer.ground());
        tree.put("from", layer.from().toString());
        return tree;
    }

    private static Map<String, Object> areas(AreaTree areas) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (String area : areas.areas()) {
            TreeSet<String> outer = new TreeSet<>(areas.containing(area));
            outer.remove(area);
            tree.put(area, List.copyOf(outer));
        }
        return tree;
    }
}

package org.marugoto.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** An assessment as plain maps and lists, for whoever prints JSON. */
final class AssessmentTree {

    private final Assessment assessment;
    private final Locale locale;

    AssessmentTree(Assessment assessment, Locale locale) {
        this.assessment = assessment;
        this.locale = locale;
    }

    Map<String, Object> tree() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("edition", assessment.edition());
        tree.put("on", assessment.on().toString());
        tree.put("outcomes", assessment.outcomes().stream().map(this::outcome).toList());
        tree.put("fired", assessment.fired().stream().map(this::fired).toList());
        tree.put("unknown", assessment.unknown().stream().map(this::unknown).toList());
        tree.put("ask", assessment.ask());
        tree.put("nearMisses", assessment.nearMisses().stream().map(this::near).toList());
        return tree;
    }

    private Map<String, Object> outcome(RankedOutcome outcome) {
        Map<String, Object> tree = new LinkedHashMap<>();
        outcome.to().ifPresent(to -> tree.put("to", to.toString()));
        outcome.programme().ifPresent(programme -> tree.put("programme", programme));
        tree.put("urgency", outcome.urgency());
        mark(tree, "lead", outcome.lead());
        mark(tree, "conference", outcome.conference());
        mark(tree, "outreach", outcome.outreach());
        mark(tree, "immediate", outcome.immediate());
        mark(tree, "excluded", outcome.excluded());
        tree.put("rules", outcome.rules());
        return tree;
    }

    private static void mark(Map<String, Object> tree, String key, boolean holds) {
        if (holds) {
            tree.put(key, true);
        }
    }

    private Map<String, Object> fired(RuleAnswer answer) {
        Map<String, Object> tree = rule(answer.rule());
        tree.put("because", evidence(answer.because()));
        return tree;
    }

    private Map<String, Object> unknown(RuleAnswer answer) {
        Map<String, Object> tree = rule(answer.rule());
        tree.put("missing", answer.missing());
        return tree;
    }

    private Map<String, Object> near(NearMiss miss) {
        Map<String, Object> tree = rule(miss.rule());
        tree.put("if", evidence(miss.wanted()));
        tree.put("missing", miss.missing());
        return tree;
    }

    private Map<String, Object> rule(Rule rule) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("rule", rule.id());
        tree.put("edition", rule.edition());
        tree.put("layer", rule.layer());
        tree.put("basis", rule.basis());
        tree.put("text", rule.because().in(locale));
        return tree;
    }

    private List<Map<String, Object>> evidence(List<Evidence> evidence) {
        return evidence.stream().map(this::evidence).toList();
    }

    private Map<String, Object> evidence(Evidence evidence) {
        Map<String, Object> tree = new LinkedHashMap<>();
        String fact = evidence.test().fact();
        tree.put("fact", fact);
        tree.put("label", assessment.label(fact, locale));
        tree.put("test", TestWords.shown(evidence.test()));
        tree.put("holds", evidence.holds());
        assessment.facts().find(fact).ifPresent(value -> tree.put("value", FactTree.of(value)));
        return tree;
    }
}

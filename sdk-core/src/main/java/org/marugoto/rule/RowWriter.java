package org.marugoto.rule;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.marugoto.code.Text;

/** Writes rules as rows of a decision table. */
final class RowWriter {

    private RowWriter() {}

    /** The cells of a row by column; empty cells are left out. */
    static Map<String, String> row(Rule rule, List<FactDeclaration> facts) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("id", rule.id());
        row.put("edition", rule.edition());
        row.put("layer", rule.layer());
        row.put("priority", String.valueOf(rule.priority()));
        row.put("validFrom", rule.validFrom().toString());
        rule.validUntil().ifPresent(until -> row.put("validUntil", until.toString()));
        row.put("basis", rule.basis());
        if (!rule.because().equals(Text.of(rule.id(), rule.id()))) {
            row.put("because_ja", rule.because().ja());
            row.put("because_en", rule.because().en());
        }
        when(rule.when(), facts, row);
        if (rule.outcomes().size() == 1) {
            outcome(rule.outcomes().get(0), row);
        } else {
            row.put(
                    "outcomes",
                    TreeText.json(rule.outcomes().stream().map(RuleTree::of).toList()));
        }
        return row;
    }

    private static void when(Condition when, List<FactDeclaration> facts, Map<String, String> row) {
        List<Condition> parts = when instanceof Condition.All all ? all.of() : List.of(when);
        if (parts.stream().anyMatch(part -> CellWriter.column(part).isEmpty())) {
            row.put("when", TreeText.json(ConditionTree.of(when)));
            return;
        }
        List<String> order = facts.stream().map(FactDeclaration::name).toList();
        parts.stream()
                .sorted(Comparator.comparingInt(
                        part -> order.indexOf(part.facts().iterator().next())))
                .forEach(part -> row.merge(
                        DecisionTable.column(CellWriter.column(part).orElseThrow()),
                        CellWriter.cell(part),
                        (before, next) -> before + " & " + next));
    }

    private static void outcome(Outcome outcome, Map<String, String> row) {
        outcome.to().ifPresent(to -> row.put("to", to.toString()));
        outcome.programme().ifPresent(programme -> row.put("programme", programme));
        if (outcome.urgency() > 0) {
            row.put("urgency", String.valueOf(outcome.urgency()));
        }
        mark(row, "lead", outcome.lead());
        mark(row, "conference", outcome.conference());
        mark(row, "outreach", outcome.outreach());
        mark(row, "immediate", outcome.immediate());
        if (!outcome.excludes().isEmpty()) {
            row.put("excludes", String.join("|", RuleTree.excludes(outcome)));
        }
    }

    private static void mark(Map<String, String> row, String column, boolean holds) {
        if (holds) {
            row.put(column, "true");
        }
    }
}

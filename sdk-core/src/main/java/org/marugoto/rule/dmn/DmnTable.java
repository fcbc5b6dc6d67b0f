package org.marugoto.rule.dmn;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.marugoto.decide.Reason;
import org.marugoto.document.Document;
import org.marugoto.document.Faults;
import org.marugoto.rule.Condition;
import org.marugoto.rule.FactDeclaration;
import org.marugoto.rule.HitPolicy;
import org.marugoto.rule.Layer;
import org.marugoto.rule.Numbers;
import org.marugoto.rule.Rule;
import org.marugoto.rule.RuleBook;
import org.marugoto.rule.RuleFault;
import org.marugoto.rule.RuleForm;
import org.marugoto.rule.TypeCheck;

/** Reads one decision table. Every fault goes to the faults; a table with a fault gives nothing. */
final class DmnTable {

    private final DmnNode definitions;
    private final DmnNode table;
    private final String name;
    private final Faults faults;
    private final Map<String, FactDeclaration> facts = new LinkedHashMap<>();
    private RuleBook frame = RuleBook.builder().build();
    private boolean own;

    DmnTable(DmnNode definitions, DmnNode table, String name, Faults faults) {
        this.definitions = definitions;
        this.table = table;
        this.name = name;
        this.faults = faults;
    }

    Optional<DmnDecision> read() {
        Optional<HitPolicy> policy = policy();
        frame();
        List<DmnNode> rules = table.all("rule");
        List<DmnInput> inputs = table.all("input").stream()
                .map(clause -> new DmnInput(clause, definitions))
                .toList();
        List<String> outputs = outputs();
        rules.forEach(rule -> entries(rule, inputs, outputs.size()));
        if (!faults.isEmpty()) {
            return Optional.empty();
        }
        List<String> names =
                inputs.stream().map(input -> input.name(faults).orElse("")).toList();
        declare(inputs, names);
        if (!faults.isEmpty()) {
            return Optional.empty();
        }
        return decision(policy.orElseThrow(), rules, inputs, names, outputs);
    }

    private Optional<HitPolicy> policy() {
        String found = table.attribute("hitPolicy");
        String aggregation = table.attribute("aggregation");
        Optional<HitPolicy> policy = switch (found) {
            case "", "UNIQUE" -> Optional.of(HitPolicy.UNIQUE);
            case "FIRST" -> Optional.of(HitPolicy.FIRST);
            case "COLLECT" -> Optional.of(HitPolicy.COLLECT);
            default -> Optional.empty();
        };
        if (policy.isEmpty() || !aggregation.isEmpty()) {
            faults.add(table.fault(Reason.of(DmnFault.DMN_POLICY).with("found", (found + " " + aggregation).strip())));
        }
        return policy;
    }

    /** What our own writer kept of the book: its facts, areas and layers. */
    private void frame() {
        Optional<DmnNode> kept = table.first("extensionElements").flatMap(more -> more.first("own:book"));
        kept.ifPresent(node -> {
            Faults inner = new Faults();
            own = true;
            Optional<RuleBook> book = new RuleForm(inner)
                    .read(new Document("book.json", node.text()))
                    .book();
            inner.all().forEach(fault -> faults.add(node.fault(fault.reason())));
            book.ifPresent(found -> frame = found);
        });
        frame.facts().forEach(fact -> facts.put(fact.name(), fact));
    }

    private List<String> outputs() {
        List<DmnNode> clauses = table.all("output");
        if (clauses.isEmpty()) {
            faults.add(table.fault(Reason.of(DmnFault.DMN_ENTRIES)
                    .with("expected", ">= 1 output")
                    .with("found", 0)));
        }
        return clauses.stream()
                .map(clause -> clause.attribute("name").isEmpty() ? name : clause.attribute("name"))
                .toList();
    }

    private void entries(DmnNode rule, List<DmnInput> inputs, int outputs) {
        List<DmnNode> cells = rule.all("inputEntry");
        if (cells.size() != inputs.size() || rule.all("outputEntry").size() != outputs) {
            faults.add(rule.fault(Reason.of(DmnFault.DMN_ENTRIES)
                    .with("expected", inputs.size() + " + " + outputs)
                    .with(
                            "found",
                            cells.size() + " + " + rule.all("outputEntry").size())));
            return;
        }
        for (int i = 0; i < cells.size(); i++) {
            DmnNode cell = cells.get(i);
            Optional<DmnEntry> entry = DmnFeel.tests(cell.content());
            if (entry.isEmpty()) {
                faults.add(cell.fault(test(inputs.get(i), cell)));
            }
            inputs.get(i).entries().add(entry.orElse(DmnEntry.ANY));
        }
    }

    private static Reason test(DmnInput input, DmnNode cell) {
        String label =
                input.clause().first("inputExpression").map(DmnNode::content).orElse("");
        return Reason.of(DmnFault.DMN_TEST).with("name", label).with("found", cell.content());
    }

    private void declare(List<DmnInput> inputs, List<String> names) {
        for (int i = 0; i < inputs.size(); i++) {
            String fact = names.get(i);
            if (!fact.isEmpty() && !facts.containsKey(fact)) {
                List<DmnEntry> all = new ArrayList<>();
                for (int j = i; j < inputs.size(); j++) {
                    all.addAll(names.get(j).equals(fact) ? inputs.get(j).entries() : List.of());
                }
                inputs.get(i).declare(fact, all, faults).ifPresent(found -> facts.put(fact, found));
            }
        }
    }

    private Optional<DmnDecision> decision(
            HitPolicy policy, List<DmnNode> nodes, List<DmnInput> inputs, List<String> names, List<String> outputs) {
        DmnRows rows = new DmnRows(table, outputs, own, faults);
        List<Rule> rules = new ArrayList<>();
        Map<String, Map<String, String>> values = new LinkedHashMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            DmnNode node = nodes.get(i);
            Map<String, String> row = rows.values(node.all("outputEntry"));
            Condition when = when(node, i, inputs, names);
            rows.rule(node, i, nodes.size(), when, row).ifPresent(rule -> {
                if (values.put(rule.id(), row) != null) {
                    faults.add(node.fault(RuleFault.ruleTwice(rule, rule)));
                }
                rules.add(rule);
            });
        }
        Map<String, String> defaults = defaults(rows);
        checkLayers(rules);
        if (!faults.isEmpty()) {
            return Optional.empty();
        }
        RuleBook book =
                frame.but().policy(policy).facts(facts.values()).rules(rules).build();
        return Optional.of(new DmnDecision(name, book, outputs, values, defaults));
    }

    private void checkLayers(List<Rule> rules) {
        List<String> known = frame.layers().stream().map(Layer::name).toList();
        rules.stream()
                .filter(rule -> !known.contains(rule.layer()))
                .forEach(rule -> faults.add(table.fault(RuleFault.unknownLayer(rule.layer(), known))));
    }

    private Map<String, String> defaults(DmnRows rows) {
        List<DmnNode> entries = table.all("output").stream()
                .flatMap(output -> output.first("defaultOutputEntry").stream())
                .toList();
        return entries.size() == table.all("output").size() ? rows.values(entries) : Map.of();
    }

    private Condition when(DmnNode node, int row, List<DmnInput> inputs, List<String> names) {
        List<Condition> parts = new ArrayList<>();
        TypeCheck types = new TypeCheck(facts, frame.areas());
        for (int i = 0; i < inputs.size(); i++) {
            DmnEntry entry = inputs.get(i).entries().get(row);
            DmnNode cell = node.all("inputEntry").get(i);
            FactDeclaration fact = facts.get(names.get(i));
            if (!entry.items().isEmpty() && fact != null) {
                Optional<Condition> part = new DmnCondition(fact).of(entry);
                if (part.isEmpty()) {
                    faults.add(cell.fault(test(inputs.get(i), cell)));
                }
                part.ifPresent(parts::add);
                part.stream()
                        .flatMap(found -> types.faults(found).stream())
                        .forEach(reason -> faults.add(cell.fault(reason)));
            }
        }
        return parts.size() == 1 ? parts.get(0) : new Condition.All(parts);
    }

    /** A literal as plain text. */
    static String shown(Object literal) {
        return literal instanceof BigDecimal number ? Numbers.plain(number).toPlainString() : literal.toString();
    }
}

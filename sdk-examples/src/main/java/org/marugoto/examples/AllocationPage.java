package org.marugoto.examples;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.marugoto.code.Text;
import org.marugoto.decide.Id;
import org.marugoto.household.PersonId;
import org.marugoto.json.MarugotoJson;
import org.marugoto.matching.Allocation;
import org.marugoto.resource.ResourceId;

/** An allocation as text, JSON or CSV. */
final class AllocationPage {

    private static final Text OBJECTIVE =
            Text.of("全体の費用 %s（%d 人中 %d 人を割当て）", "objective %s (%3$d of %2$d people placed)");
    private static final Text SCARCITY = Text.of("1 枠増やした場合の効果", "what one more place would be worth");

    private final Allocation<PersonId, ResourceId> plan;
    private final OutputOptions output;

    AllocationPage(Allocation<PersonId, ResourceId> plan, OutputOptions output) {
        this.plan = plan;
        this.output = output;
    }

    void print(Terminal terminal) {
        switch (output.format) {
            case json -> terminal.print(new MarugotoJson().writeTree(tree(), true));
            case csv -> printRows(terminal);
            case text -> printText(terminal);
        }
    }

    private Map<String, Object> tree() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("objective", number(plan.objective()));
        tree.put("assigned", plan.assigned().stream().map(this::tree).toList());
        tree.put("unassigned", plan.unassigned().stream().map(PersonId::value).toList());
        tree.put("scarcity", plan.prices().stream().map(this::tree).toList());
        return tree;
    }

    private Map<String, Object> tree(Allocation.Placement<PersonId, ResourceId> placement) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("person", placement.person().value());
        tree.put("resource", placement.resource().value());
        tree.put("cost", number(placement.cost()));
        return tree;
    }

    private Map<String, Object> tree(Allocation.Price<ResourceId> price) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("resource", price.resource().value());
        tree.put("price", number(price.price()));
        return tree;
    }

    /** Whole numbers without a decimal point. */
    private static Number number(BigDecimal value) {
        return value.scale() <= 0 ? value.toBigInteger() : value;
    }

    private void printRows(Terminal terminal) {
        terminal.print("kind,person,resource,value");
        terminal.print("objective,,," + plan.objective().toPlainString());
        plan.assigned()
                .forEach(placement -> terminal.print(row(
                        "assigned",
                        cell(placement.person()),
                        cell(placement.resource()),
                        placement.cost().toPlainString())));
        plan.unassigned().forEach(person -> terminal.print(row("unassigned", cell(person), "", "")));
        plan.prices()
                .forEach(price -> terminal.print(row(
                        "scarcity", "", cell(price.resource()), price.price().toPlainString())));
    }

    private static String row(String... cells) {
        return String.join(",", cells);
    }

    private static String cell(Id id) {
        String value = id.value();
        return value.contains(",") || value.contains("\"") ? '"' + value.replace("\"", "\"\"") + '"' : value;
    }

    private void printText(Terminal terminal) {
        List<PersonId> people = plan.problem().people();
        terminal.print(OBJECTIVE
                .in(output.locale())
                .formatted(
                        plan.objective().toPlainString(),
                        people.size(),
                        plan.assigned().size()));
        people.forEach(person -> terminal.print("  " + person + "  " + told(person)));
        terminal.print(SCARCITY.in(output.locale()));
        plan.prices()
                .forEach(price -> terminal.print(
                        "  " + price.resource() + "  " + price.price().toPlainString()));
    }

    private String told(PersonId person) {
        return plan.explain(person).stream().map(output.wording()::of).collect(Collectors.joining("; "));
    }
}

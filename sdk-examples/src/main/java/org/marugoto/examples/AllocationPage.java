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
import org.marugoto.matching.Scarcity;
import org.marugoto.matching.UnmetNeed;
import org.marugoto.resource.ResourceId;

/** An allocation as text, JSON or CSV. */
final class AllocationPage {

    private static final Text OBJECTIVE =
            Text.of("全体の費用 %s（%d 人中 %d 人を割当て）", "objective %s (%3$d of %2$d people placed)");
    private static final Text SCARCITY = Text.of("1 枠増やした場合の効果", "what one more place would be worth");

    private static final Text NEXT = Text.of("次に開拓するもの", "what to develop next");
    private static final Text WIDEN =
            Text.of("広げる：%1$s（%3$s に 1 枠）  %2$s", "widen: %1$s (one more place at %3$s)  %2$s");
    private static final Text NEW = Text.of("新しくつくる：%s  %s", "make new: %s  %s");
    private static final Text UNMET =
            Text.of("枠のない方（%d 人未満はまとめました）", "left out, by where they wait for what (fewer than %d put together)");
    private static final Text REST = Text.of("ほかに %d 人未満", "and fewer than %d more");

    private final Allocation<PersonId, ResourceId> plan;
    private final PlanSummary summary;
    private final OutputOptions output;

    AllocationPage(Allocation<PersonId, ResourceId> plan, PlanSummary summary, OutputOptions output) {
        this.plan = plan;
        this.summary = summary;
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
        if (summary.hasMore()) {
            tree.put("next", summary.next().stream().map(this::tree).toList());
            tree.put("unmet", unmet());
        }
        return tree;
    }

    private Map<String, Object> tree(Scarcity.Step<ResourceId> step) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("label", step.label());
        tree.put("gain", number(step.gain()));
        step.widens().ifPresent(resource -> tree.put("widens", resource.value()));
        return tree;
    }

    private Map<String, Object> unmet() {
        UnmetNeed.Published unmet = summary.unmet();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("floor", unmet.floor());
        tree.put("whole", unmet.isWhole());
        tree.put("counts", unmet.counts().stream().map(AllocationPage::tree).toList());
        return tree;
    }

    private static Map<String, Object> tree(UnmetNeed.Count count) {
        Map<String, Object> tree = new LinkedHashMap<>();
        count.cell().area().ifPresent(area -> tree.put("area", area.value()));
        count.cell().kind().ifPresent(kind -> tree.put("kind", kind));
        count.cell().slot().ifPresent(slot -> tree.put("slot", slot));
        tree.put("people", count.people());
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
        if (summary.hasMore()) {
            summary.next()
                    .forEach(step -> terminal.print(row(
                            step.widens().isPresent() ? "widen" : "new",
                            "",
                            quoted(step.label()),
                            step.gain().toPlainString())));
            summary.unmet()
                    .counts()
                    .forEach(count -> terminal.print(
                            row("unmet", "", quoted(summary.words(count.cell())), String.valueOf(count.people()))));
        }
    }

    private static String row(String... cells) {
        return String.join(",", cells);
    }

    private static String cell(Id id) {
        return quoted(id.value());
    }

    private static String quoted(String value) {
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
        if (summary.hasMore()) {
            printMore(terminal);
        }
    }

    private void printMore(Terminal terminal) {
        Names names = summary.names();
        terminal.print(names.say(NEXT));
        List<Scarcity.Step<ResourceId>> steps = summary.next();
        for (int at = 0; at < steps.size(); at++) {
            Scarcity.Step<ResourceId> step = steps.get(at);
            String gain = step.gain().toPlainString();
            String told = step.widens()
                    .map(where -> names.say(WIDEN, step.label(), gain, names.of(where.value())))
                    .orElse(names.say(NEW, names.of(step.label()), gain));
            terminal.print("  " + (at + 1) + ". " + told);
        }
        UnmetNeed.Published unmet = summary.unmet();
        terminal.print(names.say(UNMET, unmet.floor()));
        unmet.counts().forEach(count -> terminal.print("  " + count.people() + "  " + summary.words(count.cell())));
        if (!unmet.isWhole()) {
            terminal.print("  " + names.say(REST, unmet.floor()));
        }
    }

    private String told(PersonId person) {
        return plan.explain(person).stream().map(output.wording()::of).collect(Collectors.joining("; "));
    }
}

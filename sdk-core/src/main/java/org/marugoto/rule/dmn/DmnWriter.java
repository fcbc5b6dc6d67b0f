package org.marugoto.rule.dmn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.marugoto.decide.Reason;
import org.marugoto.document.Faults;
import org.marugoto.rule.Condition;
import org.marugoto.rule.Destination;
import org.marugoto.rule.FactDeclaration;
import org.marugoto.rule.FactType;
import org.marugoto.rule.Names;
import org.marugoto.rule.Outcome;
import org.marugoto.rule.Rule;
import org.marugoto.rule.RuleBook;
import org.marugoto.rule.RuleForm;

/** Writes the rules in force on a day as one decision table. */
final class DmnWriter {

    private static final Map<String, Function<Outcome, String>> OUTPUTS = outputs();

    private final RuleBook book;
    private final List<Rule> rules;
    private final Faults faults;
    private final StringBuilder out = new StringBuilder();

    DmnWriter(RuleBook book, LocalDate on, Faults faults) {
        this.book = book;
        this.rules = book.inForce(on);
        this.faults = faults;
    }

    /** The document; it is of use only if there was no fault. */
    String write() {
        Map<String, Integer> columns = columns();
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        open("definitions xmlns=\"%s\" xmlns:own=\"%s\" id=\"definitions\" name=\"rules\" namespace=\"%s\""
                .formatted(DmnXml.DMN_1_3, DmnXml.OWN, DmnXml.OWN));
        columns.keySet().forEach(this::inputData);
        open("decision id=\"decision\" name=\"rules\"");
        out.append("<variable id=\"variable\" name=\"rules\"/>\n");
        columns.keySet()
                .forEach(fact -> out.append("<informationRequirement id=\"needs-%s\"><requiredInput href=\"#data-%s\"/>"
                                .formatted(fact, fact))
                        .append("</informationRequirement>\n"));
        open("decisionTable id=\"table\" hitPolicy=\"%s\"".formatted(book.policy()));
        out.append("<extensionElements><own:book>")
                .append(escape(RuleForm.toJson(frame())))
                .append("</own:book></extensionElements>\n");
        clauses(columns);
        rules.forEach(rule -> rule(rule, columns));
        out.append("</decisionTable>\n</decision>\n</definitions>\n");
        return out.toString();
    }

    /** Everything of the book but its rules; facts whose codes no form can hold are left to their allowed values. */
    private RuleBook frame() {
        return book.but()
                .rules(List.of())
                .facts(book.facts().stream().filter(DmnWriter::plain).toList())
                .build();
    }

    private static boolean plain(FactDeclaration fact) {
        List<String> codes = fact.type() instanceof FactType.OneCode one
                ? one.codes()
                : fact.type() instanceof FactType.CodeSet set ? set.codes() : List.of();
        return codes.stream().allMatch(Names::isCode);
    }

    /** For each fact that is asked for: how many columns it needs. */
    private Map<String, Integer> columns() {
        Map<String, Integer> columns = new LinkedHashMap<>();
        for (FactDeclaration fact : book.facts()) {
            int most = rules.stream()
                    .mapToInt(rule -> about(rule, fact.name()).size())
                    .max()
                    .orElse(0);
            if (most > 0) {
                columns.put(fact.name(), most);
            }
        }
        return columns;
    }

    private static List<Condition> parts(Rule rule) {
        return rule.when() instanceof Condition.All all ? all.of() : List.of(rule.when());
    }

    private static List<Condition> about(Rule rule, String fact) {
        return parts(rule).stream()
                .filter(part -> part.facts().equals(Set.of(fact)))
                .toList();
    }

    private void inputData(String fact) {
        out.append("<inputData id=\"data-%s\" name=\"%s\"><variable id=\"value-%s\" name=\"%s\"%s/></inputData>\n"
                .formatted(fact, fact, fact, fact, typeRef(fact)));
    }

    private String typeRef(String fact) {
        return switch (declaration(fact).type().key()) {
            case "boolean" -> " typeRef=\"boolean\"";
            case "code" -> " typeRef=\"string\"";
            case "number" -> " typeRef=\"number\"";
            case "date" -> " typeRef=\"date\"";
            default -> "";
        };
    }

    private FactDeclaration declaration(String fact) {
        return book.facts().stream()
                .filter(found -> found.name().equals(fact))
                .findFirst()
                .orElseThrow();
    }

    private void clauses(Map<String, Integer> columns) {
        columns.forEach((fact, count) -> {
            for (int i = 1; i <= count; i++) {
                input(declaration(fact), i);
            }
        });
        OUTPUTS.keySet()
                .forEach(name -> out.append("<output id=\"output-%s\" name=\"%s\" typeRef=\"%s\"/>\n"
                        .formatted(name, name, outputType(name))));
        DmnRows.ANNOTATIONS.forEach(name -> out.append("<annotation name=\"%s\"/>\n".formatted(name)));
    }

    private void input(FactDeclaration fact, int count) {
        open("input id=\"input-%s.%d\" label=\"%s\""
                .formatted(fact.name(), count, escape(fact.label().en())));
        out.append("<inputExpression id=\"expression-%s.%d\"%s>%s</inputExpression>\n"
                .formatted(fact.name(), count, typeRef(fact.name()), text(fact.name())));
        if (fact.type() instanceof FactType.OneCode one) {
            values(fact, count, DmnCells.texts(one.codes()));
        }
        if (fact.type() instanceof FactType.Amount amount) {
            values(fact, count, DmnCells.numbers(amount.span(), amount));
        }
        out.append("</input>\n");
    }

    private void values(FactDeclaration fact, int count, String values) {
        out.append("<inputValues id=\"values-%s.%d\">%s</inputValues>\n".formatted(fact.name(), count, text(values)));
    }

    private static String outputType(String name) {
        return switch (name) {
            case "urgency" -> "number";
            case "to", "programme", "excludes" -> "string";
            default -> "boolean";
        };
    }

    private void rule(Rule rule, Map<String, Integer> columns) {
        open("rule id=\"rule.%s\"".formatted(rule.id()));
        List<Condition> left = new ArrayList<>(parts(rule));
        columns.forEach((fact, count) -> {
            List<Condition> parts = about(rule, fact);
            left.removeAll(parts);
            for (int i = 0; i < count; i++) {
                entry("inputEntry", i < parts.size() ? cell(rule, fact, parts.get(i)) : "-");
            }
        });
        left.forEach(part -> refuse(rule, RuleForm.toJson(part)));
        if (rule.outcomes().size() > 1) {
            refuse(rule, rule.outcomes().size() + " outcomes");
        }
        Outcome outcome = rule.outcomes().get(0);
        OUTPUTS.values().forEach(value -> entry("outputEntry", value.apply(outcome)));
        annotations(rule).forEach(value -> entry("annotationEntry", value));
        out.append("</rule>\n");
    }

    private String cell(Rule rule, String fact, Condition part) {
        Optional<String> cell = new DmnCells(declaration(fact)).cell(part);
        if (cell.isEmpty()) {
            refuse(rule, RuleForm.toJson(part));
        }
        return cell.orElse("-");
    }

    private void refuse(Rule rule, Object what) {
        faults.add(
                "rules",
                book.rules().indexOf(rule) + 1,
                Reason.of(DmnFault.DMN_CANNOT_SAY).with("rule", rule.id()).with("found", what));
    }

    private static List<String> annotations(Rule rule) {
        return List.of(
                rule.id(),
                rule.edition(),
                rule.layer(),
                String.valueOf(rule.priority()),
                rule.validFrom().toString(),
                rule.validUntil().map(LocalDate::toString).orElse(""),
                rule.basis(),
                rule.because().ja(),
                rule.because().en());
    }

    private static Map<String, Function<Outcome, String>> outputs() {
        Map<String, Function<Outcome, String>> outputs = new LinkedHashMap<>();
        outputs.put("to", outcome -> quoted(outcome.to().map(Destination::toString)));
        outputs.put("lead", outcome -> String.valueOf(outcome.lead()));
        outputs.put("programme", outcome -> quoted(outcome.programme()));
        outputs.put("urgency", outcome -> String.valueOf(outcome.urgency()));
        outputs.put("conference", outcome -> String.valueOf(outcome.conference()));
        outputs.put("outreach", outcome -> String.valueOf(outcome.outreach()));
        outputs.put("immediate", outcome -> String.valueOf(outcome.immediate()));
        outputs.put(
                "excludes",
                outcome -> quoted(Optional.of(outcome.excludes().stream()
                                .sorted()
                                .map(Destination::toString)
                                .collect(Collectors.joining("|")))
                        .filter(text -> !text.isEmpty())));
        return outputs;
    }

    private static String quoted(Optional<String> text) {
        return text.map(DmnCells::text).orElse("null");
    }

    private void open(String tag) {
        out.append('<').append(tag).append(">\n");
    }

    private void entry(String name, String value) {
        out.append("<%s>%s</%s>\n".formatted(name, text(value), name));
    }

    private static String text(String value) {
        return "<text>" + escape(value) + "</text>";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\r", "&#13;");
    }
}

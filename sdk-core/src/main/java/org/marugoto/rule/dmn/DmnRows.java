package org.marugoto.rule.dmn;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marugoto.code.Text;
import org.marugoto.decide.Reason;
import org.marugoto.document.Faults;
import org.marugoto.rule.Condition;
import org.marugoto.rule.Destination;
import org.marugoto.rule.Outcome;
import org.marugoto.rule.Rule;

/** Reads what the rows of a decision table say beside their conditions. */
final class DmnRows {

    /** Outputs that are parts of an outcome. */
    static final List<String> OUTPUTS =
            List.of("to", "lead", "programme", "urgency", "conference", "outreach", "immediate", "excludes");

    /** Annotations that our own writer adds. */
    static final List<String> ANNOTATIONS = List.of(
            "id", "edition", "layer", "priority", "validFrom", "validUntil", "basis", "because_ja", "because_en");

    private static final String FOREIGN_EDITION = "dmn";

    private final List<String> outputs;
    private final List<String> annotations;
    private final boolean own;
    private final boolean outcomes;
    private final Faults faults;

    DmnRows(DmnNode table, List<String> outputs, boolean own, Faults faults) {
        this.outputs = outputs;
        this.annotations = table.all("annotation").stream()
                .map(clause -> clause.attribute("name"))
                .toList();
        this.own = own;
        this.outcomes = OUTPUTS.containsAll(outputs);
        this.faults = faults;
    }

    /** The literals of a row of output entries; {@code null} and nothing are left out. */
    Map<String, String> values(List<DmnNode> entries) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            DmnNode entry = entries.get(i);
            String text = entry.content();
            String output = outputs.get(i);
            if (!text.isEmpty() && !text.equals("null") && !text.equals("-")) {
                DmnFeel.literal(text)
                        .ifPresentOrElse(
                                value -> values.put(output, DmnTable.shown(value)),
                                () -> faults.add(entry.fault(Reason.of(DmnFault.DMN_OUTPUT)
                                        .with("name", output)
                                        .with("found", text))));
            }
        }
        return values;
    }

    /** The rule of a row, or empty and a fault. */
    Optional<Rule> rule(DmnNode node, int index, int count, Condition when, Map<String, String> row) {
        Map<String, String> notes = notes(node);
        String named = own ? notes.getOrDefault("id", "") : node.attribute("id");
        String id = named.isEmpty() ? "rule-" + (index + 1) : named;
        Rule.Builder rule = Rule.builder()
                .id(id)
                .edition(FOREIGN_EDITION)
                .validFrom(LocalDate.EPOCH)
                .priority(count - index)
                .when(when);
        try {
            rule.addOutcomes(outcomes ? outcome(row) : Outcome.builder().build());
            if (own) {
                own(rule, notes, id);
            } else {
                because(node, notes).ifPresent(text -> rule.because(Text.of(text, text)));
            }
            return Optional.of(rule.build());
        } catch (IllegalArgumentException | DateTimeException bad) {
            faults.add(node.fault(Reason.of(DmnFault.DMN_OWN_VALUE)
                    .with("name", id)
                    .with("found", String.valueOf(bad.getMessage()))));
            return Optional.empty();
        }
    }

    private Map<String, String> notes(DmnNode rule) {
        List<DmnNode> entries = rule.all("annotationEntry");
        Map<String, String> notes = new LinkedHashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            notes.put(
                    i < annotations.size() ? annotations.get(i) : "#" + i,
                    entries.get(i).content());
        }
        return notes;
    }

    private static Optional<String> because(DmnNode rule, Map<String, String> notes) {
        String text = Stream.concat(rule.first("description").map(DmnNode::text).stream(), notes.values().stream())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("; "));
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static void own(Rule.Builder rule, Map<String, String> notes, String id) {
        given(notes, "edition", rule::edition);
        given(notes, "layer", rule::layer);
        given(notes, "priority", text -> rule.priority(Integer.parseInt(text)));
        given(notes, "validFrom", text -> rule.validFrom(LocalDate.parse(text)));
        given(notes, "validUntil", text -> rule.validUntil(LocalDate.parse(text)));
        given(notes, "basis", rule::basis);
        rule.because(Text.of(notes.getOrDefault("because_ja", id), notes.getOrDefault("because_en", id)));
    }

    private static void given(Map<String, String> values, String name, Consumer<String> then) {
        String value = values.getOrDefault(name, "");
        if (!value.isEmpty()) {
            then.accept(value);
        }
    }

    private static Outcome outcome(Map<String, String> row) {
        Outcome.Builder outcome = Outcome.builder();
        given(row, "to", text -> outcome.to(Destination.parse(text)));
        given(row, "lead", text -> outcome.lead(truth(text)));
        given(row, "programme", outcome::programme);
        given(row, "urgency", text -> outcome.urgency(Integer.parseInt(text)));
        given(row, "conference", text -> outcome.conference(truth(text)));
        given(row, "outreach", text -> outcome.outreach(truth(text)));
        given(row, "immediate", text -> outcome.immediate(truth(text)));
        given(
                row,
                "excludes",
                text -> Arrays.stream(text.split("\\|", -1))
                        .forEach(destination -> outcome.addExcludes(Destination.parse(destination.strip()))));
        return outcome.build();
    }

    private static boolean truth(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException("true, false (%s)".formatted(text));
        }
        return text.equals("true");
    }
}

package org.marugoto.rule.dmn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.marugoto.rule.Facts;
import org.marugoto.rule.HitPolicy;
import org.marugoto.rule.Interpreter;
import org.marugoto.rule.Rule;
import org.marugoto.rule.RuleBook;
import org.marugoto.rule.Truth;

/**
 * A decision table read from DMN (決定表): the book it became, and what the table itself says for each rule.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name the decision's name
 * @param book the facts and rules; a rule of a table with outputs of its own has an outcome that says nothing
 * @param outputs the names of the outputs, in the table's order
 * @param values by rule id, in the table's order: output name → value (a text without quotes, a number, {@code true} or
 *     {@code false}, a day as 2026-04-01); an output that is {@code null} is left out
 * @param defaults what is answered if no rule can hold; empty if the table does not say
 */
public record DmnDecision(
        String name,
        RuleBook book,
        List<String> outputs,
        Map<String, Map<String, String>> values,
        Map<String, String> defaults) {

    /** Copies everything and keeps the order. */
    public DmnDecision {
        outputs = List.copyOf(outputs);
        Map<String, Map<String, String>> copy = new LinkedHashMap<>();
        values.forEach((rule, row) -> copy.put(rule, Collections.unmodifiableMap(new LinkedHashMap<>(row))));
        values = Collections.unmodifiableMap(copy);
        defaults = Collections.unmodifiableMap(new LinkedHashMap<>(defaults));
    }

    /**
     * What the table answers: the values of every rule that surely holds, in the table's order; with FIRST only the
     * first. With UNIQUE more than one answer shows that the table contradicts itself. If no rule holds and none could
     * hold, the defaults, if there are any.
     */
    public List<Map<String, String>> decide(Facts facts) {
        List<Map<String, String>> found = rows(facts, Truth.YES);
        if (!found.isEmpty()) {
            return book.policy() == HitPolicy.FIRST ? List.of(found.get(0)) : found;
        }
        boolean silent = defaults.isEmpty() || !open(facts).isEmpty();
        return silent ? List.of() : List.of(defaults);
    }

    /** The ids of the rules of which these facts do not say whether they hold, in the table's order. */
    public List<String> open(Facts facts) {
        return ids(facts, Truth.UNKNOWN);
    }

    private List<Map<String, String>> rows(Facts facts, Truth truth) {
        return ids(facts, truth).stream()
                .map(id -> values.getOrDefault(id, Map.of()))
                .toList();
    }

    private List<String> ids(Facts facts, Truth truth) {
        Interpreter interpreter = new Interpreter(book.areas(), LocalDate.EPOCH);
        List<String> ids = new ArrayList<>();
        for (Rule rule : book.rules()) {
            if (interpreter.test(rule.when(), facts) == truth) {
                ids.add(rule.id());
            }
        }
        return ids;
    }
}

package org.marugoto.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.marugoto.rule.Condition.Test;

/**
 * Which fact to ask for next: the one after whose answer the fewest rules stay unknown, on the average over the answers
 * that make a difference. Of equal ones, the one more rules wait for, then the one declared first.
 */
final class NextQuestion {

    private record Question(String fact, double left, int waiting) {}

    private final Facts facts;
    private final Interpreter meaning;
    private final Map<String, List<Rule>> waiting = new HashMap<>();

    private NextQuestion(List<Rule> unknown, Facts facts, Interpreter meaning) {
        this.facts = facts;
        this.meaning = meaning;
        for (Rule rule : unknown) {
            Set<String> missing = Evidence.missing(rule.when(), facts, meaning);
            missing.forEach(fact ->
                    waiting.computeIfAbsent(fact, name -> new ArrayList<>()).add(rule));
        }
    }

    /** The facts that unknown rules miss, the most telling first. */
    static List<String> ranked(RuleBook book, List<Rule> unknown, Facts facts, Interpreter meaning) {
        NextQuestion next = new NextQuestion(unknown, facts, meaning);
        return book.facts().stream()
                .filter(fact -> next.waiting.containsKey(fact.name()))
                .map(fact -> next.question(fact, book.areas()))
                .sorted(Comparator.comparingDouble(Question::left)
                        .thenComparing(
                                Comparator.comparingInt(Question::waiting).reversed()))
                .map(Question::fact)
                .toList();
    }

    private Question question(FactDeclaration fact, AreaTree areas) {
        List<Rule> rules = waiting.getOrDefault(fact.name(), List.of());
        List<Test> tests = rules.stream()
                .flatMap(rule -> rule.when().tests().stream())
                .filter(test -> test.fact().equals(fact.name()))
                .distinct()
                .toList();
        List<FactValue> answers = new Answers(fact.type(), areas, meaning.on()).to(tests, facts.find(fact.name()));
        double settled = answers.stream()
                .mapToLong(answer -> settled(rules, facts.with(fact.name(), answer)))
                .average()
                .orElse(0);
        return new Question(fact.name(), -settled, rules.size());
    }

    private long settled(List<Rule> rules, Facts answered) {
        return rules.stream()
                .filter(rule -> meaning.test(rule.when(), answered) != Truth.UNKNOWN)
                .count();
    }
}

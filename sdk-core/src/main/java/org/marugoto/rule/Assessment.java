package org.marugoto.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.marugoto.rule.Condition.Test;

/**
 * What a book says about some facts on a day, with every reason (判定とその説明).
 *
 * <p>Explanations are worked out when they are asked for. Immutable and thread-safe.
 */
public final class Assessment {

    private static final int NEAR = 5;

    private final RuleBook book;
    private final Facts facts;
    private final LocalDate on;
    private final Interpreter meaning;
    private final List<Rule> inForce;
    private final List<Rule> fired;
    private final List<Rule> unknown;

    private Assessment(RuleBook book, Facts facts, LocalDate on) {
        this.book = book;
        this.facts = facts;
        this.on = on;
        this.meaning = new Interpreter(book.areas(), on);
        this.inForce = book.inForce(on);
        List<Rule> yes = withTruth(Truth.YES);
        this.fired = book.policy() == HitPolicy.FIRST ? yes.stream().limit(1).toList() : yes;
        this.unknown = withTruth(Truth.UNKNOWN);
    }

    static Assessment of(RuleBook book, Facts facts, LocalDate on) {
        return new Assessment(book, facts, on);
    }

    /** The editions that were in force, as {@link RuleBook#edition}. */
    public String edition() {
        return book.edition(on);
    }

    /** The facts that were looked at. */
    public Facts facts() {
        return facts;
    }

    /** The day of the decision. */
    public LocalDate on() {
        return on;
    }

    /** What is wanted, the highest-ranked first; destinations that a rule excludes stand last and say so. */
    public List<RankedOutcome> outcomes() {
        return Folding.of(fired);
    }

    /** What every rule in force says, in rank order. */
    public List<RuleAnswer> answers() {
        return answers(inForce);
    }

    /** The rules that hold and count, in rank order. */
    public List<RuleAnswer> fired() {
        return answers(fired);
    }

    /** The rules that may hold, in rank order, with the facts they miss. */
    public List<RuleAnswer> unknown() {
        return answers(unknown);
    }

    /** The facts that unknown rules miss, by name: the same as {@link #ask()}, but not ranked, which costs a fraction of it. */
    public List<String> missing() {
        return unknown.stream()
                .flatMap(rule -> Evidence.missing(rule.when(), facts, meaning).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** The facts to ask for next, the most telling first; empty if nothing more could change the answer. */
    public List<String> ask() {
        return NextQuestion.ranked(book, unknown, facts, meaning);
    }

    /** Up to five rules that do not hold but for a little, the nearest first. */
    public List<NearMiss> nearMisses() {
        return withTruth(Truth.NO).stream()
                .map(rule -> new NearMiss(rule, Evidence.changes(rule.when(), true, facts, meaning), missing(rule)))
                .filter(miss -> !miss.wanted().isEmpty())
                .sorted(Comparator.comparingInt((NearMiss miss) -> miss.wanted().size())
                        .thenComparingInt(miss -> miss.missing().size()))
                .limit(NEAR)
                .toList();
    }

    /** The answer as maps, lists, texts, numbers and truth values, in the documented order of keys. */
    public Map<String, Object> toTree(Locale locale) {
        return new AssessmentTree(this, locale).tree();
    }

    /** What a fact is called for people; its name if it is not declared. */
    String label(String fact, Locale locale) {
        FactDeclaration declared = book.declarations().get(fact);
        return declared == null ? fact : declared.label().in(locale);
    }

    private List<String> missing(Rule rule) {
        return rule.when().facts().stream()
                .filter(name -> tests(rule, name).stream().anyMatch(this::isOpen))
                .toList();
    }

    private boolean isOpen(Test test) {
        return meaning.test(test, facts) == Truth.UNKNOWN;
    }

    private static List<Test> tests(Rule rule, String fact) {
        return rule.when().tests().stream()
                .filter(test -> test.fact().equals(fact))
                .toList();
    }

    private List<Rule> withTruth(Truth truth) {
        return inForce.stream()
                .filter(rule -> meaning.test(rule.when(), facts) == truth)
                .toList();
    }

    private List<RuleAnswer> answers(List<Rule> rules) {
        return rules.stream().map(rule -> RuleAnswer.of(rule, facts, meaning)).toList();
    }
}

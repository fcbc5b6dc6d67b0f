package org.marugoto.rule.proof;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.marugoto.decide.Reason;
import org.marugoto.rule.Condition;
import org.marugoto.rule.Condition.Test;
import org.marugoto.rule.FactValue;
import org.marugoto.rule.Facts;
import org.marugoto.rule.HitPolicy;
import org.marugoto.rule.Interpreter;
import org.marugoto.rule.Rule;
import org.marugoto.rule.RuleBook;
import org.marugoto.rule.Truth;
import org.marugoto.rule.proof.Finding.Kind;
import org.sat4j.specs.TimeoutException;

/** One verification under way: the book in logic, the questions asked of it, and what was found so far. */
final class Search {

    private final RuleBook book;
    private final Effort effort;
    private final List<LocalDate> days;
    private final boolean isCut;
    private final Set<String> births;
    private final List<Test> tests;
    private final List<Rule> ranked;
    private int questions;
    private final Map<LocalDate, List<Rule>> inForce = new HashMap<>();
    private final IdentityHashMap<Condition, Boolean> changing = new IdentityHashMap<>();
    private final Set<Kind> full = EnumSet.noneOf(Kind.class);
    private final Map<Kind, List<Finding>> findings = new EnumMap<>(Kind.class);

    Search(RuleBook book, Optional<Receivers> receivers, Effort effort) {
        this.book = book;
        this.effort = effort;
        List<Test> all = new ArrayList<>();
        book.rules().forEach(rule -> all.addAll(rule.when().tests()));
        receivers.ifPresent(who -> who.acceptances()
                .forEach(acceptance -> all.addAll(acceptance.accepts().tests())));
        this.tests = all.stream().distinct().toList();
        this.births = FactSpace.births(book.declarations(), tests);
        List<LocalDate> changes = Timeline.of(book, receivers, tests);
        this.days = changes.stream().limit(effort.days()).toList();
        this.ranked = book.rules().stream().sorted(Rule.RANK).toList();
        this.isCut = days.size() < changes.size();
        if (isCut) {
            found(new Finding(
                    Kind.LIMIT,
                    List.of(),
                    Facts.NONE,
                    changes.get(effort.days()),
                    Reason.of(FindingReason.TOO_MANY_DAYS).with("max", effort.days())));
        }
    }

    RuleBook book() {
        return book;
    }

    /** The whole space on the first day. */
    FactSpace space() {
        return new FactSpace(book, tests, births, days.get(0), new Sat(effort.conflictsPerQuestion()));
    }

    /** Whether a condition can be answered otherwise on another day, by the same facts. */
    boolean dependsOnDay(Condition condition) {
        return changing.computeIfAbsent(
                condition, asked -> asked.facts().stream().anyMatch(births::contains));
    }

    /** All rules of all editions, in rank order. */
    List<Rule> ranked() {
        return ranked;
    }

    /** One day of each stretch in which nothing changes. */
    List<LocalDate> days() {
        return days;
    }

    /** The same for a stretch in which all of these rules are in force. */
    List<LocalDate> days(Rule... rules) {
        return days.stream().filter(day -> isInForce(day, rules)).toList();
    }

    /** Enough of these days to ask about some conditions of rules in force: the first alone if no other can matter. */
    List<LocalDate> telling(List<LocalDate> among, Collection<Condition> conditions) {
        boolean same = conditions.stream().noneMatch(this::dependsOnDay);
        return same ? among.stream().limit(1).toList() : among;
    }

    /** Whether no day on which the rule is in force was left out. */
    boolean seesAll(Rule rule) {
        return !isCut
                || rule.validUntil()
                        .filter(end -> !end.isAfter(days.get(days.size() - 1)))
                        .isPresent();
    }

    private static boolean isInForce(LocalDate day, Rule... rules) {
        for (Rule rule : rules) {
            if (!rule.inForce(day)) {
                return false;
            }
        }
        return true;
    }

    /** The rules in force, in rank order. */
    List<Rule> inForce(LocalDate on) {
        return inForce.computeIfAbsent(
                on, day -> ranked.stream().filter(rule -> rule.inForce(day)).toList());
    }

    /** That nobody else counts where only the first rule does: the rules before it fail. */
    Claim counts(Rule rule, LocalDate on) {
        Claim holds = Claim.holds(rule.when());
        if (book.policy() != HitPolicy.FIRST) {
            return holds;
        }
        return holds.andNone(before(rule, on).stream().map(Rule::when).toList());
    }

    /** The rules in force that rank before it. */
    List<Rule> before(Rule rule, LocalDate on) {
        List<Rule> today = inForce(on);
        return today.subList(0, today.indexOf(rule));
    }

    /**
     * Whether the claim can be true of somebody on that day. What has to fail is looked at only once an example makes it
     * hold; the more rules there are, the fewer of them matter to one question.
     */
    Answer ask(Claim claim, LocalDate on) {
        Interpreter meaning = new Interpreter(book.areas(), on);
        Set<Condition> failing = Collections.newSetFromMap(new IdentityHashMap<>());
        failing.addAll(claim.failing());
        List<Condition> avoided = new ArrayList<>();
        while (true) {
            Answer answer = solve(new Claim(claim.holding(), avoided), on);
            if (!answer.isPossible()) {
                return answer;
            }
            Facts facts = answer.example().orElseThrow();
            List<Condition> wrong = failing.stream()
                    .filter(condition -> holds(condition, facts, meaning))
                    .toList();
            if (wrong.isEmpty()) {
                return answer;
            }
            avoided.addAll(wrong);
            wrong.forEach(failing::remove);
        }
    }

    private Answer solve(Claim claim, LocalDate on) {
        if (++questions > effort.questions()) {
            return Answer.GAVE_UP;
        }
        Sat sat = new Sat(effort.conflictsPerQuestion());
        FactSpace space = new FactSpace(book, tests(claim), births, on, sat);
        int[] literals = IntStream.concat(
                        IntStream.of(space.possible()),
                        IntStream.concat(
                                claim.holding().stream().mapToInt(space::literal),
                                claim.failing().stream().mapToInt(condition -> -space.literal(condition))))
                .toArray();
        try {
            return sat.ask(literals)
                    .map(model -> Answer.possible(completed(space.facts(model), on)))
                    .orElse(Answer.IMPOSSIBLE);
        } catch (TimeoutException tooHard) {
            return Answer.GAVE_UP;
        }
    }

    private static Set<Test> tests(Claim claim) {
        Set<Test> tests = new LinkedHashSet<>();
        claim.all().forEach(condition -> tests.addAll(condition.tests()));
        return tests;
    }

    private Facts completed(Facts facts, LocalDate on) {
        Map<String, FactValue> values = new HashMap<>(facts.values());
        book.facts().stream()
                .filter(fact -> !values.containsKey(fact.name()))
                .forEach(fact ->
                        FactSpace.any(fact, book.areas(), on).ifPresent(value -> values.put(fact.name(), value)));
        return new Facts(values);
    }

    /** Whether a condition holds for facts that are all known; stops at the first part that decides. */
    static boolean holds(Condition condition, Facts facts, Interpreter meaning) {
        if (condition instanceof Test test) {
            return meaning.test(test, facts) == Truth.YES;
        }
        if (condition instanceof Condition.Not not) {
            return !holds(not.of(), facts, meaning);
        }
        boolean isAll = condition instanceof Condition.All;
        List<Condition> parts = isAll ? ((Condition.All) condition).of() : ((Condition.Any) condition).of();
        for (Condition part : parts) {
            if (holds(part, facts, meaning) != isAll) {
                return !isAll;
            }
        }
        return isAll;
    }

    /** Asks on one day after the other, and reports the first example; a question that was too hard is reported too. */
    void report(Kind kind, List<String> rules, Reason reason, Function<LocalDate, Claim> claim, List<LocalDate> among) {
        for (LocalDate on : among) {
            Claim today = claim.apply(on);
            Answer answer = ask(today, on);
            if (answer.isPossible()) {
                found(new Finding(kind, rules, smallest(answer, today, on), on, reason));
                return;
            }
            if (answer.gaveUp()) {
                notProven(kind, rules, on);
                return;
            }
        }
    }

    /** The smallest example of a claim that turned out to be possible. */
    Facts smallest(Answer answer, Claim claim, LocalDate on) {
        Interpreter meaning = new Interpreter(book.areas(), on);
        FactSpace space = new FactSpace(book, tests(claim), births, on, new Sat(1));
        Map<String, FactValue> values =
                new HashMap<>(answer.example().orElseThrow().values());
        Set<String> asked = new HashSet<>();
        claim.all().forEach(condition -> asked.addAll(condition.facts()));
        values.keySet().retainAll(asked);
        return new Witness(space, facts -> claim.isSure(facts, meaning)).smallest(new Facts(values));
    }

    /** Enough of these days to ask whether a rule counts and some conditions fail. */
    List<LocalDate> tellingCounts(List<LocalDate> among, Rule rule, Collection<Condition> others) {
        if (book.policy() == HitPolicy.FIRST) {
            return among;
        }
        return telling(
                among, Claim.holds(rule.when()).andNone(List.copyOf(others)).all());
    }

    void notProven(Kind kind, List<String> rules, LocalDate on) {
        found(new Finding(
                Kind.LIMIT,
                rules,
                Facts.NONE,
                on,
                Reason.of(FindingReason.NOT_PROVEN)
                        .with("kind", kind)
                        .with("rules", String.join(", ", rules))
                        .with("on", on)));
    }

    /** Keeps a finding, unless there are too many of its kind; says once that there are more. */
    void found(Finding finding) {
        List<Finding> same = findings.computeIfAbsent(finding.kind(), kind -> new ArrayList<>());
        if (same.size() < effort.findingsPerKind()) {
            same.add(finding);
        } else if (finding.kind() != Kind.LIMIT && full.add(finding.kind())) {
            found(new Finding(
                    Kind.LIMIT,
                    List.of(),
                    Facts.NONE,
                    finding.on(),
                    Reason.of(FindingReason.MORE_THAN_LISTED)
                            .with("kind", finding.kind())
                            .with("max", effort.findingsPerKind())));
        }
    }

    /** Whether more was found of a kind than is listed, so that looking further is of no use. */
    boolean isFull(Kind kind) {
        return full.contains(kind);
    }

    /** Everything found, by kind. */
    List<Finding> findings() {
        return findings.values().stream().flatMap(List::stream).toList();
    }
}

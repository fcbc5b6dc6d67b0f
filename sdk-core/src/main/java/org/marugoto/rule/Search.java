package org.marugoto.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.marugoto.decide.Reason;
import org.marugoto.rule.Condition.Test;
import org.marugoto.rule.Finding.Kind;
import org.marugoto.rule.Sat.Answer;

/** One verification under way: the book in logic, the questions asked of it, and what was found so far. */
final class Search {

    private final RuleBook book;
    private final Effort effort;
    private final List<LocalDate> days;
    private final Sat sat;
    private final FactSpace space;
    private final List<Rule> ranked;
    private final Map<LocalDate, List<Rule>> inForce = new HashMap<>();
    private final IdentityHashMap<Condition, Integer> always = new IdentityHashMap<>();
    private final IdentityHashMap<Condition, Boolean> changing = new IdentityHashMap<>();
    private final Map<LocalDate, IdentityHashMap<Condition, Integer>> onDay = new HashMap<>();
    private final Set<Kind> full = EnumSet.noneOf(Kind.class);
    private final Map<Kind, List<Finding>> findings = new EnumMap<>(Kind.class);

    Search(RuleBook book, Optional<Receivers> receivers, Effort effort) {
        this.book = book;
        this.effort = effort;
        List<Test> tests = new ArrayList<>();
        book.rules().forEach(rule -> tests.addAll(TypeCheck.tests(rule.when())));
        receivers.ifPresent(
                who -> who.acceptances().forEach(acceptance -> tests.addAll(TypeCheck.tests(acceptance.accepts()))));
        List<Test> distinct = tests.stream().distinct().toList();
        List<LocalDate> all = Timeline.of(book, receivers, distinct);
        this.days = all.size() > effort.days() ? all.subList(0, effort.days()) : all;
        this.sat = new Sat(effort);
        this.space = new FactSpace(book, distinct, days, sat);
        this.ranked = book.rules().stream().sorted(Rule.RANK).toList();
        if (days.size() < all.size()) {
            found(new Finding(
                    Kind.LIMIT,
                    List.of(),
                    Facts.NONE,
                    all.get(effort.days()),
                    Reason.of(FindingReason.TOO_MANY_DAYS).with("max", effort.days())));
        }
    }

    RuleBook book() {
        return book;
    }

    FactSpace space() {
        return space;
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
        return inForce(on).stream()
                .filter(other -> Rule.RANK.compare(other, rule) < 0)
                .toList();
    }

    /** Whether the claim can be true of somebody on that day. */
    Answer ask(Claim claim, LocalDate on) {
        int[] literals = new int[claim.holding().size() + claim.failing().size() + 1];
        int next = 0;
        literals[next++] = space.possible(on);
        for (Condition condition : claim.holding()) {
            literals[next++] = literal(condition, on);
        }
        for (Condition condition : claim.failing()) {
            literals[next++] = -literal(condition, on);
        }
        return sat.ask(literals);
    }

    /** True if the condition holds on that day. */
    int literal(Condition condition, LocalDate on) {
        Integer literal = always.get(condition);
        if (literal != null) {
            return literal;
        }
        IdentityHashMap<Condition, Integer> known =
                dependsOnDay(condition) ? onDay.computeIfAbsent(on, day -> new IdentityHashMap<>()) : always;
        literal = known.get(condition);
        if (literal == null) {
            literal = define(condition, on);
            known.put(condition, literal);
        }
        return literal;
    }

    private boolean dependsOnDay(Condition condition) {
        return changing.computeIfAbsent(condition, space::dependsOnDay);
    }

    private int define(Condition condition, LocalDate on) {
        if (condition instanceof Test test) {
            return space.literal(test, on);
        }
        if (condition instanceof Condition.All all) {
            return sat.and(literals(all.of(), on));
        }
        return condition instanceof Condition.Any any
                ? sat.or(literals(any.of(), on))
                : -literal(((Condition.Not) condition).of(), on);
    }

    private int[] literals(List<Condition> parts, LocalDate on) {
        return parts.stream().mapToInt(part -> literal(part, on)).toArray();
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
            if (answer == Answer.GAVE_UP) {
                notProven(kind, rules, on);
                return;
            }
        }
    }

    /** The smallest example of a claim that turned out to be possible. */
    Facts smallest(Answer answer, Claim claim, LocalDate on) {
        Interpreter meaning = new Interpreter(book.areas(), on);
        return new Witness(space, facts -> claim.isSure(facts, meaning)).smallest(space.facts(answer.example(), on));
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

package org.marugoto.rule;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.marugoto.decide.Reason;
import org.marugoto.rule.Finding.Kind;
import org.marugoto.rule.Sat.Answer;

/** Rules that never make a difference, because others always speak before them or say the same. */
final class Shadows {

    private final Search search;
    private final Reachability reachability;

    Shadows(Search search, Reachability reachability) {
        this.search = search;
        this.reachability = reachability;
    }

    void check() {
        boolean isFirst = search.book().policy() == HitPolicy.FIRST;
        for (Rule rule : reachability.rules()) {
            if (isFirst) {
                neverFirst(rule);
            } else {
                saidAlready(rule);
            }
        }
    }

    private void neverFirst(Rule rule) {
        List<Rule> beside = reachability.beside(rule);
        if (beside.isEmpty() || beside.get(0) == rule) {
            return;
        }
        for (LocalDate on : search.days(rule)) {
            Answer answer = search.ask(search.counts(rule, on), on);
            if (answer.isPossible()) {
                return;
            }
            if (answer == Answer.GAVE_UP) {
                search.notProven(Kind.SHADOWED, List.of(rule.id()), on);
                return;
            }
        }
        report(rule, beside.get(0), FindingReason.NEVER_FIRST);
    }

    private void saidAlready(Rule rule) {
        Optional<Rule> before = reachability.beside(rule).stream()
                .filter(other -> other != rule && saysAsMuch(other, rule) && isAlwaysThere(other, rule))
                .filter(other -> implies(rule, other))
                .filter(other -> Rule.RANK.compare(other, rule) < 0 || !isTwin(rule, other))
                .findFirst();
        before.ifPresent(other -> report(rule, other, FindingReason.SAID_ALREADY));
    }

    private static boolean saysAsMuch(Rule other, Rule rule) {
        return other.priority() >= rule.priority()
                && new HashSet<>(other.outcomes()).equals(new HashSet<>(rule.outcomes()));
    }

    private static boolean isAlwaysThere(Rule other, Rule rule) {
        boolean endsLater = other.validUntil()
                .map(end ->
                        rule.validUntil().filter(until -> !until.isAfter(end)).isPresent())
                .orElse(true);
        return endsLater && !other.validFrom().isAfter(rule.validFrom());
    }

    /** Of two rules that say the same of the same people on the same days, only the later one is too much. */
    private boolean isTwin(Rule later, Rule earlier) {
        return saysAsMuch(later, earlier) && isAlwaysThere(later, earlier) && implies(earlier, later);
    }

    private boolean implies(Rule narrow, Rule wide) {
        Claim without = Claim.holds(narrow.when()).andNone(List.of(wide.when()));
        for (LocalDate on : search.telling(search.days(narrow), without.all())) {
            Answer answer = search.ask(without, on);
            if (answer == Answer.GAVE_UP) {
                search.notProven(Kind.SHADOWED, List.of(narrow.id(), wide.id()), on);
            }
            if (answer != Answer.IMPOSSIBLE) {
                return false;
            }
        }
        return true;
    }

    private void report(Rule rule, Rule other, FindingReason why) {
        Reason reason = Reason.of(why).with("rule", rule.id()).with("other", other.id());
        search.report(
                Kind.SHADOWED,
                List.of(rule.id(), other.id()),
                reason,
                on -> Claim.holds(rule.when(), other.when()),
                search.days(rule, other));
    }
}

package org.marugoto.rule.proof;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.marugoto.decide.Reason;
import org.marugoto.rule.HitPolicy;
import org.marugoto.rule.Outcome;
import org.marugoto.rule.Rule;
import org.marugoto.rule.proof.Finding.Kind;

/** Rules that never make a difference, because others always speak before them or say the same. */
final class Shadows {

    private final Search search;
    private final Reachability reachability;
    private final Map<Set<Outcome>, List<Rule>> sayingTheSame;

    Shadows(Search search, Reachability reachability) {
        this.search = search;
        this.reachability = reachability;
        this.sayingTheSame = reachability.rules().stream().collect(Collectors.groupingBy(Shadows::said));
    }

    void check() {
        boolean isFirst = search.book().policy() == HitPolicy.FIRST;
        for (Rule rule : reachability.rules()) {
            if (!search.seesAll(rule)) {
                search.notProven(Kind.SHADOWED, List.of(rule.id()), rule.validFrom());
            } else if (isFirst) {
                neverFirst(rule);
            } else {
                saidAlready(rule);
            }
        }
    }

    private void neverFirst(Rule rule) {
        for (LocalDate on : search.days(rule)) {
            Answer answer = search.ask(search.counts(rule, on), on);
            if (answer.isPossible()) {
                return;
            }
            if (answer.gaveUp()) {
                search.notProven(Kind.SHADOWED, List.of(rule.id()), on);
                return;
            }
        }
        for (LocalDate on : search.days(rule)) {
            Optional<Rule> before = search.before(rule, on).stream()
                    .filter(other -> search.ask(Claim.holds(rule.when(), other.when()), on)
                            .isPossible())
                    .findFirst();
            if (before.isPresent()) {
                report(rule, before.get(), FindingReason.NEVER_FIRST);
                return;
            }
        }
    }

    private void saidAlready(Rule rule) {
        Optional<Rule> before = sayingTheSame.getOrDefault(said(rule), List.of()).stream()
                .filter(other -> other != rule && other.priority() >= rule.priority() && outlasts(other, rule))
                .filter(other -> reachability.isBeside(rule, other))
                .filter(other -> implies(rule, other))
                .filter(other -> Rule.RANK.compare(other, rule) < 0 || !isTwin(rule, other))
                .findFirst();
        before.ifPresent(other -> report(rule, other, FindingReason.SAID_ALREADY));
    }

    private static Set<Outcome> said(Rule rule) {
        return new HashSet<>(rule.outcomes());
    }

    private static boolean outlasts(Rule longer, Rule shorter) {
        boolean endsLater = longer.validUntil()
                .map(end -> shorter.validUntil()
                        .filter(until -> !until.isAfter(end))
                        .isPresent())
                .orElse(true);
        return endsLater && !longer.validFrom().isAfter(shorter.validFrom());
    }

    /** Of two rules that say the same of the same people on the same days, only the later one is too much. */
    private boolean isTwin(Rule rule, Rule other) {
        return rule.priority() >= other.priority() && outlasts(rule, other) && implies(other, rule);
    }

    private boolean implies(Rule given, Rule then) {
        Claim without = Claim.holds(given.when()).andNone(List.of(then.when()));
        for (LocalDate on : search.telling(search.days(given), without.all())) {
            Answer answer = search.ask(without, on);
            if (answer.gaveUp()) {
                search.notProven(Kind.SHADOWED, List.of(given.id(), then.id()), on);
            }
            if (answer.isPossible() || answer.gaveUp()) {
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

package org.marugoto.rule.proof;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.marugoto.decide.Reason;
import org.marugoto.rule.Destination;
import org.marugoto.rule.HitPolicy;
import org.marugoto.rule.Outcome;
import org.marugoto.rule.Rule;
import org.marugoto.rule.proof.Finding.Kind;

/** Rules that must not hold together, and do: contradictions, and overlaps where only one rule may hold. */
final class Pairs {

    /** What a rule sets and sends, gathered once. */
    private record Speaker(
            int at,
            Rule rule,
            Box box,
            int urgency,
            Set<Destination> leads,
            Set<Destination> sends,
            Set<Destination> excludes) {}

    private final Search search;
    private final List<Speaker> speakers = new ArrayList<>();

    Pairs(Search search, Reachability reachability) {
        this.search = search;
        Boxes boxes = new Boxes(search);
        reachability.rules().forEach(rule -> speakers.add(speaker(speakers.size(), rule, boxes)));
    }

    private static Speaker speaker(int at, Rule rule, Boxes boxes) {
        Set<Destination> leads = new TreeSet<>();
        Set<Destination> sends = new TreeSet<>();
        Set<Destination> excludes = new TreeSet<>();
        int urgency = 0;
        for (Outcome outcome : rule.outcomes()) {
            urgency = Math.max(urgency, outcome.urgency());
            outcome.to().ifPresent(sends::add);
            outcome.to().filter(to -> outcome.lead()).ifPresent(leads::add);
            excludes.addAll(outcome.excludes());
        }
        return new Speaker(at, rule, boxes.of(rule.when()), urgency, leads, sends, excludes);
    }

    void check() {
        if (search.book().policy() == HitPolicy.FIRST) {
            speakers.forEach(one -> contradictions(one, one));
            return;
        }
        for (int i = 0; i < speakers.size(); i++) {
            for (int j = i; j < speakers.size(); j++) {
                check(speakers.get(i), speakers.get(j));
            }
        }
    }

    private void check(Speaker one, Speaker other) {
        boolean mayHoldTogether = one.at() == other.at()
                || (one.rule().overlaps(other.rule()) && !one.box().isApart(other.box()));
        if (!mayHoldTogether) {
            return;
        }
        if (one.rule().priority() == other.rule().priority()) {
            contradictions(one, other);
        }
        if (search.book().policy() == HitPolicy.UNIQUE && one.at() != other.at()) {
            report(Kind.OVERLAP, one, other, Reason.of(FindingReason.BOTH_HOLD));
        }
    }

    private void contradictions(Speaker one, Speaker other) {
        contradiction(one, other).ifPresent(reason -> report(Kind.CONTRADICTION, one, other, reason));
    }

    private static Optional<Reason> contradiction(Speaker one, Speaker other) {
        if (one.urgency() > 0 && other.urgency() > 0 && one.urgency() != other.urgency()) {
            return Optional.of(Reason.of(FindingReason.URGENCY_DIFFERS)
                    .with("urgency", one.urgency())
                    .with("otherUrgency", other.urgency()));
        }
        if (!one.leads().isEmpty() && !other.leads().isEmpty()) {
            Set<Destination> leads = new TreeSet<>(one.leads());
            leads.addAll(other.leads());
            if (leads.size() > 1) {
                return Optional.of(Reason.of(FindingReason.LEAD_DIFFERS).with("leads", joined(leads)));
            }
        }
        Set<Destination> both = new TreeSet<>();
        both.addAll(common(one.sends(), other.excludes()));
        both.addAll(common(other.sends(), one.excludes()));
        return both.isEmpty()
                ? Optional.empty()
                : Optional.of(Reason.of(FindingReason.SENT_AND_EXCLUDED).with("to", joined(both)));
    }

    private static Set<Destination> common(Set<Destination> some, Set<Destination> others) {
        Set<Destination> common = new HashSet<>(some);
        common.retainAll(others);
        return common;
    }

    private static String joined(Set<Destination> destinations) {
        return String.join(", ", destinations.stream().map(Object::toString).toList());
    }

    private void report(Kind kind, Speaker one, Speaker other, Reason reason) {
        if (search.isFull(kind)) {
            return;
        }
        Claim both = one.at() == other.at()
                ? Claim.holds(one.rule().when())
                : Claim.holds(one.rule().when(), other.rule().when());
        search.report(
                kind,
                one.at() == other.at()
                        ? List.of(one.rule().id())
                        : List.of(one.rule().id(), other.rule().id()),
                reason.with("rule", one.rule().id()).with("other", other.rule().id()),
                on -> both,
                search.telling(search.days(one.rule(), other.rule()), both.all()));
    }
}

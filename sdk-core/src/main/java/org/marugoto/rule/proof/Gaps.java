package org.marugoto.rule.proof;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.marugoto.decide.Reason;
import org.marugoto.rule.Facts;
import org.marugoto.rule.Rule;
import org.marugoto.rule.proof.Finding.Kind;

/** Stretches of days between editions in which none is in force. That two are at once, a book refuses when it is built. */
final class Gaps {

    private record Gap(LocalDate from, LocalDate until) {}

    private final Search search;

    Gaps(Search search) {
        this.search = search;
    }

    void check() {
        Map<String, List<Rule>> byId = new TreeMap<>();
        search.ranked()
                .forEach(rule ->
                        byId.computeIfAbsent(rule.id(), id -> new ArrayList<>()).add(rule));
        byId.forEach((id, editions) -> in(editions)
                .forEach(gap -> report(
                        List.of(id), gap, Reason.of(FindingReason.NO_EDITION).with("rule", id))));
        in(search.ranked()).stream()
                .filter(gap -> byId.values().stream()
                        .noneMatch(editions -> in(editions).stream().anyMatch(wider -> covers(wider, gap))))
                .forEach(gap -> report(List.of(), gap, Reason.of(FindingReason.NO_RULE_IN_FORCE)));
    }

    private static boolean covers(Gap wider, Gap gap) {
        return !wider.from().isAfter(gap.from()) && !wider.until().isBefore(gap.until());
    }

    private static List<Gap> in(List<Rule> rules) {
        List<Gap> gaps = new ArrayList<>();
        Optional<LocalDate> covered = Optional.empty();
        List<Rule> sorted =
                rules.stream().sorted(Comparator.comparing(Rule::validFrom)).toList();
        for (int i = 0; i < sorted.size(); i++) {
            Rule rule = sorted.get(i);
            if (i > 0 && covered.filter(rule.validFrom()::isAfter).isPresent()) {
                gaps.add(new Gap(covered.get(), rule.validFrom()));
            }
            if (rule.validUntil().isEmpty()) {
                return gaps;
            }
            LocalDate until = rule.validUntil().get();
            covered = Optional.of(covered.filter(until::isBefore).orElse(until));
        }
        return gaps;
    }

    private void report(List<String> rules, Gap gap, Reason reason) {
        search.found(new Finding(
                Kind.GAP,
                rules,
                Facts.NONE,
                gap.from(),
                reason.with("from", gap.from()).with("until", gap.until())));
    }
}

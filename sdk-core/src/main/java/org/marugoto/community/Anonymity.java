package org.marugoto.community;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.marugoto.code.Codes;
import org.marugoto.decide.Reason;

/**
 * Whether a theme can be told without telling who is meant. Stateless and thread-safe.
 *
 * <p>Every combination of told facts that a household has, its area and the topic included, must be shared by at least
 * {@code k} households. It is enough to look at the largest such combination of each household: whatever shares it shares
 * all of its parts. Households count only where a case tells them apart; one that residents or a base have seen counts
 * for nobody else and must be hidden among the others all the same.
 */
final class Anonymity {

    private Anonymity() {}

    /** The reasons against telling; none if nobody can be told from it. */
    static List<Reason> against(Telling telling, List<Source> sources) {
        List<Reason> reasons = new ArrayList<>(againstWords(telling.theme()));
        List<Source> there =
                sources.stream().filter(source -> source.isIn(telling.body())).toList();
        Set<Set<String>> combinations = new LinkedHashSet<>();
        there.stream()
                .filter(source -> source.household().isPresent())
                .map(source -> told(telling.theme(), source))
                .forEach(combinations::add);
        long fewest = combinations.stream()
                .mapToLong(combination -> sharing(combination, there))
                .min()
                .orElse(telling.k());
        if (fewest < telling.k()) {
            reasons.add(Reason.of(FindingRefusal.IDENTIFIES)
                    .with("body", telling.body().rung())
                    .with("expected", telling.k())
                    .with("found", fewest));
        }
        return reasons;
    }

    private static List<Reason> againstWords(Theme theme) {
        FindingRefusal words = FindingRefusal.TEXT_INSTEAD_OF_CODE;
        List<Reason> reasons = new ArrayList<>();
        reasons.addAll(Codes.againstWords(words, "topic", List.of(theme.topic())));
        reasons.addAll(Codes.againstWords(words, "patterns", theme.traits().patterns()));
        reasons.addAll(Codes.againstWords(words, "needs", theme.traits().needs()));
        if (theme.traits().ageDecades().stream().anyMatch(age -> age < 0 || age > 120 || age % 10 != 0)) {
            reasons.add(Reason.of(FindingRefusal.NOT_A_DECADE));
        }
        return reasons;
    }

    private static Set<String> told(Theme theme, Source source) {
        Set<String> told = new LinkedHashSet<>(theme.facts());
        told.retainAll(Theme.factsOf(source.traits()));
        return told;
    }

    private static long sharing(Set<String> combination, List<Source> sources) {
        return Finding.households(sources.stream()
                .filter(source -> Theme.factsOf(source.traits()).containsAll(combination))
                .toList());
    }
}

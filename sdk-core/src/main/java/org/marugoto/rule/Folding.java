package org.marugoto.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Folds the outcomes of the rules that hold into one ranked list. */
final class Folding {

    private record Key(Optional<Destination> to, Optional<String> programme) {}

    private record Part(Outcome outcome, String rule) {}

    private Folding() {}

    /** One outcome for each destination and programme, in the rank order of their first rule; excluded ones last. */
    static List<RankedOutcome> of(List<Rule> fired) {
        Map<Key, List<Part>> parts = new LinkedHashMap<>();
        Set<Destination> excluded = new LinkedHashSet<>();
        for (Rule rule : fired) {
            for (Outcome outcome : rule.outcomes()) {
                excluded.addAll(outcome.excludes());
                parts.computeIfAbsent(new Key(outcome.to(), outcome.programme()), key -> new ArrayList<>())
                        .add(new Part(outcome, rule.id()));
            }
        }
        List<RankedOutcome> ranked = new ArrayList<>();
        List<RankedOutcome> last = new ArrayList<>();
        parts.forEach((key, of) -> {
            boolean out = key.to().filter(excluded::contains).isPresent();
            (out ? last : ranked).add(fold(key, of, out));
        });
        ranked.addAll(last);
        return ranked;
    }

    private static RankedOutcome fold(Key key, List<Part> parts, boolean excluded) {
        return new RankedOutcome(
                key.to(),
                key.programme(),
                parts.stream().mapToInt(part -> part.outcome().urgency()).max().orElse(0),
                parts.stream().anyMatch(part -> part.outcome().lead()),
                parts.stream().anyMatch(part -> part.outcome().conference()),
                parts.stream().anyMatch(part -> part.outcome().outreach()),
                parts.stream().anyMatch(part -> part.outcome().immediate()),
                excluded,
                parts.stream().map(Part::rule).distinct().toList());
    }
}

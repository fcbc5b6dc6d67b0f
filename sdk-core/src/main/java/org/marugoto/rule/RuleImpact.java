package org.marugoto.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Who would go elsewhere under another book (影響): every situation is asked in both, and what differs is listed, what is
 * newly there and what is no longer.
 *
 * <p>Immutable and thread-safe.
 *
 * @param asked how many situations were looked at
 * @param changes those that would go elsewhere, in the order they were given
 */
public record RuleImpact(int asked, List<Change> changes) {

    /**
     * One recorded situation.
     *
     * @param id what it is called, such as a case number
     * @param facts what was known; what is left out is unknown
     * @param on the day of the decision
     */
    public record Situation(String id, Facts facts, LocalDate on) {}

    /**
     * A destination that is there in one book only.
     *
     * @param to where to, as documents write it, with the programme behind a slash if one is named
     * @param rules the ids of the rules that say so, in their rank order
     */
    public record Move(String to, List<String> rules) {
        /** Copies the list. */
        public Move {
            rules = List.copyOf(rules);
        }
    }

    /**
     * A situation that would go elsewhere.
     *
     * @param id what it is called
     * @param gained where it would newly go, and by which rules of the other book
     * @param lost where it would no longer go, and by which rules of the first book it did
     */
    public record Change(String id, List<Move> gained, List<Move> lost) {
        /** Copies the lists. */
        public Change {
            gained = List.copyOf(gained);
            lost = List.copyOf(lost);
        }
    }

    /** Copies the list. */
    public RuleImpact {
        changes = List.copyOf(changes);
    }

    /** Asks every situation in both books. */
    public static RuleImpact of(RuleBook before, RuleBook after, Collection<Situation> situations) {
        List<Change> changes = new ArrayList<>();
        for (Situation situation : situations) {
            Map<String, Move> first = moves(before.assess(situation.facts(), situation.on()));
            Map<String, Move> second = moves(after.assess(situation.facts(), situation.on()));
            List<Move> gained = without(second, first);
            List<Move> lost = without(first, second);
            if (!gained.isEmpty() || !lost.isEmpty()) {
                changes.add(new Change(situation.id(), gained, lost));
            }
        }
        return new RuleImpact(situations.size(), changes);
    }

    /** How many situations newly go to each destination. */
    public Map<String, Integer> gained() {
        return count(
                changes.stream().flatMap(change -> change.gained().stream()).toList());
    }

    /** How many situations no longer go to each destination. */
    public Map<String, Integer> lost() {
        return count(changes.stream().flatMap(change -> change.lost().stream()).toList());
    }

    /** The same as maps, lists, texts and numbers: {@code asked, changed, gained, lost, cases}. */
    public Map<String, Object> toTree() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("asked", asked);
        tree.put("changed", changes.size());
        tree.put("gained", gained());
        tree.put("lost", lost());
        tree.put("cases", changes.stream().map(RuleImpact::tree).toList());
        return tree;
    }

    private static Map<String, Object> tree(Change change) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("case", change.id());
        tree.put("gained", change.gained().stream().map(RuleImpact::tree).toList());
        tree.put("lost", change.lost().stream().map(RuleImpact::tree).toList());
        return tree;
    }

    private static Map<String, Object> tree(Move move) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("to", move.to());
        tree.put("rules", move.rules());
        return tree;
    }

    private static Map<String, Move> moves(Assessment answer) {
        Map<String, Move> moves = new LinkedHashMap<>();
        for (RankedOutcome outcome : answer.outcomes()) {
            if (!outcome.excluded()) {
                outcome.to().ifPresent(to -> {
                    String key = to
                            + outcome.programme()
                                    .map(programme -> "/" + programme)
                                    .orElse("");
                    moves.put(key, new Move(key, outcome.rules()));
                });
            }
        }
        return moves;
    }

    private static List<Move> without(Map<String, Move> these, Map<String, Move> those) {
        return these.values().stream()
                .filter(move -> !those.containsKey(move.to()))
                .toList();
    }

    private static Map<String, Integer> count(List<Move> moves) {
        Map<String, Integer> counts = new TreeMap<>();
        moves.forEach(move -> counts.merge(move.to(), 1, Integer::sum));
        return counts;
    }
}

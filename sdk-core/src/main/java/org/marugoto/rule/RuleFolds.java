package org.marugoto.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What each rule wants, folded over its outcomes, by rank. */
final class RuleFolds {

    static final int CONFERENCE = 1;
    static final int OUTREACH = 2;
    static final int IMMEDIATE = 4;
    static final int EXCLUDES = 8;

    private final HitPolicy policy;
    private final List<Rule> rules;
    private final int[] urgency;
    private final int[] marks;
    private final @Nullable Destination[] to;

    RuleFolds(List<Rule> rules, HitPolicy policy) {
        this.rules = rules;
        this.policy = policy;
        this.urgency = new int[rules.size()];
        this.marks = new int[rules.size()];
        this.to = new @Nullable Destination[rules.size()];
        for (int rank = 0; rank < rules.size(); rank++) {
            for (Outcome outcome : rules.get(rank).outcomes()) {
                fold(rank, outcome);
            }
        }
    }

    private void fold(int rank, Outcome outcome) {
        urgency[rank] = Math.max(urgency[rank], outcome.urgency());
        marks[rank] |= (outcome.conference() ? CONFERENCE : 0)
                | (outcome.outreach() ? OUTREACH : 0)
                | (outcome.immediate() ? IMMEDIATE : 0)
                | (outcome.excludes().isEmpty() ? 0 : EXCLUDES);
        if (to[rank] == null) {
            to[rank] = outcome.to().orElse(null);
        }
    }

    int urgency(int rank) {
        return urgency[rank];
    }

    int marks(int rank) {
        return marks[rank];
    }

    HitPolicy policy() {
        return policy;
    }

    /** The first destination in rank order that none of the rules excludes; null if there is none. */
    @Nullable
    Destination notExcluded(int[] ranks) {
        Set<Destination> excluded = new HashSet<>();
        for (int rank : ranks) {
            rules.get(rank).outcomes().forEach(outcome -> excluded.addAll(outcome.excludes()));
        }
        for (int rank : ranks) {
            for (Outcome outcome : rules.get(rank).outcomes()) {
                Optional<Destination> destination = outcome.to().filter(each -> !excluded.contains(each));
                if (destination.isPresent()) {
                    return destination.get();
                }
            }
        }
        return null;
    }

    /** The first destination in rank order, without looking at exclusions; null if there is none. */
    @Nullable
    Destination first(int[] ranks) {
        for (int rank : ranks) {
            if (to[rank] != null) {
                return to[rank];
            }
        }
        return null;
    }
}

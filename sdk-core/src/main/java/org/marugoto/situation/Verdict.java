package org.marugoto.situation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.marugoto.rule.Truth;

/** How true a clause is, by which known facts, and what is missing to know it. */
record Verdict(Truth truth, List<Ground> grounds, Set<Question> missing) {

    static Verdict unknown(Question question) {
        return new Verdict(Truth.UNKNOWN, List.of(), Set.of(question));
    }

    static Verdict of(Truth truth, Ground ground, Question question) {
        return truth == Truth.UNKNOWN ? unknown(question) : new Verdict(truth, List.of(ground), Set.of());
    }

    static Verdict all(List<Verdict> parts) {
        return join(parts, Truth.NO);
    }

    static Verdict any(List<Verdict> parts) {
        return join(parts, Truth.YES);
    }

    Verdict not() {
        return new Verdict(truth.not(), grounds, missing);
    }

    /** Joins parts of which one with the deciding truth is enough. */
    private static Verdict join(List<Verdict> parts, Truth deciding) {
        if (parts.stream().anyMatch(part -> part.truth == deciding)) {
            List<Verdict> decided =
                    parts.stream().filter(part -> part.truth == deciding).toList();
            return new Verdict(deciding, groundsOf(decided), Set.of());
        }
        Set<Question> missing = new LinkedHashSet<>();
        parts.stream().filter(part -> part.truth == Truth.UNKNOWN).forEach(part -> missing.addAll(part.missing));
        return new Verdict(missing.isEmpty() ? deciding.not() : Truth.UNKNOWN, groundsOf(parts), missing);
    }

    private static List<Ground> groundsOf(List<Verdict> parts) {
        List<Ground> grounds = new ArrayList<>();
        parts.forEach(part -> grounds.addAll(part.grounds));
        return grounds.stream().distinct().toList();
    }
}

package org.marugoto.conference;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * How much a learning case is like the one in question, and in what: the weight of what both have, out of the weight of
 * what either has. A pattern weighs {@value #PATTERN}, a need {@value #NEED}, a decade of age {@value #DECADE}.
 *
 * @param id the learning case
 * @param lesson what was learned from it
 * @param common what both have: the explanation
 * @param shared the weight of what both have
 * @param all the weight of what either has, at least {@code shared}
 */
public record Likeness(LearningCaseId id, Lesson lesson, CaseTraits common, int shared, int all) {

    /** What a pattern in common counts. */
    public static final int PATTERN = 3;

    /** What a need in common counts. */
    public static final int NEED = 2;

    /** What a decade of age in common counts. */
    public static final int DECADE = 1;

    /** The most alike first; of equals, the one that shares more, then the one with the smaller id. */
    public static final Comparator<Likeness> MOST_ALIKE_FIRST = Comparator.comparing(
                    (Likeness one) -> one,
                    (one, other) -> Long.compare((long) other.shared * one.all, (long) one.shared * other.all))
            .thenComparing(Comparator.comparingInt(Likeness::shared).reversed())
            .thenComparing(one -> one.id().value());

    /** Compares a case with a learning case. */
    public static Likeness between(CaseTraits asked, LearningCaseId id, Lesson lesson) {
        CaseTraits traits = lesson.traits();
        CaseTraits common = new CaseTraits(
                both(asked.patterns(), traits.patterns()),
                both(asked.needs(), traits.needs()),
                both(asked.ageDecades(), traits.ageDecades()));
        int shared = weight(common);
        return new Likeness(id, lesson, common, shared, weight(asked) + weight(traits) - shared);
    }

    /** Between 0, nothing in common, and 100, all the same; rounded down. */
    public int percent() {
        return all == 0 ? 0 : 100 * shared / all;
    }

    private static int weight(CaseTraits traits) {
        return PATTERN * traits.patterns().size()
                + NEED * traits.needs().size()
                + DECADE * traits.ageDecades().size();
    }

    private static <T> Set<T> both(Collection<T> one, Collection<T> other) {
        Set<T> both = new LinkedHashSet<>(one);
        both.retainAll(other);
        return both;
    }
}

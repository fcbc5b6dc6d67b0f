package org.marugoto.situation;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.marugoto.code.Text;

/**
 * The words patterns are written in. Immutable and thread-safe.
 *
 * @param doubtful certainties that make a fact possible, not known, such as {@code SUSPECTED}
 * @param lifeUnit where a member lives who shares the life situation, such as {@code SAME_HOME}, {@code NEXT_DOOR}
 * @param relations by code
 * @param statuses of persons by code
 * @param observations of households by code
 * @param implications what follows from what
 */
public record Vocabulary(
        Set<String> doubtful,
        Set<String> lifeUnit,
        Map<String, RelationWord> relations,
        Map<String, Word> statuses,
        Map<String, Word> observations,
        List<Implication> implications) {

    static final Vocabulary NONE = new Vocabulary(Set.of(), Set.of(), Map.of(), Map.of(), Map.of(), List.of());

    /**
     * A fact that can be known.
     *
     * @param code its code
     * @param label its name
     * @param question how to ask for it
     * @param field the field of welfare it is an issue in, or empty if it is no issue by itself
     */
    public record Word(String code, Text label, Text question, Optional<String> field) {}

    /**
     * A relation.
     *
     * @param code its code: one person is that of another
     * @param inverse what the other is of the first; the same if it goes both ways
     * @param group relations of one group exclude each other, or empty
     * @param label its name
     */
    public record RelationWord(String code, String inverse, Optional<String> group, Text label) {}

    /** Of a person: if one status is known so, another follows, unless something else is recorded. */
    public record Implication(String ifCode, boolean ifHolds, String thenCode, boolean thenHolds) {}

    /** The words of both; the other one's win. */
    Vocabulary plus(Vocabulary other) {
        Set<String> doubts = other.doubtful.isEmpty() ? doubtful : other.doubtful;
        Set<String> unit = other.lifeUnit.isEmpty() ? lifeUnit : other.lifeUnit;
        Set<Implication> follows = new LinkedHashSet<>(implications);
        follows.addAll(other.implications);
        return new Vocabulary(
                doubts,
                unit,
                both(relations, other.relations),
                both(statuses, other.statuses),
                both(observations, other.observations),
                List.copyOf(follows));
    }

    private static <V> Map<String, V> both(Map<String, V> one, Map<String, V> other) {
        Map<String, V> both = new LinkedHashMap<>(one);
        both.putAll(other);
        return both;
    }
}

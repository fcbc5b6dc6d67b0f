package org.marugoto;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.marugoto.decide.Occasion;
import org.marugoto.household.Household;
import org.marugoto.household.HouseholdId;
import org.marugoto.household.Relation;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.rule.FactValue;
import org.marugoto.rule.Facts;
import org.marugoto.situation.Finding;
import org.marugoto.situation.SituationBook;

/**
 * Situation patterns in the households of one municipality: prompts for a human. Nothing is recorded. As safe for several
 * threads as the store.
 */
public final class Situations {

    /** The fact of the rule book that holds the patterns of the household, codes. */
    public static final String PATTERNS = "patterns";

    /** The fact of the rule book that holds the kinds of relation in the household, codes. */
    public static final String RELATIONS = "relations";

    private final SituationBook book;
    private final Households households;

    Situations(MunicipalityProfile profile, Households households) {
        this.book = profile.situations();
        this.households = households;
    }

    /** The patterns that are looked for. */
    public SituationBook book() {
        return book;
    }

    /**
     * What every pattern says of a household on the day of the occasion, matches first; none if nothing is known of it.
     *
     * @param asking who asks, for which purpose
     */
    public List<Finding> find(HouseholdId id, Occasion asking) {
        Objects.requireNonNull(asking, "asking");
        return households
                .find(id, asking)
                .map(household -> book.find(household, asking.on()))
                .orElse(List.of());
    }

    /** What every pattern says of a household on a day, matches first. */
    public List<Finding> find(Household household, LocalDate on) {
        return book.find(household, on);
    }

    /**
     * What the rule book may know of a household: a pattern that matches is present, one that cannot is absent, every other
     * is unknown. The book has to declare {@value #PATTERNS} and {@value #RELATIONS} as codes to ask for them.
     */
    public Facts facts(Household household, LocalDate on) {
        Set<String> matching = new TreeSet<>();
        Set<String> absent = new TreeSet<>();
        for (Finding finding : book.find(household, on)) {
            if (finding.answer() == Finding.Answer.MATCH) {
                matching.add(finding.pattern().id());
            } else if (finding.answer() == Finding.Answer.NO) {
                absent.add(finding.pattern().id());
            }
        }
        return Facts.NONE
                .with(PATTERNS, new FactValue.CodeSet(matching, absent, false))
                .with(RELATIONS, new FactValue.CodeSet(relations(household), Set.of(), false));
    }

    private Set<String> relations(Household household) {
        Set<String> kinds = new HashSet<>();
        household.relations().stream().filter(Relation::holds).forEach(relation -> kinds.add(relation.kind()));
        household.members().forEach(member -> kinds.add(member.relation()));
        kinds.retainAll(book.words().relations().keySet());
        return kinds;
    }
}

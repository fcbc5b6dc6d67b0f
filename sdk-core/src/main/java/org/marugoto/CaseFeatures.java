package org.marugoto;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.marugoto.casework.SupportCase;
import org.marugoto.conference.CaseTraits;
import org.marugoto.consultation.Need;
import org.marugoto.decide.Occasion;
import org.marugoto.household.AgeRange;
import org.marugoto.household.Household;
import org.marugoto.situation.Finding;

/** What a case looks like from afar: its needs, and the patterns and decades of age of its household. */
final class CaseFeatures {

    private static final int DECADE = 10;

    private final Households households;
    private final Situations situations;

    CaseFeatures(Households households, Situations situations) {
        this.households = households;
        this.situations = situations;
    }

    CaseTraits of(SupportCase found, Occasion asking) {
        Optional<Household> household = found.household().flatMap(id -> households.find(id, asking));
        return new CaseTraits(
                household.map(known -> patterns(known, asking)).orElse(Set.of()),
                needs(found),
                household.map(known -> decades(known, asking)).orElse(Set.of()));
    }

    /** Whether a case has all of these traits; the household is looked at only where they ask for it. */
    boolean has(SupportCase found, CaseTraits told, Occasion asking) {
        if (!needs(found).containsAll(told.needs())) {
            return false;
        }
        CaseTraits asked = told.patterns().isEmpty() && told.ageDecades().isEmpty() ? told : of(found, asking);
        return asked.patterns().containsAll(told.patterns())
                && asked.ageDecades().containsAll(told.ageDecades());
    }

    private Set<String> patterns(Household household, Occasion asking) {
        Set<String> patterns = new TreeSet<>();
        situations.find(household, asking.on()).stream()
                .filter(finding -> finding.answer() == Finding.Answer.MATCH)
                .forEach(finding -> patterns.add(finding.pattern().id()));
        return patterns;
    }

    private static Set<String> needs(SupportCase found) {
        Set<String> needs = new TreeSet<>();
        Stream.concat(
                        found.needs().stream(),
                        found.memberNeeds().values().stream().flatMap(Collection::stream))
                .map(Need::code)
                .forEach(needs::add);
        return needs;
    }

    /** The decades that are sure: who is 78 to 82 is in none of them. */
    private static Set<Integer> decades(Household household, Occasion asking) {
        Set<Integer> decades = new TreeSet<>();
        household.members().stream()
                .map(member -> household.age(member.person(), asking.on()))
                .filter(CaseFeatures::isOneDecade)
                .forEach(age -> decades.add(age.from() / DECADE * DECADE));
        return decades;
    }

    private static boolean isOneDecade(AgeRange age) {
        return age.from() / DECADE == age.to() / DECADE;
    }
}

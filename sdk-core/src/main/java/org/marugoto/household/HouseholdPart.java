package org.marugoto.household;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Set;

/**
 * Some members of a household with everything that is known of them: what goes along when they form a new one.
 *
 * @param members who
 * @param births when they were born
 * @param livings where they live
 * @param relations what they are to each other and to those they leave
 * @param statuses what is known of them
 * @param ties their own ties to the outside
 */
public record HouseholdPart(
        List<@Valid Member> members,
        List<@Valid Birth> births,
        List<@Valid Living> livings,
        List<@Valid Relation> relations,
        List<@Valid PersonStatus> statuses,
        List<@Valid Tie> ties) {

    /** Copies the lists. */
    public HouseholdPart {
        members = List.copyOf(members);
        births = List.copyOf(births);
        livings = List.copyOf(livings);
        relations = List.copyOf(relations);
        statuses = List.copyOf(statuses);
        ties = List.copyOf(ties);
    }

    /** Who it is about. */
    public Set<PersonId> persons() {
        return Set.copyOf(members.stream().map(Member::person).toList());
    }

    /** What a household knows of some of its members; others are left out. */
    static HouseholdPart of(Household household, Set<PersonId> who) {
        return new HouseholdPart(
                household.members().stream()
                        .filter(member -> who.contains(member.person()))
                        .toList(),
                household.births().stream()
                        .filter(birth -> who.contains(birth.person()))
                        .toList(),
                household.livings().stream()
                        .filter(living -> who.contains(living.person()))
                        .toList(),
                household.relations().stream()
                        .filter(relation -> who.contains(relation.from()) || who.contains(relation.to()))
                        .toList(),
                household.statuses().stream()
                        .filter(status -> who.contains(status.person()))
                        .toList(),
                household.ties().stream()
                        .filter(tie -> who.stream().anyMatch(tie.from()::is))
                        .toList());
    }
}

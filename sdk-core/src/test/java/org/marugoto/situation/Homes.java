package org.marugoto.situation;

import java.time.LocalDate;
import java.util.Optional;
import org.marugoto.household.AgeRange;
import org.marugoto.household.Basis;
import org.marugoto.household.Household;
import org.marugoto.household.Living;
import org.marugoto.household.Member;
import org.marugoto.household.Observation;
import org.marugoto.household.PersonId;
import org.marugoto.household.PersonStatus;
import org.marugoto.household.Relation;

/** Households for tests, told in a few words. */
final class Homes {

    static final LocalDate DAY = LocalDate.of(2023, 11, 1);

    private Household household = Household.builder()
            .status(Household.Status.KNOWN)
            .completeSince(DAY)
            .build();

    static Basis basis(String certainty) {
        return new Basis(certainty, "COMMISSIONED_WELFARE_VOLUNTEER", DAY);
    }

    Homes person(String id, int from, int to) {
        PersonId person = PersonId.of(id);
        household = household
                .but()
                .addMembers(new Member(person, "MEMBER", new AgeRange(from, to), DAY))
                .addLivings(new Living(person, "SAME_HOME", DAY))
                .build();
        return this;
    }

    Homes yes(String id, String code) {
        return yes(id, code, "STATED");
    }

    Homes yes(String id, String code, String certainty) {
        household = household
                .but()
                .addStatuses(PersonStatus.yes(PersonId.of(id), code, basis(certainty)))
                .build();
        return this;
    }

    Homes no(String id, String code) {
        household = household
                .but()
                .addStatuses(PersonStatus.no(PersonId.of(id), code, basis("STATED")))
                .build();
        return this;
    }

    Homes seen(String code, boolean holds, int amount) {
        household = household
                .but()
                .addObservations(new Observation(
                        code, holds, amount == 0 ? Optional.empty() : Optional.of(amount), basis("OBSERVED")))
                .build();
        return this;
    }

    Homes related(String from, String kind, String to) {
        return related(from, kind, to, true);
    }

    Homes related(String from, String kind, String to, boolean holds) {
        household = household
                .but()
                .addRelations(new Relation(PersonId.of(from), kind, PersonId.of(to), holds, basis("STATED")))
                .build();
        return this;
    }

    Household done() {
        return household;
    }

    /** What one pattern says of it. */
    Finding says(String pattern) {
        return SituationBook.national().find(household, DAY).stream()
                .filter(finding -> finding.pattern().id().equals(pattern))
                .findFirst()
                .orElseThrow();
    }
}

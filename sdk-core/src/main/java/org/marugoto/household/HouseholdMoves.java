package org.marugoto.household;

import static org.marugoto.household.HouseholdRefusal.ALREADY_A_MEMBER;
import static org.marugoto.household.HouseholdRefusal.HAS_DIED;
import static org.marugoto.household.HouseholdRefusal.NOBODY_STAYS;
import static org.marugoto.household.HouseholdRefusal.NOT_A_MEMBER;
import static org.marugoto.household.HouseholdRefusal.NO_DEATH_RECORDED;

import java.util.Set;
import org.marugoto.decide.Decision;
import org.marugoto.decide.Reason;
import org.marugoto.household.HouseholdCommand.Form;
import org.marugoto.household.HouseholdCommand.Join;
import org.marugoto.household.HouseholdCommand.Leave;
import org.marugoto.household.HouseholdCommand.MoveAway;
import org.marugoto.household.HouseholdCommand.MoveIn;
import org.marugoto.household.HouseholdCommand.RecordDeath;
import org.marugoto.household.HouseholdCommand.RetractDeath;
import org.marugoto.household.HouseholdCommand.Split;

/** The rules about coming and going. */
final class HouseholdMoves {

    private HouseholdMoves() {}

    static Decision<HouseholdEvent> join(Household household, Join asked) {
        return arrive(household, asked.member(), new HouseholdEvent.Joined(asked.member(), asked.occasion()));
    }

    static Decision<HouseholdEvent> moveIn(Household household, MoveIn asked) {
        return arrive(
                household, asked.member(), new HouseholdEvent.MovedIn(asked.member(), asked.from(), asked.occasion()));
    }

    private static Decision<HouseholdEvent> arrive(Household household, Member member, HouseholdEvent event) {
        if (departed(household, member.person(), Departure.Kind.DIED)) {
            return Decision.refuse(Reason.of(HAS_DIED));
        }
        return household
                .member(member.person())
                .map(already -> already.equals(member)
                        ? Decision.<HouseholdEvent>nothingToDo()
                        : Decision.<HouseholdEvent>refuse(Reason.of(ALREADY_A_MEMBER)))
                .orElseGet(() -> Decision.accept(event));
    }

    static Decision<HouseholdEvent> leave(Household household, Leave asked) {
        return household.member(asked.person()).isPresent()
                ? Decision.accept(new HouseholdEvent.Left(asked.person(), asked.occasion()))
                : Decision.refuse(Reason.of(NOT_A_MEMBER));
    }

    static Decision<HouseholdEvent> moveAway(Household household, MoveAway asked) {
        Set<PersonId> members = members(household);
        return members.containsAll(asked.persons())
                ? Decision.accept(new HouseholdEvent.MovedAway(
                        asked.persons(), asked.to(), asked.persons().containsAll(members), asked.occasion()))
                : Decision.refuse(Reason.of(NOT_A_MEMBER));
    }

    static Decision<HouseholdEvent> death(Household household, RecordDeath asked) {
        if (departed(household, asked.person(), Departure.Kind.DIED)) {
            return Decision.nothingToDo();
        }
        if (household.member(asked.person()).isEmpty()) {
            return Decision.refuse(Reason.of(NOT_A_MEMBER));
        }
        if (asked.diedOn().isAfter(asked.occasion().on())) {
            return Decision.refuse(Reason.of(HouseholdRefusal.DAY_IN_THE_FUTURE)
                    .with("day", asked.diedOn())
                    .with("on", asked.occasion().on()));
        }
        return Decision.accept(new HouseholdEvent.Died(asked.person(), asked.diedOn(), asked.occasion()));
    }

    static Decision<HouseholdEvent> retractDeath(Household household, RetractDeath asked) {
        return departed(household, asked.person(), Departure.Kind.DIED)
                ? Decision.accept(new HouseholdEvent.DeathRetracted(asked.person(), asked.occasion()))
                : Decision.refuse(Reason.of(NO_DEATH_RECORDED));
    }

    static Decision<HouseholdEvent> split(Household household, Split asked) {
        Set<PersonId> members = members(household);
        if (!members.containsAll(asked.persons())) {
            return Decision.refuse(Reason.of(NOT_A_MEMBER));
        }
        if (asked.persons().containsAll(members)) {
            return Decision.refuse(Reason.of(NOBODY_STAYS));
        }
        HouseholdPart part = HouseholdPart.of(household, asked.persons());
        return Decision.accept(new HouseholdEvent.Split(part, asked.into(), asked.occasion()));
    }

    static Decision<HouseholdEvent> form(Household household, Form asked) {
        return asked.part().members().isEmpty()
                ? Decision.refuse(Reason.of(NOT_A_MEMBER))
                : Decision.accept(new HouseholdEvent.Formed(asked.from(), asked.part(), asked.occasion()));
    }

    private static Set<PersonId> members(Household household) {
        return Set.copyOf(household.members().stream().map(Member::person).toList());
    }

    private static boolean departed(Household household, PersonId person, Departure.Kind kind) {
        return household.departures().stream()
                .anyMatch(departure -> departure.person().equals(person) && departure.kind() == kind);
    }
}

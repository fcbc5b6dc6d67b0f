package org.marugoto.household;

import static org.marugoto.household.Household.Status.DISSOLVED;
import static org.marugoto.household.Household.Status.KNOWN;
import static org.marugoto.household.Household.Status.NONE;

import java.util.List;
import java.util.Set;
import org.marugoto.decide.Decider;
import org.marugoto.decide.Decision;
import org.marugoto.decide.Reason;
import org.marugoto.decide.TransitionTable;
import org.marugoto.household.HouseholdCommand.Join;
import org.marugoto.household.HouseholdCommand.Leave;
import org.marugoto.household.HouseholdEvent.Joined;
import org.marugoto.household.HouseholdEvent.Left;

/** The rules about who belongs to a household. Stateless and thread-safe. */
public final class HouseholdDecider implements Decider<HouseholdCommand, Household, HouseholdEvent> {

    /** Which command is possible in which status. */
    public static final TransitionTable<Household.Status, HouseholdCommand, Household, HouseholdEvent> TABLE =
            TransitionTable.<Household.Status, HouseholdCommand, Household, HouseholdEvent>on(
                            Household::status, HouseholdRefusal.NOT_POSSIBLE_NOW)
                    .allow(Join.class, HouseholdDecider::join, Set.of(NONE, KNOWN, DISSOLVED), Set.of(KNOWN))
                    .allow(Leave.class, HouseholdDecider::leave, Set.of(KNOWN), Set.of(KNOWN, DISSOLVED))
                    .build();

    @Override
    public Household initial() {
        return Household.NONE;
    }

    @Override
    public Decision<HouseholdEvent> decide(Household household, HouseholdCommand command) {
        return TABLE.decide(household, command);
    }

    @Override
    public Household evolve(Household household, HouseholdEvent event) {
        if (event instanceof Joined joined) {
            return household.but().status(KNOWN).addMembers(joined.member()).build();
        }
        if (event instanceof Left left) {
            List<Member> staying = household.members().stream()
                    .filter(member -> !member.person().equals(left.person()))
                    .toList();
            return household
                    .but()
                    .status(staying.isEmpty() ? DISSOLVED : KNOWN)
                    .members(staying)
                    .build();
        }
        throw new AssertionError(event.getClass());
    }

    private static Decision<HouseholdEvent> join(Household household, Join asked) {
        return household
                .member(asked.member().person())
                .map(already -> already.equals(asked.member())
                        ? Decision.<HouseholdEvent>nothingToDo()
                        : Decision.<HouseholdEvent>refuse(Reason.of(HouseholdRefusal.ALREADY_A_MEMBER)))
                .orElseGet(() -> Decision.accept(new Joined(asked.member(), asked.occasion())));
    }

    private static Decision<HouseholdEvent> leave(Household household, Leave asked) {
        return household.member(asked.person()).isPresent()
                ? Decision.accept(new Left(asked.person(), asked.occasion()))
                : Decision.refuse(Reason.of(HouseholdRefusal.NOT_A_MEMBER));
    }
}

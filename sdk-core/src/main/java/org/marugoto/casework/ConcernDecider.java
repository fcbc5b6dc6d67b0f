package org.marugoto.casework;

import org.marugoto.decide.Decider;
import org.marugoto.decide.Decision;

/** Keeps the list of a household's cases; it follows the cases and refuses nothing. Stateless and thread-safe. */
public final class ConcernDecider implements Decider<ConcernCommand, CasesOfHousehold, ConcernEvent> {

    @Override
    public CasesOfHousehold initial() {
        return CasesOfHousehold.NONE;
    }

    @Override
    public Decision<ConcernEvent> decide(CasesOfHousehold known, ConcernCommand command) {
        ConcernCommand.Concern asked = (ConcernCommand.Concern) command;
        return known.cases().contains(asked.supportCase())
                ? Decision.nothingToDo()
                : Decision.accept(new ConcernEvent.Concerned(asked.supportCase(), asked.occasion()));
    }

    @Override
    public CasesOfHousehold evolve(CasesOfHousehold known, ConcernEvent event) {
        return known.and(((ConcernEvent.Concerned) event).supportCase());
    }
}

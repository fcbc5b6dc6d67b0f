package org.marugoto.casework;

import org.marugoto.decide.Decider;
import org.marugoto.decide.Decision;

/** Keeps the list of the cases about a household or a person; it follows the cases and refuses nothing. Stateless and thread-safe. */
public final class ConcernDecider implements Decider<ConcernCommand, CasesAbout, ConcernEvent> {

    @Override
    public CasesAbout initial() {
        return CasesAbout.NONE;
    }

    @Override
    public Decision<ConcernEvent> decide(CasesAbout known, ConcernCommand command) {
        ConcernCommand.Concern asked = (ConcernCommand.Concern) command;
        return known.cases().contains(asked.supportCase())
                ? Decision.nothingToDo()
                : Decision.accept(new ConcernEvent.Concerned(asked.supportCase(), asked.occasion()));
    }

    @Override
    public CasesAbout evolve(CasesAbout known, ConcernEvent event) {
        return known.and(((ConcernEvent.Concerned) event).supportCase());
    }
}

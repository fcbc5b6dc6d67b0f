package org.marugoto.household;

import org.marugoto.decide.Decider;
import org.marugoto.decide.Decision;

/** Keeps the list of a person's households; it follows the households and refuses nothing. Stateless and thread-safe. */
public final class BelongDecider implements Decider<BelongCommand, HouseholdsOfPerson, BelongEvent> {

    @Override
    public HouseholdsOfPerson initial() {
        return HouseholdsOfPerson.NONE;
    }

    @Override
    public Decision<BelongEvent> decide(HouseholdsOfPerson known, BelongCommand command) {
        BelongCommand.Belong asked = (BelongCommand.Belong) command;
        return known.households().contains(asked.household())
                ? Decision.nothingToDo()
                : Decision.accept(new BelongEvent.Belonged(asked.household(), asked.occasion()));
    }

    @Override
    public HouseholdsOfPerson evolve(HouseholdsOfPerson known, BelongEvent event) {
        return known.and(((BelongEvent.Belonged) event).household());
    }
}

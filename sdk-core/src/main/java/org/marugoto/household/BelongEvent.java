package org.marugoto.household;

import org.marugoto.decide.Occasion;

/** Everything that can have happened to the list of a person's households. */
public sealed interface BelongEvent {

    /** The circumstances of the act. */
    Occasion occasion();

    /** The person is a member of the household. */
    record Belonged(HouseholdId household, Occasion occasion) implements BelongEvent {}
}

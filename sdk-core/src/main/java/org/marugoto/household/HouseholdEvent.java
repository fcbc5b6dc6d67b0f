package org.marugoto.household;

import org.marugoto.decide.Occasion;

/** Everything that can have happened to a household. */
public sealed interface HouseholdEvent {

    /** The circumstances of the act. */
    Occasion occasion();

    /** A person belongs to it. */
    record Joined(Member member, Occasion occasion) implements HouseholdEvent {}

    /** A person no longer belongs to it. */
    record Left(PersonId person, Occasion occasion) implements HouseholdEvent {}
}

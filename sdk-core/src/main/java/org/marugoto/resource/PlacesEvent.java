package org.marugoto.resource;

import org.marugoto.decide.Occasion;
import org.marugoto.household.PersonId;

/** Everything that can have happened to the places of a resource. */
public sealed interface PlacesEvent {

    /** The circumstances of the act. */
    Occasion occasion();

    /** The resource offers this many places, in all. */
    record Offered(int capacity, Occasion occasion) implements PlacesEvent {}

    /** A person has a place. */
    record Taken(PersonId person, Occasion occasion) implements PlacesEvent {}

    /** A person has none any more. */
    record Freed(PersonId person, Occasion occasion) implements PlacesEvent {}

    /** The resource offers none any more. */
    record Withdrawn(Occasion occasion) implements PlacesEvent {}
}

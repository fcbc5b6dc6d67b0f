package org.marugoto.identity;

import java.util.Set;
import org.marugoto.decide.Occasion;
import org.marugoto.household.PersonId;

/** Everything that can have been decided about whether records are one person. */
public sealed interface IdentityEvent {

    /** The circumstances of the act. */
    Occasion occasion();

    /** Merged into another record. */
    record Merged(PersonId into, Set<Evidence> evidence, Occasion occasion) implements IdentityEvent {}

    /** A record of its own again. */
    record Unmerged(PersonId from, String ground, Occasion occasion) implements IdentityEvent {}

    /** Stands for another record too. */
    record TakenIn(PersonId merged, Occasion occasion) implements IdentityEvent {}

    /** Stands for that record no longer. */
    record LetGo(PersonId parted, Occasion occasion) implements IdentityEvent {}
}

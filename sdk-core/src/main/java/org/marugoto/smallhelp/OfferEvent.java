package org.marugoto.smallhelp;

import org.marugoto.decide.Occasion;

/** Everything that can have happened to an offer of small help. */
public sealed interface OfferEvent {

    /** The circumstances of the act. */
    Occasion occasion();

    /** Somebody offers help in these terms. */
    record Made(Helper helper, Terms terms, Occasion occasion) implements OfferEvent {}

    /** A place is taken. */
    record Booked(HelpId help, Slot slot, Occasion occasion) implements OfferEvent {}

    /** A place is free again. */
    record Freed(HelpId help, Occasion occasion) implements OfferEvent {}

    /** It no longer stands. */
    record Withdrawn(Occasion occasion) implements OfferEvent {}
}

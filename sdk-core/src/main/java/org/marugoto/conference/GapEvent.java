package org.marugoto.conference;

import org.marugoto.decide.Occasion;

/** Everything that can have happened to a gap. */
public sealed interface GapEvent {

    /** The circumstances of the act. */
    Occasion occasion();

    /** It showed once more. */
    record Seen(GapKey key, Occasion occasion) implements GapEvent {}

    /** A measure is to answer it. */
    record TakenUp(MeasureId measure, Occasion occasion) implements GapEvent {}

    /** The measure will not answer it. */
    record Released(MeasureId measure, Occasion occasion) implements GapEvent {}
}

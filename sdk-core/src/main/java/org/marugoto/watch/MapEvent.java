package org.marugoto.watch;

import java.time.LocalDate;
import org.marugoto.decide.Occasion;

/** Everything that can have happened to a welfare map. */
public sealed interface MapEvent {

    /** The circumstances of the act. */
    Occasion occasion();

    /** A three-party talk was held and changed it. */
    record TalkHeld(Talk talk, LocalDate dueOn, Occasion occasion) implements MapEvent {}
}

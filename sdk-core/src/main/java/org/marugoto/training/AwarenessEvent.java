package org.marugoto.training;

import java.time.LocalDate;
import org.marugoto.decide.Occasion;

/** Everything that can have happened to the awareness record. */
public sealed interface AwarenessEvent {

    /** The circumstances of the act. */
    Occasion occasion();

    /** Somebody was told. */
    record Told(Reach reach, LocalDate on, Occasion occasion) implements AwarenessEvent {}

    /** It was recorded by mistake. */
    record Withdrawn(String ground, Occasion occasion) implements AwarenessEvent {}
}

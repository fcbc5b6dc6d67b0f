package org.marugoto.watch;

import java.time.LocalDate;
import java.util.Optional;
import org.marugoto.area.AreaId;
import org.marugoto.decide.Occasion;
import org.marugoto.household.PersonId;
import org.marugoto.privacy.Ground;

/** Everything that can have happened to a watch. */
public sealed interface WatchEvent {

    /** The circumstances of the act. */
    Occasion occasion();

    /** Somebody began to watch over a person. */
    record Begun(
            PersonId person,
            AreaId area,
            Watcher watcher,
            Ground ground,
            RoundRhythm rhythm,
            LocalDate dueOn,
            Occasion occasion)
            implements WatchEvent {}

    /** Somebody else makes the rounds. */
    record WatcherChanged(Watcher watcher, Occasion occasion) implements WatchEvent {}

    /** Rounds are made more or less often. */
    record RhythmChanged(RoundRhythm rhythm, LocalDate dueOn, Occasion occasion) implements WatchEvent {}

    /** A round was made; with an alarm if something is wrong. */
    record RoundRecorded(RoundId round, String result, Optional<Alarm> alarm, LocalDate dueOn, Occasion occasion)
            implements WatchEvent {}

    /** It ended. */
    record Ended(String ground, Occasion occasion) implements WatchEvent {}
}

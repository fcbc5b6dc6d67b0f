package org.marugoto.base;

import java.time.LocalDate;
import java.util.Optional;
import org.marugoto.decide.Occasion;

/** Everything that can have happened to an activity. */
public sealed interface ActivityEvent {

    /** The circumstances of the act. */
    Occasion occasion();

    /** It was announced. */
    record Announced(BaseId base, String kind, Optional<String> programme, LocalDate day, Occasion occasion)
            implements ActivityEvent {}

    /** It was held. */
    record HeldWith(Attendance attendance, Occasion occasion) implements ActivityEvent {}

    /** Who came was counted anew. */
    record Recounted(Attendance attendance, Occasion occasion) implements ActivityEvent {}

    /** It was cancelled. */
    record CalledOff(Occasion occasion) implements ActivityEvent {}
}

package org.marugoto.privacy;

import java.time.LocalDate;
import org.marugoto.decide.Occasion;

/** Everything that can have happened to the protection of one person. */
public sealed interface ProtectionEvent {

    /** The circumstances of the act. */
    Occasion occasion();

    /** It holds. */
    record Imposed(Restriction restriction, Occasion occasion) implements ProtectionEvent {}

    /** It holds longer. */
    record Extended(RestrictionId restriction, LocalDate until, Occasion occasion) implements ProtectionEvent {}

    /** It holds no longer. */
    record Lifted(RestrictionId restriction, Occasion occasion) implements ProtectionEvent {}
}

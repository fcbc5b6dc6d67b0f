package org.marugoto.privacy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.marugoto.decide.Occasion;

/** Everything that can have happened to the consent of one person. */
public sealed interface ConsentEvent {

    /** For what. */
    Purpose purpose();

    /** To whom, each of them. */
    Set<Recipient> recipients();

    /** The circumstances of the act. */
    Occasion occasion();

    /** Asked, not answered yet. */
    record Asked(Purpose purpose, Set<Recipient> recipients, Occasion occasion) implements ConsentEvent {}

    /** Given, by the person or by who may speak for the person. */
    record Given(
            Purpose purpose,
            Set<Recipient> recipients,
            Evidence evidence,
            LocalDate from,
            Optional<LocalDate> until,
            Optional<Representative> by,
            Occasion occasion)
            implements ConsentEvent {}

    /** Refused. */
    record Refused(Purpose purpose, Set<Recipient> recipients, Occasion occasion) implements ConsentEvent {}

    /** The person cannot decide. */
    record DeclaredUnable(Purpose purpose, Set<Recipient> recipients, String reason, Occasion occasion)
            implements ConsentEvent {}

    /** Taken back, with what has to be reconsidered. */
    record Withdrawn(Purpose purpose, Set<Recipient> recipients, Set<WithdrawalEffect> effects, Occasion occasion)
            implements ConsentEvent {}
}

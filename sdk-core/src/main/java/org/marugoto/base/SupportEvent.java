package org.marugoto.base;

import java.time.LocalDate;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.Occasion;

/** Everything that can have happened to help for a base. */
public sealed interface SupportEvent {

    /** The circumstances of the act. */
    Occasion occasion();

    /** A base asked for it. */
    record Asked(BaseId base, String kind, ActorId owner, LocalDate dueOn, Occasion occasion) implements SupportEvent {}

    /** Somebody else sees to it. */
    record PassedOn(ActorId owner, Occasion occasion) implements SupportEvent {}

    /** It is being given. */
    record Given(Occasion occasion) implements SupportEvent {}

    /** It is done. */
    record Finished(Occasion occasion) implements SupportEvent {}

    /** The base no longer wants it. */
    record Withdrawn(Occasion occasion) implements SupportEvent {}
}

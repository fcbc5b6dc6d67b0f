package org.marugoto.referral;

import java.time.LocalDate;
import java.util.Optional;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.Occasion;
import org.marugoto.ledger.TextId;

/** Everything that can have happened to one hand-over. */
public sealed interface HandOverEvent {

    /** The circumstances of the act. */
    Occasion occasion();

    /** Proposed by the responsible agency. */
    record Proposed(
            AgencyId from,
            AgencyId to,
            String ground,
            String manner,
            String told,
            Optional<TextId> sheet,
            boolean binding,
            Occasion occasion)
            implements HandOverEvent {}

    /** Sent to the receiver. */
    record Sent(LocalDate answerBy, Occasion occasion) implements HandOverEvent {}

    /** Seen by the receiver. */
    record Acknowledged(Occasion occasion) implements HandOverEvent {}

    /** Taken on by the receiver, which is responsible from now on. */
    record Accepted(LocalDate startBy, LocalDate outcomeBy, Occasion occasion) implements HandOverEvent {}

    /** Declined by the receiver. */
    record Declined(String ground, Occasion occasion) implements HandOverEvent {}

    /** Redirected by the receiver to another agency. */
    record Redirected(AgencyId to, String ground, Occasion occasion) implements HandOverEvent {}

    /** The receiver's support has begun. */
    record ServiceBegun(Occasion occasion) implements HandOverEvent {}

    /** The sender was told what came of it. */
    record OutcomeReported(String outcome, Occasion occasion) implements HandOverEvent {}

    /** The sender has read it. */
    record LoopClosed(Occasion occasion) implements HandOverEvent {}

    /** Taken back by the sender. */
    record Withdrawn(String ground, Occasion occasion) implements HandOverEvent {}

    /** Not answered in time. */
    record Expired(Occasion occasion) implements HandOverEvent {}
}

package org.marugoto.referral;

import java.time.LocalDate;
import java.util.Optional;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.Occasion;
import org.marugoto.ledger.TextId;

/** Everything that can have happened to one request for back-up. */
public sealed interface BackUpEvent {

    /** The circumstances of the act. */
    Occasion occasion();

    /** Asked for by the responsible agency. */
    record BackUpAsked(AgencyId from, AgencyId to, String kind, LocalDate answerBy, Occasion occasion)
            implements BackUpEvent {}

    /** Taken up by the helper. */
    record BackUpTakenUp(Occasion occasion) implements BackUpEvent {}

    /** Declined by the helper. */
    record BackUpDeclined(String ground, Occasion occasion) implements BackUpEvent {}

    /** Answered by the helper. */
    record BackUpAnswered(String result, Optional<TextId> note, Occasion occasion) implements BackUpEvent {}

    /** Read by the asking agency. */
    record BackUpClosed(Occasion occasion) implements BackUpEvent {}

    /** Taken back by the asking agency. */
    record BackUpWithdrawn(Occasion occasion) implements BackUpEvent {}
}

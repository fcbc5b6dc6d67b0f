package org.marugoto.smallhelp;

import java.util.Optional;
import org.marugoto.decide.Occasion;
import org.marugoto.ledger.TextId;

/** Everything that can have happened to a small help. */
public sealed interface HelpEvent {

    /** The circumstances of the act. */
    Occasion occasion();

    /** Somebody asked for help. */
    record Asked(Wanted wanted, Optional<TextId> note, Occasion occasion) implements HelpEvent {}

    /** They asked for the same at another time. */
    record AskedAgain(Slot slot, Occasion occasion) implements HelpEvent {}

    /** Both sides agreed. */
    record Agreed(OfferId offer, Helper helper, Wanted wanted, Occasion occasion) implements HelpEvent {}

    /**
     * A helper said no.
     *
     * @param wasAgreed whether it was agreed before
     */
    record Declined(OfferId offer, String ground, boolean wasAgreed, Occasion occasion) implements HelpEvent {}

    /** It is done. */
    record Finished(OfferId offer, Helper helper, Wanted wanted, Occasion occasion) implements HelpEvent {}

    /** Thanks were said. */
    record Thanked(Optional<TextId> note, Occasion occasion) implements HelpEvent {}

    /** It did not happen. */
    record Failed(OfferId offer, String ground, Occasion occasion) implements HelpEvent {}

    /**
     * Nobody wants it any more.
     *
     * @param offer the offer that was agreed on; empty if none was
     */
    record Cancelled(Optional<OfferId> offer, String ground, Occasion occasion) implements HelpEvent {}
}

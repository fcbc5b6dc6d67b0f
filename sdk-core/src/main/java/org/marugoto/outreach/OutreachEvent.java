package org.marugoto.outreach;

import java.util.Set;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.Occasion;
import org.marugoto.ledger.TextId;

/** Everything that can have happened in the outreach to one household. */
public sealed interface OutreachEvent {

    /** The circumstances of the act. */
    Occasion occasion();

    /** Outreach began. */
    record Begun(Origin origin, String approach, NextStep next, Occasion occasion) implements OutreachEvent {}

    /** Somebody went there. */
    record Visited(Visit visit, NextStep next, Occasion occasion) implements OutreachEvent {}

    /** After a refusal, another way is tried. */
    record WayChanged(String from, String to, Occasion occasion) implements OutreachEvent {}

    /** There is contact. */
    record Connected(NextStep next, Occasion occasion) implements OutreachEvent {}

    /** What lies behind comes to be told. */
    record Untangled(NextStep next, Occasion occasion) implements OutreachEvent {}

    /** The relation carries. */
    record Sustained(NextStep next, Occasion occasion) implements OutreachEvent {}

    /** An earlier stage is where it stands again. */
    record FellBack(Outreach.Status to, String ground, NextStep next, Occasion occasion) implements OutreachEvent {}

    /** Trust was rated. */
    record TrustRated(Trust trust, NextStep next, Occasion occasion) implements OutreachEvent {}

    /** Consent was given, so many days after the beginning. */
    record ConsentObtained(String consent, long days, NextStep next, Occasion occasion) implements OutreachEvent {}

    /** Consent was refused. */
    record ConsentRefused(NextStep next, Occasion occasion) implements OutreachEvent {}

    /** Consent was withdrawn. */
    record ConsentWithdrawn(NextStep next, Occasion occasion) implements OutreachEvent {}

    /** It rests. */
    record Paused(String ground, NextStep next, Occasion occasion) implements OutreachEvent {}

    /** It goes on. */
    record Resumed(NextStep next, Occasion occasion) implements OutreachEvent {}

    /** It came to its end. */
    record Ended(String ground, Occasion occasion) implements OutreachEvent {}

    /** Something was done. */
    record SupportRecorded(SupportEntry entry, NextStep next, Occasion occasion) implements OutreachEvent {}

    /** A note went to some agencies. */
    record NoteShared(
            EntryId id, TextId note, Set<AgencyId> audience, String ground, String reference, Occasion occasion)
            implements OutreachEvent {}
}

package org.marugoto.base;

import java.time.LocalDate;
import org.marugoto.consultation.ContactId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.Occasion;
import org.marugoto.referral.HandOverId;

/** Everything that can have happened to a worry. */
public sealed interface WorryEvent {

    /** The circumstances of the act. */
    Occasion occasion();

    /** It was heard, and a hand-over was opened. */
    record Heard(
            BaseId base, ContactId contact, HandOverId handOver, AgencyId to, LocalDate connectBy, Occasion occasion)
            implements WorryEvent {}

    /** A desk that connects took it on, and has to find a specialised agency. */
    record OnItsWay(AgencyId by, Occasion occasion) implements WorryEvent {}

    /** A specialised agency took it on. */
    record Connected(AgencyId by, Occasion occasion) implements WorryEvent {}

    /** The person who had it wanted no more, moved away or died. */
    record WorryEnded(String ground, Occasion occasion) implements WorryEvent {}
}

package org.marugoto.referral;

import java.time.LocalDate;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.Occasion;

/** Everything that can have happened about who is responsible for a case. */
public sealed interface ReferralEvent {

    /** The circumstances of the act. */
    Occasion occasion();

    /** A hand-over took a step. */
    record HandOverMoved(HandOverId id, HandOverEvent event) implements ReferralEvent {
        @Override
        public Occasion occasion() {
            return event.occasion();
        }
    }

    /** A request for back-up took a step. */
    record BackUpMoved(BackUpId id, BackUpEvent event) implements ReferralEvent {
        @Override
        public Occasion occasion() {
            return event.occasion();
        }
    }

    /** Nobody else is asked at once; the responsible agency is to look at the case again by this day. */
    record ReviewCalled(LocalDate reviewBy, Occasion occasion) implements ReferralEvent {}

    /** The case was turned away as often as the bound allows; a conference is to name the responsible agency. */
    record PutToConference(int bounces, LocalDate reviewBy, Occasion occasion) implements ReferralEvent {}

    /** A conference has named the agency that is to be responsible. */
    record ResponsibleNamed(String conference, AgencyId agency, Occasion occasion) implements ReferralEvent {}

    /** An agency took over from one that is no more. */
    record TakenOver(AgencyId from, AgencyId by, String ground, LocalDate startBy, Occasion occasion)
            implements ReferralEvent {}
}

package org.marugoto.casework;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.marugoto.consultation.Channel;
import org.marugoto.consultation.Consulter;
import org.marugoto.consultation.ContactId;
import org.marugoto.consultation.Need;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.Occasion;
import org.marugoto.household.HouseholdId;
import org.marugoto.household.PersonId;
import org.marugoto.outreach.OutreachEvent;
import org.marugoto.participation.ParticipationEvent;
import org.marugoto.plan.PlanEvent;
import org.marugoto.referral.HandOverId;
import org.marugoto.referral.ReferralEvent;

/** Everything that can have happened to a support case. */
public sealed interface CaseEvent {

    /** The circumstances of the act. */
    Occasion occasion();

    /** Received at a desk, whose agency is responsible from now on. */
    record Opened(AgencyId responsible, Consulter consulter, Set<Need> needs, NextAction next, Occasion occasion)
            implements CaseEvent {}

    /** Somebody was in touch. */
    record ContactRecorded(ContactId contact, Channel channel, Occasion occasion) implements CaseEvent {}

    /** The household became known. */
    record HouseholdConcerned(HouseholdId household, Occasion occasion) implements CaseEvent {}

    /** The needs were looked into. */
    record Assessed(Set<Need> needs, NextAction next, Occasion occasion) implements CaseEvent {}

    /** The rule book answered. */
    record Routed(Routing routing, NextAction next, Occasion occasion) implements CaseEvent {}

    /** The support came to its end. */
    record Closed(String ground, Occasion occasion) implements CaseEvent {}

    /** A step of a hand-over, of a request for back-up, or of responsibility. */
    record Referred(ReferralEvent step) implements CaseEvent {
        @Override
        public Occasion occasion() {
            return step.occasion();
        }
    }

    /** A step of outreach. */
    record ReachedOut(OutreachEvent step) implements CaseEvent {
        @Override
        public Occasion occasion() {
            return step.occasion();
        }
    }

    /** A step of a support plan or of the support team. */
    record Planned(PlanEvent step) implements CaseEvent {
        @Override
        public Occasion occasion() {
            return step.occasion();
        }
    }

    /** A step of participation support. */
    record Participated(ParticipationEvent step) implements CaseEvent {
        @Override
        public Occasion occasion() {
            return step.occasion();
        }
    }

    /** Somebody has withdrawn consent; the sheets of these hand-overs are held. */
    record ConsentWithdrawn(PersonId person, Set<HandOverId> held, Occasion occasion) implements CaseEvent {}

    /** Somebody said how urgent it is. */
    record UrgencySet(UrgencyClock clock, Occasion occasion) implements CaseEvent {}

    /** The person was answered for the first time. */
    record FirstResponded(Occasion occasion) implements CaseEvent {}

    /** The competent body was notified of danger. */
    record DangerNotified(DangerNotice notice, Occasion occasion) implements CaseEvent {}

    /** The competent body confirmed it. */
    record NoticeConfirmed(DangerNotice notice, Occasion occasion) implements CaseEvent {}

    /** The needs of one member were looked into. */
    record MemberAssessed(PersonId person, Set<Need> needs, Occasion occasion) implements CaseEvent {}

    /** A worker of the responsible agency looks after it from now on. */
    record Assigned(ActorId worker, Occasion occasion) implements CaseEvent {}

    /** The next action was planned. */
    record NextPlanned(NextAction next, Occasion occasion) implements CaseEvent {}

    /** Something happened to the household. */
    record ChangeNoted(String change, Optional<PersonId> person, LocalDate reviewBy, Occasion occasion)
            implements CaseEvent {}

    /** Another municipality was told, with consent. */
    record MunicipalityTold(String municipality, Occasion occasion) implements CaseEvent {}

    /** Taken up again. */
    record Reopened(AgencyId responsible, String ground, NextAction next, Occasion occasion) implements CaseEvent {}
}

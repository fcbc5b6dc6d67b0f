package org.marugoto.plan;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.Occasion;
import org.marugoto.household.PersonId;
import org.marugoto.ledger.TextId;

/** Everything that can have happened to the plans and the support team of a case. */
public sealed interface PlanEvent {

    /** The circumstances of the act. */
    Occasion occasion();

    /** What can have happened to one plan. */
    sealed interface OfPlan extends PlanEvent {
        /** Which plan. */
        PlanId plan();
    }

    /** What can have happened to the support team. */
    sealed interface OfTeam extends PlanEvent {
        /** Which member. */
        MemberId member();
    }

    /** A draft was made. */
    record Drafted(
            PlanId plan,
            PlanTerms terms,
            PlanContent content,
            Optional<PlanId> overall,
            Optional<PlanId> succeeds,
            List<Promotion> promoted,
            Occasion occasion)
            implements OfPlan {}

    /** A draft was changed. */
    record Revised(PlanId plan, PlanContent content, List<Promotion> promoted, Occasion occasion) implements OfPlan {}

    /** It was put forward on this track. */
    record Proposed(PlanId plan, PlanTerms.Track track, Occasion occasion) implements OfPlan {}

    /** The citizen's edition was explained. */
    record Explained(PlanId plan, TextId edition, PersonId to, String way, Occasion occasion) implements OfPlan {}

    /** The person, or a representative, agreed. */
    record Agreed(PlanId plan, String as, PersonId who, Occasion occasion) implements OfPlan {}

    /** The person did not want it like this. */
    record Declined(PlanId plan, String ground, Occasion occasion) implements OfPlan {}

    /** A conference found it appropriate, with changes or without. */
    record Viewed(PlanId plan, PlanView view, Optional<PlanContent> changes, Occasion occasion) implements OfPlan {}

    /** A conference wants it reconsidered. */
    record SentBack(PlanId plan, PlanView view, Occasion occasion) implements OfPlan {}

    /** The municipality decided that support is given. */
    record Decided(PlanId plan, AgencyId by, Occasion occasion) implements OfPlan {}

    /** The municipality decided otherwise. */
    record Rejected(PlanId plan, AgencyId by, String ground, Occasion occasion) implements OfPlan {}

    /** A conference under art. 106-6 decided on it. */
    record DecidedInConference(PlanId plan, ConferenceRef at, Occasion occasion) implements OfPlan {}

    /** It came into force. */
    record Activated(PlanId plan, LocalDate reviewOn, Occasion occasion) implements OfPlan {}

    /** An agency took on its role. */
    record RoleTaken(PlanId plan, AgencyId agency, Occasion occasion) implements OfPlan {}

    /** A step was done. */
    record StepDone(PlanId plan, StepId step, String result, Occasion occasion) implements OfPlan {}

    /** It was reviewed. */
    record Reviewed(PlanId plan, List<Attainment> attained, Set<String> changesSeen, Occasion occasion)
            implements OfPlan {
        /** Copies the set, in the order of the codes. */
        public Reviewed {
            changesSeen = Collections.unmodifiableSet(new TreeSet<>(changesSeen));
        }
    }

    /** It goes on until another review. */
    record Extended(PlanId plan, Optional<ConferenceRef> at, LocalDate reviewOn, Occasion occasion) implements OfPlan {}

    /** It was replaced. */
    record Replanned(PlanId plan, PlanId successor, Occasion occasion) implements OfPlan {}

    /** It rests. */
    record Suspended(PlanId plan, String ground, LocalDate reviewOn, Occasion occasion) implements OfPlan {}

    /** It is in force again. */
    record Resumed(PlanId plan, Optional<ConferenceRef> at, LocalDate reviewOn, Occasion occasion) implements OfPlan {}

    /** Consent was withdrawn. */
    record ConsentWithdrawn(PlanId plan, LocalDate reviewOn, Occasion occasion) implements OfPlan {}

    /** It came to its end. */
    record Closed(PlanId plan, ConferenceRef at, String reason, Occasion occasion) implements OfPlan {}

    /** It was given up. */
    record Dropped(PlanId plan, String ground, Occasion occasion) implements OfPlan {}

    /** It stands under other terms. */
    record Migrated(PlanId plan, String before, PlanTerms terms, Occasion occasion) implements OfPlan {}

    /** The multi-agency operator left; the lead agency stays, where there is one. */
    record MultiAgencySupportEnded(PlanId plan, Optional<AgencyId> lead, Occasion occasion) implements OfPlan {}

    /** Somebody joined the support team. */
    record MemberJoined(TeamMember joined, Occasion occasion) implements OfTeam {
        @Override
        public MemberId member() {
            return joined.id();
        }
    }

    /** Somebody left the support team. */
    record MemberLeft(MemberId member, String ground, Occasion occasion) implements OfTeam {}

    /** The person wants this member. */
    record MemberWanted(MemberId member, Occasion occasion) implements OfTeam {}

    /** The person refused this member. */
    record MemberRefused(MemberId member, Occasion occasion) implements OfTeam {}
}

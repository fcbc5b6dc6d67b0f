package org.marugoto.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.Occasion;
import org.marugoto.household.PersonId;
import org.marugoto.ledger.TextId;
import org.marugoto.rule.Truth;

/** Everything that can be asked of the plans and the support team of a case. */
public sealed interface PlanCommand {

    /** The circumstances of the act. */
    Occasion occasion();

    /** What can be asked of one plan. */
    sealed interface OfPlan extends PlanCommand {
        /** Which plan. */
        PlanId plan();
    }

    /** What can be asked of the support team. */
    sealed interface OfTeam extends PlanCommand {
        /** Which member. */
        MemberId member();
    }

    /**
     * A draft is made; the occasion's agency drafts.
     *
     * @param terms the terms of its kind, as the profile sets them now
     * @param overall the overall plan it is a part of
     * @param succeeds the plan it will replace once it is in force
     * @param promoted what may be carried over from a confidential working plan
     */
    record Draft(
            @NotNull PlanId plan,
            @NotNull @Valid PlanTerms terms,
            @NotNull @Valid PlanContent content,
            @NotNull Optional<PlanId> overall,
            @NotNull Optional<PlanId> succeeds,
            @NotNull @Size(max = 500) List<@Valid Promotion> promoted,
            @NotNull Occasion occasion)
            implements OfPlan {
        /** Copies the list. */
        public Draft {
            promoted = List.copyOf(promoted);
        }
    }

    /** A draft is changed; what is given replaces what it said. */
    record Revise(
            @NotNull PlanId plan,
            @NotNull @Valid PlanContent content,
            @NotNull @Size(max = 500) List<@Valid Promotion> promoted,
            @NotNull Occasion occasion)
            implements OfPlan {
        /** Copies the list. */
        public Revise {
            promoted = List.copyOf(promoted);
        }
    }

    /**
     * It is put before those who have to agree, view and decide; from here on its gates are known.
     *
     * @param consent whether there is consent; unknown counts as none, and never as a yes
     */
    record Propose(
            @NotNull PlanId plan,
            @NotNull Truth consent,
            @NotNull Occasion occasion) implements OfPlan {}

    /** The citizen's edition in plain words was explained to the person. */
    record Explain(
            @NotNull PlanId plan,
            @NotNull TextId edition,
            @NotNull PersonId to,
            @NotNull @Size(min = 1, max = 64) String way,
            @NotNull Occasion occasion)
            implements OfPlan {}

    /** The person, or a representative, agrees. */
    record Agree(
            @NotNull PlanId plan,
            @NotNull @Valid Agreement agreement,
            @NotNull Occasion occasion) implements OfPlan {}

    /** The person does not want it like this; it is a draft again, and nothing closes. */
    record Decline(
            @NotNull PlanId plan,
            @NotNull @Size(min = 1, max = 64) String ground,
            @NotNull Occasion occasion) implements OfPlan {}

    /**
     * A conference has seen it.
     *
     * @param changes what it says now, where it was found appropriate with changes
     */
    record View(
            @NotNull PlanId plan,
            @NotNull @Valid PlanView view,
            @NotNull Optional<@Valid PlanContent> changes,
            @NotNull Occasion occasion)
            implements OfPlan {}

    /** The municipality decides that support is given. */
    record Decide(
            @NotNull PlanId plan,
            @NotNull @Valid Authority by,
            @NotNull Occasion occasion) implements OfPlan {}

    /** The municipality decides otherwise, with its ground; it is a draft again. */
    record Reject(
            @NotNull PlanId plan,
            @NotNull @Valid Authority by,
            @NotNull @Size(min = 1, max = 64) String ground,
            @NotNull Occasion occasion)
            implements OfPlan {}

    /** A conference under art. 106-6 decides on a plan without consent, which is bound to it from now on. */
    record DecideInConference(
            @NotNull PlanId plan,
            @NotNull @Valid ConferenceRef at,
            @NotNull Occasion occasion) implements OfPlan {}

    /** It comes into force; the plan it succeeds is replaced in the same moment. */
    record Activate(
            @NotNull PlanId plan,
            @NotNull Truth consent,
            @NotNull LocalDate reviewOn,
            @NotNull Occasion occasion) implements OfPlan {}

    /** An agency takes on its role. */
    record TakeRole(
            @NotNull PlanId plan,
            @NotNull AgencyId agency,
            @NotNull Occasion occasion) implements OfPlan {}

    /** A step is done. */
    record DoStep(
            @NotNull PlanId plan,
            @NotNull StepId step,
            @NotNull @Size(min = 1, max = 64) String result,
            @NotNull Occasion occasion)
            implements OfPlan {}

    /** It is reviewed: every goal is rated, and the changes that were seen are named. */
    record Review(
            @NotNull PlanId plan,
            @NotNull @Size(max = 50) List<@Valid Attainment> attained,
            @NotNull @Size(max = 50) Set<String> changesSeen,
            @NotNull Occasion occasion)
            implements OfPlan {
        /** Copies list and set. */
        public Review {
            attained = List.copyOf(attained);
            changesSeen = Set.copyOf(changesSeen);
        }
    }

    /** After a review it goes on until another one; without consent a conference has to decide that again. */
    record Extend(
            @NotNull PlanId plan,
            @NotNull Truth consent,
            @NotNull Optional<@Valid ConferenceRef> at,
            @NotNull LocalDate reviewOn,
            @NotNull Occasion occasion)
            implements OfPlan {}

    /** It is replaced by a plan that is in force. */
    record Replan(
            @NotNull PlanId plan,
            @NotNull PlanId successor,
            @NotNull Occasion occasion) implements OfPlan {}

    /** It rests until a review. */
    record Suspend(
            @NotNull PlanId plan,
            @NotNull @Size(min = 1, max = 64) String ground,
            @NotNull LocalDate reviewOn,
            @NotNull Occasion occasion)
            implements OfPlan {}

    /** It is in force again, as it was; without consent a conference has to decide that again. */
    record Resume(
            @NotNull PlanId plan,
            @NotNull Truth consent,
            @NotNull Optional<@Valid ConferenceRef> at,
            @NotNull LocalDate reviewOn,
            @NotNull Occasion occasion)
            implements OfPlan {}

    /** Consent was withdrawn: a plan in force is suspended for review, one on its way is a draft again. */
    record WithdrawConsent(
            @NotNull PlanId plan,
            @NotNull LocalDate reviewOn,
            @NotNull Occasion occasion) implements OfPlan {}

    /** A conference has evaluated it and finds that it has come to its end. */
    record Close(
            @NotNull PlanId plan,
            @NotNull @Valid ConferenceRef at,
            @NotNull @Size(min = 1, max = 64) String reason,
            @NotNull Occasion occasion)
            implements OfPlan {}

    /** It is given up before it was in force. */
    record Drop(
            @NotNull PlanId plan,
            @NotNull @Size(min = 1, max = 64) String ground,
            @NotNull Occasion occasion) implements OfPlan {}

    /** It moves to the terms of another edition of the profile, if it can stand under them. */
    record Migrate(
            @NotNull PlanId plan,
            @NotNull @Valid PlanTerms terms,
            @NotNull Occasion occasion) implements OfPlan {}

    /**
     * The multi-agency operator leaves; it supported the supporters and hands nothing over.
     *
     * @param accompanied whether the lead agency accompanies the person (伴走); only a yes lets the operator leave early
     */
    record EndMultiAgencySupport(
            @NotNull PlanId plan,
            @NotNull Truth accompanied,
            @NotNull Occasion occasion) implements OfPlan {}

    /** Somebody joins the support team. */
    record JoinTeam(
            @NotNull @Valid TeamMember joining, @NotNull Occasion occasion) implements OfTeam {
        @Override
        public MemberId member() {
            return joining.id();
        }
    }

    /** Somebody leaves the support team. */
    record LeaveTeam(
            @NotNull MemberId member,
            @NotNull @Size(min = 1, max = 64) String ground,
            @NotNull Occasion occasion) implements OfTeam {}

    /** The person wants this member. */
    record WantMember(@NotNull MemberId member, @NotNull Occasion occasion) implements OfTeam {}

    /** The person refuses this member, who leaves at once. */
    record RefuseMember(@NotNull MemberId member, @NotNull Occasion occasion) implements OfTeam {}
}

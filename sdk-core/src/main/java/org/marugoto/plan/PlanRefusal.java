package org.marugoto.plan;

import org.marugoto.decide.Reason;

/** Why an act on a plan or a support team can be impossible. */
public enum PlanRefusal implements Reason.Code {
    /** The command is not possible in the present status. */
    NOT_POSSIBLE_NOW,
    /** The act counts for a day before the plan was drafted. */
    BEFORE_DRAFT,
    /** A plan to propose has a goal, and steps or visits. */
    EMPTY_PLAN,
    /** A plan of this kind says who visits, how often, how, and what to do in an emergency. */
    VISITS_MISSING,
    /** There is no such plan on this consent track. */
    NO_SUCH_PLAN_ON_THIS_TRACK,
    /** Another gate comes first. */
    GATE_OUT_OF_ORDER,
    /** Not all gates were passed. */
    GATES_MISSING,
    /** A gate counts for a day before the one before it. */
    BEFORE_THE_LAST_GATE,
    /** The citizen's edition was not explained. */
    NOT_EXPLAINED,
    /** Consent was not shown. */
    CONSENT_NOT_SHOWN,
    /** This kind of conference cannot do that. */
    WRONG_CONFERENCE,
    /** A conference has to decide it, and none was given. */
    CONFERENCE_MISSING,
    /** The decision is none of the three. */
    UNKNOWN_DECISION,
    /** Appropriate with changes names the changes, and only that does. */
    CHANGES_DO_NOT_FIT,
    /** Only the municipality decides. */
    NOT_THE_MUNICIPALITY,
    /** Who drafted it may not decide. */
    DRAFTER_DECIDES,
    /** The review lies in the past or further away than the terms allow. */
    REVIEW_OUT_OF_RANGE,
    /** The agency has no role in the plan. */
    NO_ROLE_IN_THIS_PLAN,
    /** There is no such step. */
    UNKNOWN_STEP,
    /** A review rates each goal of the plan once, on the scale. */
    RATINGS_DO_NOT_FIT,
    /** A plan with consent is reviewed before it is replaced. */
    REVIEW_FIRST,
    /** The successor is not in force, or succeeds another plan. */
    NOT_THE_SUCCESSOR,
    /** The terms do not know this reason; a refusal ends nothing. */
    NOT_AN_END_REASON,
    /** The terms are of another kind of plan. */
    OTHER_KIND,
    /** The plan has not passed the gates of the other edition in their order. */
    CANNOT_STAND_UNDER_EDITION,
    /** There is no multi-agency operator in a plan of this kind. */
    NO_OPERATOR_IN_THIS_PLAN,
    /** The operator stays to the exit. */
    OPERATOR_STAYS,
    /** Not every role is taken on, or there is no lead agency other than the operator. */
    ROLES_NOT_SETTLED,
    /** The lead agency does not accompany the person yet. */
    NOT_ACCOMPANIED,
    /** The overall plan does not exist, is over, or is itself a part. */
    NO_OVERALL_PLAN,
    /** The plan to be replaced does not exist or is over. */
    NOTHING_TO_SUCCEED,
    /** Something of a confidential working plan was carried over without a ground. */
    NOT_PROMOTED,
    /** Nobody of this number is on the team. */
    NOT_ON_THE_TEAM,
    /** The person refused this member. */
    REFUSED_BY_THE_PERSON
}

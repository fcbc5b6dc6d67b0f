package org.marugoto.participation;

import org.marugoto.decide.Reason;

/** Why an act of participation support can be impossible. */
public enum ParticipationRefusal implements Reason.Code {
    /** The command is not possible in the present status. */
    NOT_POSSIBLE_NOW,
    /** No existing scheme was checked. */
    SCHEMES_NOT_CHECKED,
    /** An existing scheme fits, so it comes first. */
    SCHEME_FITS,
    /** Nobody says why a scheme does not fit. */
    WHY_NOT_MISSING,
    /** The case has no plan of the right kind that stands. */
    NO_FITTING_PLAN,
    /** The plan has not passed what the profile puts first. */
    GATES_MISSING,
    /** An inquiry says more of the person than it may. */
    TELLS_TOO_MUCH,
    /** There is no such inquiry. */
    NO_SUCH_INQUIRY,
    /** The last day of the answer has not passed. */
    NOT_EXPIRED_YET,
    /** It is none of the candidates. */
    NOT_A_CANDIDATE,
    /** All of them were found not to fit before. */
    KNOWN_NOT_TO_FIT,
    /** The person has a place there already. */
    HAS_PLACE_THERE,
    /** A step of this kind of placement comes first. */
    STEP_MISSING,
    /** This kind of placement has no trial, or only a shorter one. */
    TRIAL_TOO_LONG,
    /** The next follow-up is too far away. */
    FOLLOW_UP_TOO_LATE,
    /** A follow-up asks the person, the place or both. */
    NOBODY_FOLLOWED_UP,
    /** Person and place are both followed up before the goal counts as reached. */
    BOTH_TO_FOLLOW_UP,
    /** This kind of conference cannot end it. */
    WRONG_CONFERENCE,
    /** The terms do not know this reason. */
    NOT_AN_END_REASON,
    /** The act counts for a day before the last one. */
    BEFORE_THE_LAST_STEP,
    /** The day by which somebody is to act again lies before the day of the act. */
    NEXT_IN_THE_PAST
}

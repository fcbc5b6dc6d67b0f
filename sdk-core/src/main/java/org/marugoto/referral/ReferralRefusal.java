package org.marugoto.referral;

import org.marugoto.decide.Reason;

/** Why an act on a hand-over or a request for back-up can be impossible. */
public enum ReferralRefusal implements Reason.Code {
    /** The command is not possible in the present status. */
    NOT_POSSIBLE_NOW,
    /** Another agency has to do this. */
    NOT_YOURS,
    /** An agency cannot hand a case to itself. */
    TO_ITSELF,
    /** A day lies before the day of the act. */
    DAY_IN_THE_PAST,
    /** The receiver still has time to answer. */
    NOT_DUE_YET,
    /** The last resort cannot turn a case away. */
    LAST_RESORT,
    /** Another hand-over of the case waits for its answer. */
    ANOTHER_IS_PENDING,
    /** This agency had the case for this ground already; only a conference can send it there again. */
    SAME_AGENCY_SAME_GROUND,
    /** The agency does not exist on that day. */
    AGENCY_GONE,
    /** A conference has to name the responsible agency first. */
    AWAITS_CONFERENCE,
    /** The responsible agency still exists and has to hand over itself. */
    RESPONSIBLE_EXISTS
}

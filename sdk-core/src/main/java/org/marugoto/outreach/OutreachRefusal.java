package org.marugoto.outreach;

import org.marugoto.decide.Reason;

/** Why an act of outreach can be impossible. */
public enum OutreachRefusal implements Reason.Code {
    /** The command is not possible in the present status. */
    NOT_POSSIBLE_NOW,
    /** The act counts for a day before outreach began. */
    BEFORE_BEGINNING,
    /** The next step is due before the day of the act. */
    NEXT_STEP_IN_THE_PAST,
    /** The origin is a conference or campaign and does not say which. */
    ORIGIN_WITHOUT_REFERENCE,
    /** After a refusal another way is needed, and none was given. */
    ANOTHER_WAY_NEEDED,
    /** The other way is the one that was just refused. */
    SAME_WAY_AGAIN,
    /** Nobody was met yet, so there is no contact. */
    NOBODY_MET,
    /** Falling back leads to an earlier stage. */
    NOT_AN_EARLIER_STAGE,
    /** The level lies outside its scale. */
    NOT_ON_THE_SCALE,
    /** A refusal ends nothing. */
    REFUSAL_IS_NO_GROUND,
    /** Connecting names the agency; a citizen is not told to phone. */
    NOBODY_TO_CONNECT_WITH,
    /** A note goes nowhere without a ground that holds. */
    NO_GROUND_TO_SHARE
}

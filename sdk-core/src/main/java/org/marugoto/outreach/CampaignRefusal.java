package org.marugoto.outreach;

import org.marugoto.decide.Reason;

/** Why an act of a campaign can be impossible. */
public enum CampaignRefusal implements Reason.Code {
    /** The command is not possible in the present status. */
    NOT_POSSIBLE_NOW,
    /** The act counts for a day before the campaign was begun. */
    BEFORE_BEGINNING,
    /** The last day lies before the first. */
    ENDS_BEFORE_IT_BEGINS,
    /** The dwelling is not on the list of a campaign that has one. */
    UNKNOWN_PLOT,
    /** Nobody was met, so the day of the next visit is needed. */
    REVISIT_NEEDED,
    /** The next visit lies before the day of the act. */
    REVISIT_IN_THE_PAST,
    /** There is no open outpost of this number. */
    UNKNOWN_OUTPOST,
    /** The outpost is not held on this day. */
    NOT_ON_THE_CALENDAR,
    /** There is no open tip of this number. */
    UNKNOWN_TIP,
    /** The origin is a conference or campaign and does not say which. */
    ORIGIN_WITHOUT_REFERENCE,
    /** Some tips are neither a case nor nothing yet. */
    TIPS_STILL_OPEN
}

package org.marugoto.programme;

import org.marugoto.decide.Reason;

/** Why tags cannot be set by hand. */
public enum TagRefusal implements Reason.Code {
    /** The command is not possible in the present status. */
    NOT_POSSIBLE_NOW,
    /** The municipality has no such programme. */
    NO_SUCH_PROGRAMME,
    /** The programme did not run on the day of the activity. */
    PROGRAMME_NOT_RUNNING
}

package org.marugoto.programme;

import org.marugoto.decide.Reason;

/** Why tags cannot be set by hand. */
public enum TagRefusal implements Reason.Code {
    /** The municipality has no such programme. */
    NO_SUCH_PROGRAMME,
    /** The programme did not run on the day of the activity. */
    PROGRAMME_NOT_RUNNING
}

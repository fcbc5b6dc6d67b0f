package org.marugoto.host;

import org.marugoto.decide.Reason;

/** Why an act on the register of hosts can be impossible. */
public enum HostRefusal implements Reason.Code {
    /** The command is not possible in the present status. */
    NOT_POSSIBLE_NOW,
    /** A willing host says how many people it takes and for what, another one takes none. */
    ANSWER_DOES_NOT_FIT,
    /** The next hearing lies before the day of the act. */
    HEARING_IN_THE_PAST,
    /** The act counts for a day before the last hearing. */
    BEFORE_THE_LAST_HEARING
}

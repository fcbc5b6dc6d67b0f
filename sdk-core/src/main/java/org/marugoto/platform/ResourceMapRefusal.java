package org.marugoto.platform;

import org.marugoto.decide.Reason;

/** Why an act on a resource map can be impossible. */
public enum ResourceMapRefusal implements Reason.Code {
    /** The command is not possible in the present status. */
    NOT_POSSIBLE_NOW,
    /** An edition does not take the place of one that was made later. */
    OLDER_THAN_IN_FORCE
}

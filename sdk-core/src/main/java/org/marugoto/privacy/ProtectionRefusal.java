package org.marugoto.privacy;

import org.marugoto.decide.Reason;

/** Why an act on a protection can be impossible. */
public enum ProtectionRefusal implements Reason.Code {
    /** The command is not possible in the present status. */
    NOT_POSSIBLE_NOW,
    /** A restriction of this id holds already, with other particulars. */
    ALREADY_IMPOSED,
    /** No restriction of this id holds. */
    NO_SUCH_RESTRICTION,
    /** The last day lies before the first. */
    ENDS_BEFORE_IT_BEGINS,
    /** An extension ends later than before, not earlier. */
    NOT_LATER
}

package org.marugoto.training;

import org.marugoto.decide.Reason;

/** Why an act on the awareness record can be impossible. */
public enum AwarenessRefusal implements Reason.Code {
    /** The command is not possible in the present status. */
    NOT_POSSIBLE_NOW,
    /** The day is still to come. */
    STILL_TO_COME,
    /** The same identifier was recorded with other particulars. */
    RECORDED_OTHERWISE,
    /** The municipality has no such area. */
    NO_SUCH_AREA,
    /** A value is no code, so it may hold words about a person. */
    TEXT_INSTEAD_OF_CODE
}

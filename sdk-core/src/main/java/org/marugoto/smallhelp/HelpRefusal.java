package org.marugoto.smallhelp;

import org.marugoto.decide.Reason;

/** Why an act on a small help can be impossible. */
public enum HelpRefusal implements Reason.Code {
    /** The command is not possible in the present status. */
    NOT_POSSIBLE_NOW,
    /** There is no such offer. */
    NO_SUCH_OFFER,
    /** Nobody is their own helper. */
    HELPS_THEMSELVES,
    /** The helper has said no already. */
    DECLINED_BEFORE,
    /** Something else is agreed. */
    ANOTHER_OFFER,
    /** The day it is wanted for has passed. */
    DAY_HAS_PASSED,
    /** The day it is agreed for is still to come. */
    DAY_STILL_TO_COME,
    /** A value is no code, so it may hold words about a person. */
    TEXT_INSTEAD_OF_CODE
}

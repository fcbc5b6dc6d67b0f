package org.marugoto.training;

import org.marugoto.decide.Reason;

/** Why an act on a shortfall can be impossible. */
public enum ShortfallRefusal implements Reason.Code {
    /** The command is not possible in the present status. */
    NOT_POSSIBLE_NOW,
    /** A value is no code, so it may hold words about a person. */
    TEXT_INSTEAD_OF_CODE
}

package org.marugoto.conference;

import org.marugoto.decide.Reason;

/** Why an act on a gap can be impossible. */
public enum GapRefusal implements Reason.Code {
    /** The command is not possible in the present status. */
    NOT_POSSIBLE_NOW,
    /** The gap is kept under the identifier of another one. */
    ANOTHER_GAP,
    /** A value is no code, so it may hold words about a person. */
    TEXT_INSTEAD_OF_CODE
}

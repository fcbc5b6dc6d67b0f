package org.marugoto.base;

import org.marugoto.decide.Reason;

/** Why an act on an activity can be impossible. */
public enum ActivityRefusal implements Reason.Code {
    /** The command is not possible in the present status. */
    NOT_POSSIBLE_NOW,
    /** A value is no code, so it may hold words about a person. */
    TEXT_INSTEAD_OF_CODE,
    /** More are known than came. */
    MORE_KNOWN_THAN_CAME,
    /** It has not been yet. */
    NOT_YET
}

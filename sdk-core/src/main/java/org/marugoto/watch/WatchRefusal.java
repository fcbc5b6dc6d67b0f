package org.marugoto.watch;

import org.marugoto.decide.Reason;

/** Why an act on a watch can be impossible. */
public enum WatchRefusal implements Reason.Code {
    /** The command is not possible in the present status. */
    NOT_POSSIBLE_NOW,
    /** Nobody is watched over without a ground to know of them. */
    NO_GROUND,
    /** A value is no code, so it may hold words about a person. */
    TEXT_INSTEAD_OF_CODE,
    /** The next round lies before the day of the act. */
    DUE_IN_THE_PAST,
    /** The same round was reported with another result or day. */
    ANOTHER_ROUND,
    /** So many rounds were reported since that nobody can say whether this one was. */
    TOO_LATE,
    /** Something is wrong, but nothing says what a desk needs to know. */
    ALARM_MISSING,
    /** There is an alarm, but the result says that nothing is wrong. */
    ALARM_WITHOUT_CAUSE
}

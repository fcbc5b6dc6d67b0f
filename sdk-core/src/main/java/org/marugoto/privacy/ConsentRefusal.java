package org.marugoto.privacy;

import org.marugoto.decide.Reason;

/** Why an act on a consent can be impossible. */
public enum ConsentRefusal implements Reason.Code {
    /** The command is not possible as the consent stands. */
    NOT_POSSIBLE_NOW,
    /** The act counts for a day before the last word. */
    BEFORE_THE_LAST_WORD,
    /** The last day of validity lies before the first. */
    ENDS_BEFORE_IT_BEGINS,
    /** The new consent begins later although one is in force. */
    LEAVES_A_GAP,
    /** A consent in force is withdrawn, not refused. */
    STILL_IN_FORCE
}

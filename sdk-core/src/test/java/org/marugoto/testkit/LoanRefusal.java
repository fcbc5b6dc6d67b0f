package org.marugoto.testkit;

import org.marugoto.decide.Reason;

/** Why something about a lending can be impossible. */
public enum LoanRefusal implements Reason.Code {
    /** Not in this status. */
    NOT_POSSIBLE_NOW,
    /** The day to come back lies before the day it goes out, or before the day it had. */
    DUE_TOO_EARLY
}

package org.marugoto.base;

import org.marugoto.decide.Reason;

/** Why an act on help for a base can be impossible. */
public enum SupportRefusal implements Reason.Code {
    /** The command is not possible in the present status. */
    NOT_POSSIBLE_NOW,
    /** A value is no code, so it may hold words about a person. */
    TEXT_INSTEAD_OF_CODE,
    /** It would be due before the day it is asked for. */
    DUE_IN_THE_PAST
}

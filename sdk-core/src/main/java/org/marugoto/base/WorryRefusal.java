package org.marugoto.base;

import org.marugoto.decide.Reason;

/** Why an act on a worry can be impossible. */
public enum WorryRefusal implements Reason.Code {
    /** The command is not possible in the present status. */
    NOT_POSSIBLE_NOW,
    /** A value is no code, so it may hold words about a person. */
    TEXT_INSTEAD_OF_CODE,
    /** It should be taken on before the day it is heard. */
    DUE_IN_THE_PAST,
    /** The case was opened by another worry. */
    ANOTHER_WORRY
}

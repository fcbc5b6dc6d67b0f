package org.marugoto.community;

import org.marugoto.decide.Reason;

/** Why an act on a community issue can be impossible. */
public enum IssueRefusal implements Reason.Code {
    /** The command is not possible in the present status. */
    NOT_POSSIBLE_NOW,
    /** A value is no code, so it may hold words about a person. */
    TEXT_INSTEAD_OF_CODE,
    /** A plan is looked at again on a later day. */
    REVIEW_NOT_LATER,
    /** Only what was planned is done. */
    NOT_PLANNED
}

package org.marugoto.base;

import org.marugoto.decide.Reason;

/** Why an act on a base can be impossible. */
public enum BaseRefusal implements Reason.Code {
    /** The command is not possible in the present status. */
    NOT_POSSIBLE_NOW,
    /** A value is no code, so it may hold words about a person. */
    TEXT_INSTEAD_OF_CODE,
    /** A base of this kind has to say for whom it is. */
    AUDIENCE_MISSING,
    /** A base of this kind is for everybody. */
    FOR_EVERYBODY,
    /** A base of this kind needs a coordinator of another kind. */
    COORDINATOR_OF_ANOTHER_KIND,
    /** The base has no such room. */
    NOT_ITS_ROOM,
    /** A base keeps its last room until it closes. */
    LAST_ROOM,
    /** There is no such base. */
    NO_SUCH_BASE,
    /** The base is not in operation. */
    NOT_RUNNING
}

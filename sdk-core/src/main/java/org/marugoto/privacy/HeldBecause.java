package org.marugoto.privacy;

import org.marugoto.decide.Reason;

/** Why something is held back. For the sender only: to others, what is hidden and what is unknown look alike. */
public enum HeldBecause implements Reason.Code {
    /** There is no ground yet. */
    NO_GROUND,
    /** A person it is about was not asked. */
    NOT_ASKED,
    /** A person it is about has not answered. */
    NO_ANSWER_YET,
    /** A consent is not valid on this day; it has to be asked for again. */
    NOT_VALID_TODAY,
    /** A person it is about refused. */
    REFUSED,
    /** A person it is about cannot decide. */
    CANNOT_BE_GIVEN,
    /** A person it is about took the consent back. */
    WITHDRAWN,
    /** It is not said whom it is about, so nobody can be asked. */
    NOBODY_NAMED,
    /** It was said in a conference under art. 106-6 and stays there. */
    SECRET_OF_CONFERENCE,
    /** A restriction protects somebody it is about. */
    CONCEALED;

    /** Whether consent, or a conference under art. 106-6, would let it travel later. */
    public boolean mayFollow() {
        return this != SECRET_OF_CONFERENCE && this != CONCEALED;
    }
}

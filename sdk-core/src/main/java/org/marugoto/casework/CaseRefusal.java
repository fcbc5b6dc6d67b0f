package org.marugoto.casework;

import org.marugoto.decide.Reason;

/** Why an act on a case can be impossible. */
public enum CaseRefusal implements Reason.Code {
    /** The command is not possible in the present status. */
    NOT_POSSIBLE_NOW,
    /** The act counts for a day before the case was opened. */
    BEFORE_OPENING,
    /** The next action is due before the day of the act. */
    NEXT_ACTION_IN_THE_PAST,
    /** A routing needs at least one place to go. */
    NO_DESTINATION,
    /** Somebody still has to answer. */
    LOOP_OPEN,
    /** A plan is in force or suspended; it ends before the case does. */
    PLAN_IN_FORCE,
    /** Somebody has a place through participation support; it ends at its conference before the case does. */
    PARTICIPATION_GOING_ON,
    /** Only the responsible agency can say this. */
    NOT_RESPONSIBLE,
    /** Nobody was asked for consent, or it was refused. */
    CONSENT_MISSING,
    /** Nobody was notified of this. */
    NO_SUCH_NOTICE
}

package org.marugoto.task;

import org.marugoto.decide.Reason;

/** Why a case needs attention. */
public enum TaskReason implements Reason.Code {
    /** The next action was not done in time. */
    NEXT_ACTION_OVERDUE,
    /** Nobody has looked into it in time. */
    NOT_ASSESSED_IN_TIME,
    /** The responsible agency does not exist on this day. */
    RESPONSIBLE_AGENCY_CLOSED,
    /** A receiver has not answered a hand-over in time. */
    HAND_OVER_UNANSWERED,
    /** A helper has not answered a request for back-up in time. */
    BACK_UP_UNANSWERED,
    /** A sender has not heard what came of a hand-over. */
    OUTCOME_OWED,
    /** It is urgent, and nobody has answered or taken it on in time. */
    URGENT_AND_LATE,
    /** The competent body has not confirmed a notification of danger. */
    NOTICE_UNCONFIRMED,
    /** No contact for long, and the review is late or was never set. */
    SILENT
}

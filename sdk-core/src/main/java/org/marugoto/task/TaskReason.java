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
    /** No contact for long, and the review is late or was never set. */
    SILENT
}

package org.marugoto.task;

import java.time.LocalDate;
import org.marugoto.decide.Reason;

/**
 * One thing that needs attention about a case.
 *
 * @param kind which list it belongs to
 * @param reason why, with days as facts
 * @param since the last day on which all was well, such as the day the next action was due
 */
public record Alarm(Kind kind, Reason reason, LocalDate since) {

    /** The lists there are. */
    public enum Kind {
        /** The next action is late (期限超過). */
        OVERDUE,
        /** It does not move on (停滞). */
        STUCK,
        /** Nobody was in touch for long (音信なし). */
        SILENT
    }
}

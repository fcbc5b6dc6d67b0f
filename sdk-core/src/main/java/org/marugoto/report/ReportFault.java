package org.marugoto.report;

import org.marugoto.decide.Reason;

/** What can be wrong with micro-data beside what can be wrong with any document. */
public enum ReportFault implements Reason.Code {
    /** An identifier is too long or holds blanks. */
    NOT_AN_ID,
    /** A day exists, but lies too far from today to be meant. */
    DAY_OUT_OF_RANGE,
    /** A need stands in one row twice. */
    NEED_TWICE,
    /** A case is completed before it is opened. */
    COMPLETED_BEFORE_OPENED,
    /** A contact comes before its case is opened. */
    CONTACT_BEFORE_CASE,
    /** A contact belongs to a case that is not there. */
    UNKNOWN_CASE
}

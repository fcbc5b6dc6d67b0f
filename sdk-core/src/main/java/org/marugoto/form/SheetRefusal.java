package org.marugoto.form;

import org.marugoto.decide.Reason;

/** Why an act on a sheet can be impossible. */
public enum SheetRefusal implements Reason.Code {
    /** The command is not possible in the present status. */
    NOT_POSSIBLE_NOW,
    /** The act lies before the day the sheet was started. */
    BEFORE_START,
    /** The sheet is filled in another form, or another version of it. */
    OTHER_FORM,
    /** There is no such form, or none that is valid on that day. */
    NO_SUCH_FORM,
    /** There is no such sheet. */
    NO_SUCH_SHEET,
    /** The form has no such field. */
    NO_SUCH_FIELD,
    /** The answer is not of the field's type. */
    OTHER_TYPE,
    /** The code is not in the field's list. */
    UNKNOWN_CODE,
    /** The number is out of its range, or has too many decimals. */
    OUT_OF_RANGE,
    /** The field takes no principal code. */
    NO_PRINCIPAL,
    /** The table has too many rows. */
    TOO_MANY_ROWS,
    /** A sheet cannot take its own place. */
    SAME_SHEET
}

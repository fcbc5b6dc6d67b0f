package org.marugoto.json;

import org.marugoto.decide.Reason;

/** What can be wrong with an export that is to be taken in. */
public enum TransferFault implements Reason.Code {
    /** A line is no JSON object of single values that is known. */
    NOT_A_LINE,
    /** The first line is not that of an export. */
    OTHER_FORM,
    /** It belongs to another municipality. */
    OTHER_MUNICIPALITY,
    /** A type of aggregate is not known here. */
    UNKNOWN_TYPE,
    /** A value is too long, or holds what no store can keep. */
    BAD_VALUE,
    /** Ids stand twice or in another order than they were written in. */
    OUT_OF_ORDER,
    /** A row is not the one that was recorded. */
    ROW_BROKEN,
    /** The rows lead to another state. */
    OTHER_STATE,
    /** State or rows cannot be read. */
    UNREADABLE,
    /** The store holds something else under this id. */
    OTHER_THERE,
    /** The last line is missing. */
    CUT_OFF,
    /** The last line counts otherwise. */
    OTHER_COUNT
}

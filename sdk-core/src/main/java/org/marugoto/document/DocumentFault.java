package org.marugoto.document;

import org.marugoto.decide.Reason;

/** What can be wrong with a document whatever it is about. */
public enum DocumentFault implements Reason.Code {
    /** There is no such file, or it cannot be read. */
    NO_FILE,
    /** The file has no content. */
    EMPTY_FILE,
    /** The bytes are no text in the expected encoding. */
    NOT_TEXT,
    /** The bytes are text, but in another encoding than the expected one. */
    OTHER_ENCODING,
    /** A column is missing from the header row. */
    MISSING_COLUMN,
    /** A column stands in the header row twice. */
    COLUMN_TWICE,
    /** A row has fewer or more cells than the header row. */
    CELLS,
    /** A quoted cell is never closed. */
    OPEN_QUOTE,
    /** A value is missing. */
    MISSING_VALUE,
    /** A value is not one of those that are possible. */
    UNKNOWN_VALUE,
    /** A value is not a date. */
    NOT_A_DATE,
    /** A value is not a number, or out of its range. */
    NOT_A_NUMBER,
    /** A value is not yes or no. */
    NOT_A_BOOLEAN,
    /** An identifier stands there twice. */
    TWICE,
    /** The document breaks the grammar of its format. */
    NOT_WELL_FORMED,
    /** A mapping was expected. */
    NOT_A_MAPPING,
    /** A list was expected. */
    NOT_A_LIST,
    /** A single value was expected. */
    NOT_A_VALUE,
    /** A key is missing. */
    MISSING_KEY,
    /** A key is not known here. */
    UNKNOWN_KEY,
    /** The shape of a value is wrong: too long, empty, out of range. */
    SHAPE
}

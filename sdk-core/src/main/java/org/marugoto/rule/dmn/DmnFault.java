package org.marugoto.rule.dmn;

import org.marugoto.decide.Reason;

/** What can be wrong with a DMN document, or cannot be said in one. */
public enum DmnFault implements Reason.Code {
    /** It is no well-formed XML, or exceeds a limit. */
    DMN_NOT_XML,
    /** It has a document type declaration; such documents are not read, for safety. */
    DMN_DOCTYPE,
    /** The root is no definitions element of DMN 1.1 to 1.5. */
    DMN_NOT_DMN,
    /** There is not exactly one decision table of that name. */
    DMN_TABLES,
    /** The hit policy or aggregation has no counterpart. */
    DMN_POLICY,
    /** An input is more than one plain variable. */
    DMN_INPUT,
    /** An input's type has no counterpart. */
    DMN_TYPE,
    /** A rule has too few or too many entries. */
    DMN_ENTRIES,
    /** An input entry is more than plain unary tests. */
    DMN_TEST,
    /** An output entry is more than a literal. */
    DMN_OUTPUT,
    /** A value of one of our own columns or elements cannot be read. */
    DMN_OWN_VALUE,
    /** A rule says something that no decision table can say. */
    DMN_CANNOT_SAY
}

package org.marugoto.situation;

import org.marugoto.decide.Reason;

/** What can be wrong with situation patterns beyond the grammar of their file. */
public enum SituationFault implements Reason.Code {
    /** A name that is not declared: a status, relation, role or parameter. */
    UNKNOWN_NAME,
    /** A condition is exactly one test. */
    NOT_ONE_TEST
}

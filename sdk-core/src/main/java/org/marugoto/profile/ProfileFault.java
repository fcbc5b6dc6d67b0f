package org.marugoto.profile;

import org.marugoto.decide.Reason;

/** What can be wrong with a profile beyond the grammar of its files. */
public enum ProfileFault implements Reason.Code {
    /** A name refers to something the profile does not have. */
    UNKNOWN_REFERENCE,
    /** Not a municipal code with a right check digit. */
    NOT_A_MUNICIPAL_CODE,
    /** Not a fiscal year such as R5 or 2023. */
    NOT_A_FISCAL_YEAR,
    /** Not opening hours such as 08:30-17:30. */
    NOT_OPENING_HOURS,
    /** Not a day of the year such as 12-29. */
    NOT_A_DAY_OF_THE_YEAR,
    /** An identifier cannot be one. */
    NOT_AN_ID,
    /** A field feeds a fact of another type. */
    FACT_OF_OTHER_TYPE,
    /** Parts of it contradict each other. */
    CONTRADICTION
}

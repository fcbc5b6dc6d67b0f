package org.marugoto.household;

import org.marugoto.decide.Reason;

/** Why an act on a household can be impossible. */
public enum HouseholdRefusal implements Reason.Code {
    /** The command is not possible in the present status. */
    NOT_POSSIBLE_NOW,
    /** The person does not belong to the household. */
    NOT_A_MEMBER,
    /** The person belongs to it already, with other particulars. */
    ALREADY_A_MEMBER
}

package org.marugoto.household;

import org.marugoto.decide.Reason;

/** Why an act on a household can be impossible. */
public enum HouseholdRefusal implements Reason.Code {
    /** The command is not possible in the present status. */
    NOT_POSSIBLE_NOW,
    /** The person does not belong to the household. */
    NOT_A_MEMBER,
    /** The person belongs to it already, with other particulars. */
    ALREADY_A_MEMBER,
    /** The person has died. */
    HAS_DIED,
    /** No death of the person is recorded here. */
    NO_DEATH_RECORDED,
    /** A person is no relation of itself. */
    RELATED_TO_ITSELF,
    /** There is no such relation, status, observation or tie. */
    NOTHING_RECORDED,
    /** Somebody has to stay; if all leave it is no split. */
    NOBODY_STAYS,
    /** The day lies after the day of the act. */
    DAY_IN_THE_FUTURE
}

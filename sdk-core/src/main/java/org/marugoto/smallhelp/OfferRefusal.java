package org.marugoto.smallhelp;

import org.marugoto.decide.Reason;

/** Why an act on an offer of small help can be impossible, and why an offer is not proposed. */
public enum OfferRefusal implements Reason.Code {
    /** The command is not possible in the present status. */
    NOT_POSSIBLE_NOW,
    /** The offer does not stand. */
    NOT_OFFERED,
    /** Nobody is their own helper. */
    OWN_OFFER,
    /** It holds in other areas. */
    OTHER_AREA,
    /** It is for other things. */
    OTHER_SKILL,
    /** The day is outside its season. */
    OUT_OF_SEASON,
    /** Nobody is there on that day. */
    NOT_THAT_DAY,
    /** Nobody is there at that time. */
    NOT_THAT_TIME,
    /** All its places are taken at that time. */
    FULL,
    /** The help is booked at another time. */
    ANOTHER_SLOT,
    /** The offer was made by somebody else. */
    OTHER_HELPER,
    /** A minor helps only if a guardian agrees. */
    GUARDIAN_HAS_TO_AGREE,
    /** The profile leaves some of it to adults. */
    ADULTS_ONLY,
    /** Somebody is booked whom it would no longer serve. */
    BOOKED_OTHERWISE,
    /** A value is no code, so it may hold words about a person. */
    TEXT_INSTEAD_OF_CODE
}

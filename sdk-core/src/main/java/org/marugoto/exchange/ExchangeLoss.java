package org.marugoto.exchange;

import org.marugoto.decide.Reason;

/** What gets lost, or is assumed, when a directory goes from one form into another. */
public enum ExchangeLoss implements Reason.Code {
    /** There is no place for this here. */
    NOT_TAKEN_OVER,
    /** The value was not understood and left out. */
    NOT_UNDERSTOOD,
    /** The area is none of the profile's. */
    AREA_UNKNOWN,
    /** Nothing says what kind of resource it is. */
    KIND_ASSUMED,
    /** Nothing says at which hours it is there: the whole day was taken. */
    HOURS_ASSUMED,
    /** It is not offered at present, so it was left out. */
    NOT_OFFERED,
    /** There is no service in this object, so there is nothing to take over. */
    NO_SERVICE,
    /** The list is that of another municipality. */
    OTHER_MUNICIPALITY,
    /** A confidential location, with what would betray it, was withheld. */
    WITHHELD,
    /** It was left out on purpose: it is nothing for the public. */
    NOT_PUBLISHED,
    /** Only this product understands what was written for it. */
    OWN_TERMS_ONLY,
    /** The other form cannot say this. */
    NOT_EXPRESSIBLE
}

package org.marugoto.search;

import org.marugoto.decide.Reason;

/** Why a resource was not chosen, and what has to be asked about one that was. */
public enum SearchReason implements Reason.Code {
    /** It could be used, but others fit better. */
    OTHERS_FIT_BETTER(0),
    /** None of its places is left. */
    FULL(1),
    /** Nobody has made sure of it for too long. */
    NOT_CONFIRMED(1),
    /** Nobody has ever made sure of it. */
    NEVER_CONFIRMED(1),
    /** It is never there when the person has time. */
    HOURS(2),
    /** The person cannot go to where it is. */
    TRAVEL_AREA(2),
    /** It costs more than the person can pay. */
    FEE(2),
    /** None of the person's languages is spoken. */
    LANGUAGE(2),
    /** It lacks what the person needs to get in and around. */
    ACCESS(2),
    /** It does not take place within the next weeks. */
    NOT_RUNNING(3),
    /** It is of another kind. */
    KIND(3),
    /** It does not serve the area the person lives in. */
    AREA(3),
    /** It is for other ages. */
    AGE(3),
    /** It is for others, whatever the age. */
    ELIGIBILITY(3),
    /** The person refuses it. */
    REFUSED(50),
    /** Ask the person: it depends on facts that are not known. */
    ASK_FACTS(0),
    /** Ask the person where they live. */
    ASK_HOME(0),
    /** Ask where it takes place. */
    ASK_PLACE(0),
    /** Ask when it takes place: that is by arrangement. */
    ASK_TIMES(0),
    /** Ask whether a place is left. */
    ASK_PLACES_LEFT(0),
    /** Ask how accessible it is. */
    ASK_ACCESS(0);

    private final int steps;

    SearchReason(int steps) {
        this.steps = steps;
    }

    /** How far it is from being a match, 0 or more; the steps of several reasons add up. */
    int steps() {
        return steps;
    }
}

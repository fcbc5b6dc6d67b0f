package org.marugoto.journey;

import org.marugoto.decide.Reason;

/** What can be wrong with a journey: with its file, and with what came out when it ran. */
public enum JourneyFault implements Reason.Code {
    /** A step begins with a word nobody knows. */
    UNKNOWN_WORD,
    /** A step speaks of something that no step before has named. */
    UNKNOWN_NAME,
    /** A scenario has no steps. */
    NO_STEPS,
    /** Two scenarios have the same name. */
    SCENARIO_TWICE,
    /** Nobody has said so far on which day, or at which agency, a step happens. */
    NOT_SAID,
    /** An identifier cannot be one. */
    NOT_AN_ID,
    /** Not an age or a range of ages. */
    NOT_AGES,
    /** Not a time of day. */
    NOT_A_TIME,
    /** Nothing is named where something has to be. */
    EMPTY_LIST,
    /** Something came out otherwise. */
    NOT_AS_EXPECTED,
    /** Something is missing from what came out. */
    LACKS,
    /** Something came out that must not. */
    HAS,
    /** The step could not be carried out at all. */
    BROKEN,
    /** State and journal disagree after the scenario. */
    NOT_SOUND
}

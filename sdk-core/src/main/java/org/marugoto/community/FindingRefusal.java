package org.marugoto.community;

import org.marugoto.decide.Reason;

/** Why an act on a finding can be impossible. */
public enum FindingRefusal implements Reason.Code {
    /** The command is not possible in the present status. */
    NOT_POSSIBLE_NOW,
    /** Cases alone make an issue only if there are enough of them. */
    TOO_FEW_CASES,
    /** The same source was given with other particulars. */
    ANOTHER_SOURCE,
    /** There is no such source, or whoever asks may not read it. */
    NO_SUCH_SOURCE,
    /** A finding needs a source. */
    LAST_SOURCE,
    /** What is to be told is about something else. */
    ANOTHER_TOPIC,
    /** A value is no code, so it may hold words about a person. */
    TEXT_INSTEAD_OF_CODE,
    /** An age is given otherwise than by its decade. */
    NOT_A_DECADE,
    /** Too few households share what is to be told, so it could be told who is meant. */
    IDENTIFIES,
    /** Nothing was seen where the body sits. */
    NOT_SEEN_THERE,
    /** Too few households for this body. */
    NOT_OFTEN_ENOUGH,
    /** Seen in too few areas for this body. */
    NOT_WIDE_ENOUGH,
    /** It was told already, otherwise than asked now. */
    TOLD_ALREADY,
    /** An issue goes up one body at a time. */
    NOT_THE_NEXT_BODY
}

package org.marugoto.conference;

import org.marugoto.decide.Reason;

/** Why an act on a learning case can be impossible. */
public enum LearningRefusal implements Reason.Code {
    /** The command is not possible in the present status. */
    NOT_POSSIBLE_NOW,
    /** Lessons are drawn from closed cases only. */
    CASE_NOT_CLOSED,
    /** A value is no code, so it may hold words about a person. */
    TEXT_INSTEAD_OF_CODE,
    /** An age is given otherwise than by its decade. */
    NOT_A_DECADE,
    /** A lesson needs a pattern or a need to be found by, and something that was tried. */
    NOTHING_TO_LEARN,
    /** Only what was tried can have worked. */
    WORKED_WITHOUT_BEING_TRIED,
    /** Too few households have the traits of the lesson, so it could be told who is meant. */
    IDENTIFIES
}

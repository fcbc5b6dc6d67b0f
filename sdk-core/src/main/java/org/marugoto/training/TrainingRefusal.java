package org.marugoto.training;

import org.marugoto.decide.Reason;

/** Why an act on a training record can be impossible. */
public enum TrainingRefusal implements Reason.Code {
    /** The command is not possible in the present status. */
    NOT_POSSIBLE_NOW,
    /** A course is not completed on a day that is still to come. */
    NOT_YET_COMPLETED,
    /** The last day lies before the day of completion. */
    ENDS_BEFORE_IT_BEGINS,
    /** A later completion of the course is kept. */
    LATER_ONE_KEPT,
    /** No completion of this course is kept. */
    NOT_COMPLETED,
    /** The course is for persons and not for agencies, or the other way round. */
    OTHER_HOLDER,
    /** A value is no code, so it may hold words about a person. */
    TEXT_INSTEAD_OF_CODE
}

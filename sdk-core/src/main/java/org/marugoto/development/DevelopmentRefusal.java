package org.marugoto.development;

import org.marugoto.decide.Reason;

/** Why an act of resource development can be impossible. */
public enum DevelopmentRefusal implements Reason.Code {
    /** The command is not possible in the present status. */
    NOT_POSSIBLE_NOW,
    /** A route is one of three, with what that one needs. */
    ROUTE_INCOMPLETE,
    /** The act counts for a day before it was opened. */
    BEFORE_OPENING,
    /** The day by which somebody is to act again lies before the day of the act. */
    NEXT_IN_THE_PAST,
    /** What offers places is not what was widened. */
    ANOTHER_RESOURCE
}

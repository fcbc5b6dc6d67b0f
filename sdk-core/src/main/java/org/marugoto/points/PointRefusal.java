package org.marugoto.points;

import org.marugoto.decide.Reason;

/** Why an act on points can be impossible. */
public enum PointRefusal implements Reason.Code {
    /** The command is not possible in the present status. */
    NOT_POSSIBLE_NOW,
    /** The profile has no such scheme. */
    NO_SUCH_SCHEME,
    /** The scheme has no points in that area. */
    NOT_IN_THIS_AREA,
    /** The scheme has no rules for that year. */
    NO_RULES_FOR_YEAR,
    /** The rules of the year name no points for this kind of service. */
    NO_POINTS_FOR_KIND,
    /** The service was booked with other particulars. */
    ANOTHER_SERVICE,
    /** The service was booked by mistake and is not booked again. */
    WAS_CORRECTED,
    /** The person has earned as much on that day as they can. */
    MOST_PER_DAY,
    /** The person has earned as much in that year as they can. */
    MOST_PER_YEAR,
    /** The points of that year have expired. */
    YEAR_CLOSED,
    /** There are fewer points. */
    NOT_ENOUGH,
    /** The points cannot be spent on that. */
    NOT_FOR_THIS,
    /** The use was booked with other particulars. */
    ANOTHER_USE,
    /** The points were given back, and the use is not booked again. */
    WAS_GIVEN_BACK,
    /** Nothing was booked for that service. */
    NO_SUCH_SERVICE,
    /** Nothing was spent so. */
    NO_SUCH_USE,
    /** The points are spent already. */
    SPENT_ALREADY,
    /** A value is no code, so it may hold words about a person. */
    TEXT_INSTEAD_OF_CODE
}

package org.marugoto.consultation;

import org.marugoto.decide.Reason;

/** Why an act on an appointment can be impossible. */
public enum AppointmentRefusal implements Reason.Code {
    /** The command is not possible in the present status. */
    NOT_POSSIBLE_NOW,
    /** The desk is closed on that day. */
    DESK_CLOSED,
    /** The time does not lie within the opening hours. */
    OUTSIDE_OPENING_HOURS,
    /** No slot begins at that time. */
    NO_SLOT_BEGINS_THERE,
    /** All lines are taken at that time. */
    SLOT_FULL,
    /** The day is over. */
    DAY_IS_OVER,
    /** The day has not come yet. */
    DAY_HAS_NOT_COME,
    /** There is no such appointment in the book. */
    NO_SUCH_APPOINTMENT,
    /** The appointment is in the book already, for another time or somebody else. */
    ALREADY_BOOKED,
    /** It is settled already whether they came. */
    ALREADY_SETTLED
}

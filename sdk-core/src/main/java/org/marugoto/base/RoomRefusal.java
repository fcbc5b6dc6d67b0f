package org.marugoto.base;

import org.marugoto.decide.Reason;

/** Why an act on a room can be impossible. */
public enum RoomRefusal implements Reason.Code {
    /** The command is not possible in the present status. */
    NOT_POSSIBLE_NOW,
    /** Another group has the room at a time that is asked for. */
    OVERLAPS,
    /** There is no such booking, or it is over for long. */
    NO_SUCH_BOOKING,
    /** There is a booking of this identifier with other particulars. */
    ANOTHER_BOOKING,
    /** Such a booking would never have the room. */
    NEVER_ON,
    /** The booking does not have the room on that day. */
    NOT_ON_THAT_DAY,
    /** The day lies too far back to know who had the room. */
    TOO_LATE,
    /** The day lies beyond what is decided today. */
    BEYOND_THE_HORIZON,
    /** A renewal holds longer than before. */
    NOT_LATER,
    /** Another base has the room. */
    ROOM_OF_ANOTHER_BASE
}

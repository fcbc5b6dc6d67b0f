package org.marugoto.base;

import java.time.LocalDate;
import java.util.List;
import org.marugoto.resource.Schedule;

/**
 * A group's use of a room (利用予約), once or again and again.
 *
 * @param id which one
 * @param group who
 * @param slot on which days, and at which hours
 * @param through the last day it holds; a schedule without an end is booked as far as this day and has to be renewed
 */
public record Booking(BookingId id, GroupId group, Schedule slot, LocalDate through) {

    /** Whether the group has the room on this day. */
    public boolean isOn(LocalDate day) {
        return !day.isAfter(through) && slot.isOn(day);
    }

    /** The days it has the room, from a day on, in order. */
    public List<LocalDate> days(LocalDate from) {
        LocalDate first = from.isBefore(slot.beginsOn()) ? slot.beginsOn() : from;
        return slot.days(first, through);
    }

    /** Whether the hours of the two have a moment in common; where one ends as the other begins, they have none. */
    boolean sharesHours(Booking other) {
        return slot.hours().opens().isBefore(other.slot().hours().closes())
                && other.slot().hours().opens().isBefore(slot.hours().closes());
    }
}

package org.marugoto.base;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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

    /** The same as far as another day. */
    Booking reaching(LocalDate last) {
        return new Booking(id, group, slot, last);
    }

    /** The same, but no longer than this day. */
    Booking until(LocalDate last) {
        return through.isAfter(last) ? reaching(last) : this;
    }

    /** The same without this day. */
    Booking without(LocalDate day) {
        Set<LocalDate> exceptions = new TreeSet<>(slot.exceptions());
        exceptions.add(day);
        return having(slot.furtherDays(), exceptions);
    }

    /** The same with this day. */
    Booking with(LocalDate day) {
        Set<LocalDate> further = new TreeSet<>(slot.furtherDays());
        Set<LocalDate> exceptions = new TreeSet<>(slot.exceptions());
        further.add(day);
        exceptions.remove(day);
        return having(further, exceptions);
    }

    /** The same without the single days before this one, which nobody asks for any more. */
    Booking rememberedFrom(LocalDate day) {
        return having(since(slot.furtherDays(), day), since(slot.exceptions(), day));
    }

    private Booking having(Set<LocalDate> further, Set<LocalDate> exceptions) {
        Schedule.Builder changed = Schedule.builder().from(slot);
        return new Booking(
                id, group, changed.furtherDays(further).exceptions(exceptions).build(), through);
    }

    private static Set<LocalDate> since(Set<LocalDate> days, LocalDate from) {
        Set<LocalDate> kept = new TreeSet<>(days);
        kept.removeIf(day -> day.isBefore(from));
        return kept;
    }
}

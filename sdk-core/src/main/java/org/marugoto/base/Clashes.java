package org.marugoto.base;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.marugoto.agency.OpeningHours;
import org.marugoto.decide.Reason;

/**
 * Who else has the room at a time that is asked for. Every day asked for is looked at by itself, so the answer is exact as
 * far as the bookings hold: holidays, exceptions and fifth Wednesdays included.
 */
final class Clashes {

    private Clashes() {}

    /**
     * One reason for each booking that is in the way, with the first time they would meet.
     *
     * @param asked the booking as it would be
     * @param days the days it would newly have the room, in order
     */
    static List<Reason> of(Room room, Booking asked, Collection<LocalDate> days) {
        List<Reason> reasons = new ArrayList<>();
        for (Booking other : room.bookings()) {
            if (!other.id().equals(asked.id()) && other.sharesHours(asked)) {
                List<LocalDate> shared = days.stream().filter(other::isOn).toList();
                if (!shared.isEmpty()) {
                    reasons.add(reason(other, shared));
                }
            }
        }
        return reasons;
    }

    private static Reason reason(Booking other, List<LocalDate> shared) {
        OpeningHours hours = other.slot().hours();
        return Reason.of(RoomRefusal.OVERLAPS)
                .with("group", other.group())
                .with("day", shared.get(0))
                .with("from", hours.opens())
                .with("to", hours.closes())
                .with("count", shared.size());
    }
}

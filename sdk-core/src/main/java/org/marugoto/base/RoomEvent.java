package org.marugoto.base;

import java.time.LocalDate;
import org.marugoto.decide.Occasion;

/** Everything that can have happened to a room. */
public sealed interface RoomEvent {

    /** The circumstances of the act. */
    Occasion occasion();

    /** A base has it. */
    record RoomOpened(BaseId base, Occasion occasion) implements RoomEvent {}

    /** The base no longer has it. */
    record RoomClosed(BaseId base, Occasion occasion) implements RoomEvent {}

    /** A group booked it. */
    record Booked(Booking booking, Occasion occasion) implements RoomEvent {}

    /** A group gave one day up. */
    record Skipped(BookingId booking, LocalDate day, Occasion occasion) implements RoomEvent {}

    /** A group has it on a further day. */
    record DayAdded(BookingId booking, LocalDate day, Occasion occasion) implements RoomEvent {}

    /** A booking holds longer. */
    record Renewed(BookingId booking, LocalDate through, Occasion occasion) implements RoomEvent {}

    /** A group gave it back from a day on. */
    record Released(BookingId booking, LocalDate from, Occasion occasion) implements RoomEvent {}
}

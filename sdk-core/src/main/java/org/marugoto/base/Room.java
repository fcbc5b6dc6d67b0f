package org.marugoto.base;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;

/** The calendar of one room of a base (部屋の予定表) as it stands now. Immutable and thread-safe. */
@Value.Immutable
@Value.Style(visibility = ImplementationVisibility.PACKAGE, overshadowImplementation = true)
public interface Room {

    /** How many days ahead a booking may reach: three years and a few days. Within them, every single day is decided. */
    int HORIZON = 1_100;

    /** How many days back bookings are remembered, so that use may be entered late. */
    int REMEMBERED = 62;

    /** Where a room stands. */
    enum Status {
        /** No base has it. */
        NONE,
        /** It can be booked. */
        OPEN,
        /** The base no longer has it. */
        CLOSED
    }

    /** A room no base has. */
    Room NONE = builder().status(Status.NONE).build();

    /** Where it stands. */
    Status status();

    /** Whose room it is, or was last. */
    Optional<BaseId> base();

    /** The first day that is remembered; nothing is booked before it. */
    Optional<LocalDate> keptFrom();

    /** The bookings, in the order they were made; those that were over before the first day remembered are left out. */
    List<Booking> bookings();

    /** The booking of this identifier, if it is remembered. */
    default Optional<Booking> booking(BookingId id) {
        return bookings().stream().filter(booking -> booking.id().equals(id)).findFirst();
    }

    /** Who has the room on this day, by the hours; nobody is known on a day before the first that is remembered. */
    default List<Booking> on(LocalDate day) {
        return bookings().stream()
                .filter(booking -> remembers(day) && booking.isOn(day))
                .sorted((one, other) -> one.slot()
                        .hours()
                        .opens()
                        .compareTo(other.slot().hours().opens()))
                .toList();
    }

    private boolean remembers(LocalDate day) {
        return keptFrom().filter(day::isBefore).isEmpty();
    }

    /** Begins a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Begins a changed copy. */
    default Builder but() {
        return builder().from(this);
    }

    /** Builds a room. Not thread-safe. */
    final class Builder extends ImmutableRoom.Builder {
        Builder() {}
    }
}

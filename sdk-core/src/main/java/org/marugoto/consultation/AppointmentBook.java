package org.marugoto.consultation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;

/**
 * The appointments of one desk on one day (予約簿). Immutable and thread-safe.
 */
@Value.Immutable
@Value.Style(visibility = ImplementationVisibility.PACKAGE, overshadowImplementation = true)
public interface AppointmentBook {

    /** Where a book stands. */
    enum Status {
        /** Nobody ever booked. */
        NONE,
        /** Somebody has booked, even if nobody is left. */
        IN_USE
    }

    /** A book in which nobody ever booked. */
    AppointmentBook NONE = builder().status(Status.NONE).build();

    /** Where it stands. */
    Status status();

    /** Whose book it is; empty if nobody ever booked. */
    Optional<DeskId> desk();

    /** Of which day; empty if nobody ever booked. */
    Optional<LocalDate> day();

    /** The appointments, in the order they were booked; never more at one time than the desk had lines. */
    List<Appointment> appointments();

    /** The appointment, or empty if it is not in the book, or no longer. */
    default Optional<Appointment> find(AppointmentId id) {
        return appointments().stream().filter(found -> found.id().equals(id)).findFirst();
    }

    /** How many lines are still free from a time on for so many minutes; 0 if none is. */
    default int freeLines(LocalTime from, int minutes, int lines) {
        long taken = appointments().stream()
                .filter(found -> found.overlaps(from, minutes))
                .count();
        return (int) Math.max(0, lines - taken);
    }

    /** Begins a new value. */
    static Builder builder() {
        return new Builder();
    }

    /** Begins a changed copy. */
    default Builder but() {
        return builder().from(this);
    }

    /** Builds a book. Not thread-safe. */
    final class Builder extends ImmutableAppointmentBook.Builder {
        Builder() {}
    }
}

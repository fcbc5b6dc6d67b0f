package org.marugoto.consultation;

import java.time.LocalDate;
import java.time.LocalTime;
import org.marugoto.decide.Occasion;

/** Everything that can have happened to an appointment book. */
public sealed interface AppointmentEvent {

    /** Which appointment. */
    AppointmentId appointment();

    /** The circumstances of the act. */
    Occasion occasion();

    /** Somebody will come. */
    record Booked(
            AppointmentId appointment,
            DeskId desk,
            LocalDate day,
            LocalTime at,
            int minutes,
            AppointmentFor about,
            Occasion occasion)
            implements AppointmentEvent {}

    /** They will come at another time of the day. */
    record Moved(AppointmentId appointment, LocalTime to, int minutes, Occasion occasion) implements AppointmentEvent {}

    /** They will come on another day or to another desk. */
    record MovedAway(AppointmentId appointment, BookId to, Occasion occasion) implements AppointmentEvent {}

    /** They will not come. */
    record Cancelled(AppointmentId appointment, Occasion occasion) implements AppointmentEvent {}

    /** They came. */
    record Kept(AppointmentId appointment, Occasion occasion) implements AppointmentEvent {}

    /** They did not come. */
    record Missed(AppointmentId appointment, Occasion occasion) implements AppointmentEvent {}
}

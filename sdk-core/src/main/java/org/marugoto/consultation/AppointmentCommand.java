package org.marugoto.consultation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalTime;
import org.marugoto.decide.Occasion;

/** Everything that can be asked of an appointment book. */
public sealed interface AppointmentCommand {

    /** The circumstances of the act. */
    Occasion occasion();

    /** Somebody wants to come at this time. */
    record Book(
            @NotNull AppointmentId appointment,
            @NotNull LocalTime at,
            @NotNull @Valid AppointmentFor about,
            @NotNull @Valid DeskDay offer,
            @NotNull Occasion occasion)
            implements AppointmentCommand {}

    /** Somebody wants to come at another time of the same day. */
    record Move(
            @NotNull AppointmentId appointment,
            @NotNull LocalTime to,
            @NotNull @Valid DeskDay offer,
            @NotNull Occasion occasion)
            implements AppointmentCommand {}

    /** Somebody wants to come on another day or to another desk, whose book takes the appointment. */
    record MoveAway(
            @NotNull AppointmentId appointment,
            @NotNull BookId to,
            @NotNull Occasion occasion) implements AppointmentCommand {}

    /** They will not come. */
    record Cancel(
            @NotNull AppointmentId appointment, @NotNull Occasion occasion) implements AppointmentCommand {}

    /** They came, if only late. */
    record Keep(@NotNull AppointmentId appointment, @NotNull Occasion occasion) implements AppointmentCommand {}

    /** They did not come. */
    record Miss(@NotNull AppointmentId appointment, @NotNull Occasion occasion) implements AppointmentCommand {}
}

package org.marugoto.base;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.marugoto.decide.Occasion;

/** Everything that can be asked of an activity. */
public sealed interface ActivityCommand {

    /** The circumstances of the act. */
    Occasion occasion();

    /**
     * It will be.
     *
     * @param kind what, a code of the list {@code baseActivities}
     * @param programme by which programme it is accounted for; empty if by none
     */
    record Announce(
            @NotNull BaseId base,
            @NotNull @Size(min = 1, max = 64) String kind,
            @NotNull Optional<@Size(min = 1, max = 64) String> programme,
            @NotNull LocalDate day,
            @NotNull Occasion occasion)
            implements ActivityCommand {}

    /** It was, and so many came. */
    record Hold(
            @NotNull @Valid Attendance attendance, @NotNull Occasion occasion) implements ActivityCommand {}

    /** The count was wrong. */
    record Recount(
            @NotNull @Valid Attendance attendance, @NotNull Occasion occasion) implements ActivityCommand {}

    /** It will not be, or was not. */
    record Cancel(@NotNull Occasion occasion) implements ActivityCommand {}
}

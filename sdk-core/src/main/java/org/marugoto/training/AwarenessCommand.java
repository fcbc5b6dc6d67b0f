package org.marugoto.training;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.marugoto.decide.Occasion;

/** Everything that can be asked of the awareness record. */
public sealed interface AwarenessCommand {

    /** The circumstances of the act. */
    Occasion occasion();

    /** A lecture, a leaflet, a visit: somebody was told. */
    record Tell(
            @NotNull @Valid Reach reach,
            @NotNull LocalDate on,
            @NotNull Occasion occasion) implements AwarenessCommand {}

    /** It was recorded by mistake; the ground is a code. */
    record Withdraw(
            @NotNull @Size(min = 1, max = 64) String ground,
            @NotNull Occasion occasion) implements AwarenessCommand {}
}

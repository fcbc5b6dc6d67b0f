package org.marugoto.conference;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.marugoto.decide.Occasion;

/** Everything that can be asked of a gap. */
public sealed interface GapCommand {

    /** The circumstances of the act. */
    Occasion occasion();

    /** It showed once more. */
    record See(@NotNull @Valid GapKey key, @NotNull Occasion occasion) implements GapCommand {}

    /** A measure is to answer it. */
    record TakeUp(@NotNull MeasureId measure, @NotNull Occasion occasion) implements GapCommand {}

    /** The measure will not answer it. */
    record Release(@NotNull MeasureId measure, @NotNull Occasion occasion) implements GapCommand {}
}

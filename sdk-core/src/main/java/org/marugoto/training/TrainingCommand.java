package org.marugoto.training;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.marugoto.decide.Occasion;

/** Everything that can be asked of a training record. */
public sealed interface TrainingCommand {

    /** The circumstances of the act. */
    Occasion occasion();

    /** A course is completed, for the first time or anew (更新). */
    record Complete(
            @NotNull @Size(min = 1, max = 64) String course,
            @NotNull @Valid Completion completion,
            @NotNull Occasion occasion)
            implements TrainingCommand {}

    /** What needs no course of the profile. */
    sealed interface Change extends TrainingCommand {}

    /** A completion was recorded by mistake, or is taken back; the ground is a code. */
    record Revoke(
            @NotNull @Size(min = 1, max = 64) String course,
            @NotNull @Size(min = 1, max = 64) String ground,
            @NotNull Occasion occasion)
            implements Change {}

    /** The person has left or the agency has closed; the ground is a code. */
    record End(
            @NotNull @Size(min = 1, max = 64) String ground,
            @NotNull Occasion occasion) implements Change {}
}

package org.marugoto.household;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.marugoto.decide.Occasion;

/** Everything that can be asked of a household. */
public sealed interface HouseholdCommand {

    /** The circumstances of the act. */
    Occasion occasion();

    /** A person is found to belong to it; the first one makes the household known. */
    record Join(@NotNull @Valid Member member, @NotNull Occasion occasion) implements HouseholdCommand {}

    /** A person no longer belongs to it. */
    record Leave(@NotNull PersonId person, @NotNull Occasion occasion) implements HouseholdCommand {}
}

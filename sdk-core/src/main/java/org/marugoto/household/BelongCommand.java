package org.marugoto.household;

import jakarta.validation.constraints.NotNull;
import org.marugoto.decide.Occasion;

/** Everything that can be asked of the list of a person's households. */
public sealed interface BelongCommand {

    /** The circumstances of the act. */
    Occasion occasion();

    /** The person is a member of the household. */
    record Belong(@NotNull HouseholdId household, @NotNull Occasion occasion) implements BelongCommand {}
}

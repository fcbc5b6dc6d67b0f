package org.marugoto.casework;

import jakarta.validation.constraints.NotNull;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Occasion;

/** Everything that can be asked of the list of a household's cases. */
public sealed interface ConcernCommand {

    /** The circumstances of the act. */
    Occasion occasion();

    /** A case is about the household. */
    record Concern(@NotNull CaseId supportCase, @NotNull Occasion occasion) implements ConcernCommand {}
}

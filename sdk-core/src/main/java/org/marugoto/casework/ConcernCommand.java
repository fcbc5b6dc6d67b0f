package org.marugoto.casework;

import jakarta.validation.constraints.NotNull;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Occasion;

/** Everything that can be asked of a list of cases: a household's, or a person's. */
public sealed interface ConcernCommand {

    /** The circumstances of the act. */
    Occasion occasion();

    /** A case is about that household or person. */
    record Concern(@NotNull CaseId supportCase, @NotNull Occasion occasion) implements ConcernCommand {}
}

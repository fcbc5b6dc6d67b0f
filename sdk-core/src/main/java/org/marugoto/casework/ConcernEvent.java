package org.marugoto.casework;

import org.marugoto.decide.CaseId;
import org.marugoto.decide.Occasion;

/** Everything that can have happened to a list of cases: a household's, or a person's. */
public sealed interface ConcernEvent {

    /** The circumstances of the act. */
    Occasion occasion();

    /** A case is about that household or person. */
    record Concerned(CaseId supportCase, Occasion occasion) implements ConcernEvent {}
}

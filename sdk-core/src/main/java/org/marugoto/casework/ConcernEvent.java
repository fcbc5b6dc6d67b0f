package org.marugoto.casework;

import org.marugoto.decide.CaseId;
import org.marugoto.decide.Occasion;

/** Everything that can have happened to the list of a household's cases. */
public sealed interface ConcernEvent {

    /** The circumstances of the act. */
    Occasion occasion();

    /** A case is about the household. */
    record Concerned(CaseId supportCase, Occasion occasion) implements ConcernEvent {}
}

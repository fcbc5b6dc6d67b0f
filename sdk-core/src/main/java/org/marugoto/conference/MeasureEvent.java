package org.marugoto.conference;

import java.util.Set;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.Occasion;
import org.marugoto.ledger.TextId;

/** Everything that can have happened to a measure. */
public sealed interface MeasureEvent {

    /** The circumstances of the act. */
    Occasion occasion();

    /** Somebody proposed it for these gaps. */
    record Proposed(Set<GapId> gaps, TextId title, Occasion occasion) implements MeasureEvent {}

    /** It answers one more gap. */
    record GapLinked(GapId gap, Occasion occasion) implements MeasureEvent {}

    /** A division is in charge. */
    record DivisionInCharge(AgencyId division, Occasion occasion) implements MeasureEvent {}

    /** A budget was requested. */
    record BudgetRequested(int fiscalYear, Occasion occasion) implements MeasureEvent {}

    /** It started. */
    record Started(Occasion occasion) implements MeasureEvent {}

    /** It is not carried out, and these gaps are open again. */
    record Rejected(String ground, Set<GapId> gaps, Occasion occasion) implements MeasureEvent {}

    /** What came of it. */
    record Evaluated(String result, Occasion occasion) implements MeasureEvent {}
}

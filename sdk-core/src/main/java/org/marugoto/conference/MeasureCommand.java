package org.marugoto.conference;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.Occasion;
import org.marugoto.ledger.TextId;

/** Everything that can be asked of a measure. */
public sealed interface MeasureCommand {

    /** The circumstances of the act. */
    Occasion occasion();

    /** Somebody proposes it, for gaps that were noted. */
    record Propose(
            @NotNull @Size(min = 1, max = 100) Set<GapId> gaps,
            @NotNull TextId title,
            @NotNull Occasion occasion) implements MeasureCommand {
        /** Copies the set and keeps its order. */
        public Propose {
            gaps = Collections.unmodifiableSet(new LinkedHashSet<>(gaps));
        }
    }

    /** It answers one more gap. */
    record LinkGap(@NotNull GapId gap, @NotNull Occasion occasion) implements MeasureCommand {}

    /** A division is in charge from now on; another one may be named later. */
    record PutInCharge(@NotNull AgencyId division, @NotNull Occasion occasion) implements MeasureCommand {}

    /** A budget is requested for a fiscal year. */
    record RequestBudget(
            @Min(2000) @Max(2200) int fiscalYear, @NotNull Occasion occasion) implements MeasureCommand {}

    /** It starts; without a budget too, if it needs none. */
    record Start(@NotNull Occasion occasion) implements MeasureCommand {}

    /** It is not carried out. */
    record Reject(
            @NotNull @Size(min = 1, max = 64) String ground,
            @NotNull Occasion occasion) implements MeasureCommand {}

    /** What came of it. */
    record Evaluate(
            @NotNull @Size(min = 1, max = 64) String result,
            @NotNull Occasion occasion) implements MeasureCommand {}
}

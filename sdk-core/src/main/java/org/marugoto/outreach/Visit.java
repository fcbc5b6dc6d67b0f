package org.marugoto.outreach;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.marugoto.ledger.TextId;

/**
 * One visit, met or not (訪問).
 *
 * @param id told twice, it is recorded once
 * @param outcome how it ended
 * @param learned what was learned, as facts and codes
 * @param note what else is to be said, a personal text
 */
public record Visit(
        @NotNull VisitId id,
        @NotNull @Valid VisitOutcome outcome,
        @NotNull @Size(max = 100) List<@Valid Learned> learned,
        @NotNull Optional<TextId> note) {

    /** Copies the list. */
    public Visit {
        learned = List.copyOf(learned);
    }

    /** A visit of which only the outcome is told. */
    public static Visit of(VisitId id, VisitOutcome outcome) {
        return new Visit(id, outcome, List.of(), Optional.empty());
    }
}

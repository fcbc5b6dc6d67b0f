package org.marugoto.casework;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.marugoto.decide.AgencyId;

/**
 * Where a case should go, as the rule book answered, kept so that it can be explained years later.
 *
 * @param edition the editions of the rule book that were in force; empty if none was
 * @param proposals where to, most fitting first; at least one, the fallback desk if no rule matched
 * @param missing the facts that were unknown and could change the answer, by name
 * @param facts what was known, as the JSON text of the facts; codes, numbers and dates, never names or notes
 */
public record Routing(
        @NotNull @Size(max = 500) String edition,
        @NotNull @Size(min = 1, max = 100) List<@Valid Proposal> proposals,
        @NotNull @Size(max = 200) List<String> missing,
        @NotNull @Size(max = 20_000) String facts) {

    /**
     * One place to go.
     *
     * @param to the agency
     * @param programme under which programme, or empty text if the rule names none
     * @param urgency how urgent, 1 to 9, higher is more urgent; 0 if the rule says nothing
     * @param rules the rules that say so; empty for the fallback desk
     */
    public record Proposal(
            @NotNull AgencyId to,
            @NotNull @Size(max = 64) String programme,
            @Min(0) @Max(9) int urgency,
            @NotNull List<String> rules) {
        /** Copies the list. */
        public Proposal {
            rules = List.copyOf(rules);
        }
    }

    /** Copies the lists. */
    public Routing {
        proposals = List.copyOf(proposals);
        missing = List.copyOf(missing);
    }

    /** The agencies it proposes, most fitting first, each once. */
    public List<AgencyId> places() {
        return proposals.stream().map(Proposal::to).distinct().toList();
    }
}

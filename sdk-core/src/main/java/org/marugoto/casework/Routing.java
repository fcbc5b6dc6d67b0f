package org.marugoto.casework;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.marugoto.decide.AgencyId;

/**
 * Where a case should go, as the rule book answered, kept so that it can be explained years later.
 *
 * @param edition the edition of the rule book that was asked
 * @param proposals where to, most fitting first; at least one, the fallback desk if no rule matched
 * @param missing the facts that were unknown and could change the answer
 */
public record Routing(
        @NotNull @Size(min = 1, max = 64) String edition,
        @NotNull @Size(min = 1, max = 100) List<@Valid Proposal> proposals,
        @NotNull @Size(max = 200) List<String> missing) {

    /**
     * One place to go.
     *
     * @param to the agency
     * @param programme under which programme, or empty text if the rule names none
     * @param urgency a code of the profile, or empty text if the rule names none
     * @param rules the rules that say so; empty for the fallback desk
     */
    public record Proposal(
            @NotNull AgencyId to,
            @NotNull @Size(max = 64) String programme,
            @NotNull @Size(max = 64) String urgency,
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
}

package org.marugoto.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.marugoto.ledger.TextId;

/**
 * What a conference says of a plan (プランの適切性の協議).
 *
 * @param at the conference
 * @param decision one of {@link #APPROPRIATE}, {@link #APPROPRIATE_WITH_CHANGES}, {@link #RECONSIDER}
 * @param person what part the person took, a code such as {@code ATTENDED}, {@code SENT_VOICE} or {@code NOT_THERE}
 * @param voice what the person sent, a personal text
 */
public record PlanView(
        @NotNull @Valid ConferenceRef at,
        @NotNull @Size(min = 1, max = 64) String decision,
        @NotNull @Size(min = 1, max = 64) String person,
        @NotNull Optional<TextId> voice) {

    /** Appropriate (適切). */
    public static final String APPROPRIATE = "APPROPRIATE";
    /** Appropriate with changes (修正の上で適切). */
    public static final String APPROPRIATE_WITH_CHANGES = "APPROPRIATE_WITH_CHANGES";
    /** To be reconsidered (再検討). */
    public static final String RECONSIDER = "RECONSIDER";
}

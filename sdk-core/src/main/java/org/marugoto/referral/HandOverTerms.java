package org.marugoto.referral;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.marugoto.decide.AgencyId;

/**
 * What a municipality has agreed for the moment a hand-over is turned away, as the profile says it on that day.
 *
 * @param bound how often a case may be turned away before it is put to a conference, or to the last resort where there
 *     is none; 1 to 10
 * @param onDecline what follows below the bound: {@link #SENDERS_REVIEW}, {@link #FALLBACK_DESK} or
 *     {@link #NEXT_PROPOSAL}
 * @param fallback the desk that takes what nobody takes; empty if the municipality has none
 * @param conference whether the municipality holds conferences that can name a responsible agency
 * @param coordinator who is asked to coordinate, as back-up, when a case is put to a conference
 * @param proposals where the rule book would send the case, most fitting first
 * @param answerBy the day by which a hand-over that follows is to be answered
 * @param reviewBy the day by which the sender, or the conference, is to look at the case
 */
public record HandOverTerms(
        @Min(1) @Max(10) int bound,
        @NotNull @Size(min = 1, max = 64) String onDecline,
        @NotNull Optional<AgencyId> fallback,
        boolean conference,
        @NotNull Optional<AgencyId> coordinator,
        @NotNull List<AgencyId> proposals,
        @NotNull LocalDate answerBy,
        @NotNull LocalDate reviewBy) {

    /** The sender looks at the case again. */
    public static final String SENDERS_REVIEW = "SENDERS_REVIEW";

    /** The fallback desk is asked at once. */
    public static final String FALLBACK_DESK = "FALLBACK_DESK";

    /** The next place the rule book proposed is asked at once. */
    public static final String NEXT_PROPOSAL = "NEXT_PROPOSAL";

    /** The kind of back-up a coordinator is asked for: never to own the case. */
    public static final String COORDINATION = "COORDINATION";

    /** Copies the list. */
    public HandOverTerms {
        proposals = List.copyOf(proposals);
    }

    /** The same with other proposals. */
    public HandOverTerms proposing(List<AgencyId> others) {
        return new HandOverTerms(bound, onDecline, fallback, conference, coordinator, others, answerBy, reviewBy);
    }
}

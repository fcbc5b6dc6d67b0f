package org.marugoto.profile;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * How this municipality hands cases over (つなぎ).
 *
 * @param bound how often a case may be declined or redirected before it is put to the escalation target, 1 to 10
 * @param onDecline what happens on a decline: a code such as {@code FALLBACK_DESK}, {@code SENDERS_REVIEW} or
 *     {@code NEXT_PROPOSAL}; never back to the citizen
 */
public record HandOverPolicy(
        @Min(1) @Max(10) int bound,
        @NotNull @Size(min = 1, max = 64) String onDecline) {}

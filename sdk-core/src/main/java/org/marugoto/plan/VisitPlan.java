package org.marugoto.plan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.marugoto.decide.AgencyId;
import org.marugoto.ledger.TextId;

/**
 * How outreach is done: who visits, how often, how, and what to do in an emergency.
 *
 * @param visitor the agency that visits
 * @param everyDays how often, in days, 1 to 366
 * @param approach a code of the profile, such as {@code LETTER_FIRST}
 * @param emergency what to do in an emergency, a personal text
 */
public record VisitPlan(
        @NotNull AgencyId visitor,
        @Min(1) @Max(366) int everyDays,
        @NotNull @Size(min = 1, max = 64) String approach,
        @NotNull TextId emergency) {}

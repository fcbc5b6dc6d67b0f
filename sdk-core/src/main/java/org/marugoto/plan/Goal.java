package org.marugoto.plan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.marugoto.ledger.TextId;

/**
 * A goal of a plan (目標), rated on the goal attainment scale.
 *
 * @param id its number
 * @param words the goal in the person's words, a personal text
 * @param weight how much it counts, 1 to 9
 * @param by the day it should be reached
 */
public record Goal(
        @NotNull GoalId id,
        @NotNull TextId words,
        @Min(1) @Max(9) int weight,
        @NotNull LocalDate by) {}

package org.marugoto.profile;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.marugoto.code.Text;

/**
 * How urgent a case can be (緊急度), and how much time that leaves.
 *
 * @param code the stable code, such as {@code WITHIN_WEEK}
 * @param name what people call it
 * @param answerWithinHours opening hours of the agency until the person has a first answer; 0 is at once
 * @param placeWithinDays open days until the agency that fits is responsible; 0 is the same day
 */
public record Urgency(
        @Size(min = 1, max = 64) String code,
        Text name,
        @Min(0) @Max(10_000) int answerWithinHours,
        @Min(0) @Max(365) int placeWithinDays) {}

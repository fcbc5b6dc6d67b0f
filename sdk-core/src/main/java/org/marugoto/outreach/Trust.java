package org.marugoto.outreach;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * How far trust has grown, on a scale of the profile (関係性の段階).
 *
 * @param scale the scale's code, such as {@code TRUST-5}
 * @param level 0 (none) to the highest level
 * @param highest the highest level of the scale, 1 to 100
 */
public record Trust(
        @NotNull @Size(min = 1, max = 64) String scale,
        @Min(0) int level,
        @Min(1) @Max(100) int highest) {

    /** Whether the level lies on the scale. */
    boolean isOnItsScale() {
        return level >= 0 && level <= highest;
    }
}

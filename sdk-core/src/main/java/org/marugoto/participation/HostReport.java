package org.marugoto.participation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;

/**
 * How the receiving place fares (受入先の支援): it is a client too (rule R13).
 *
 * @param burden how much it costs the place, 0 (nothing) to 4 (it cannot go on)
 * @param wants what support it wants, codes such as {@code REGULAR_VISIT}
 */
public record HostReport(
        @Min(0) @Max(HEAVIEST) int burden,
        @NotNull @Size(max = 20) Set<@NotNull @Size(min = 1, max = 64) String> wants) {

    /** The burden of a place that cannot go on. */
    public static final int HEAVIEST = 4;

    /** Copies the set. */
    public HostReport {
        wants = Set.copyOf(wants);
    }
}

package org.marugoto.community;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.marugoto.area.AreaId;

/**
 * Which body deals with a community issue: one rung of the ladder, in one area.
 *
 * @param step how high it stands, from 1 on
 * @param rung which rung, such as {@code school-district}
 * @param area for which area it sits, or empty if for the whole municipality; whoever knows the body knows the area
 * @param committee which of its sub-committees (部会), a code; empty if the whole body
 */
public record Body(
        @Min(1) int step,
        @NotNull @Size(min = 1, max = 64) String rung,
        @NotNull Optional<AreaId> area,
        @NotNull Optional<@Size(min = 1, max = 64) String> committee) {}

package org.marugoto.community;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.marugoto.area.AreaId;

/**
 * What is to be told to whom, with what the profile asks for first.
 *
 * @param theme what is told
 * @param body to whom
 * @param k how many households have to share every fact and every combination of facts that is told, at least 1
 * @param casesFrom from how many households on the body takes it, at least 0; asked only if cases are its sources
 * @param areasFrom in how many areas it has to be seen, at least 1
 * @param areas the areas that count, as a rule those of the body below
 */
public record Telling(
        @NotNull @Valid Theme theme,
        @NotNull @Valid Body body,
        @Min(1) int k,
        @Min(0) int casesFrom,
        @Min(1) int areasFrom,
        @NotNull @Size(max = 10_000) Set<AreaId> areas) {

    /** Copies the set. */
    public Telling {
        areas = Set.copyOf(areas);
    }
}

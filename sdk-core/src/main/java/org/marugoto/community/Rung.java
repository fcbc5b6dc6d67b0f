package org.marugoto.community;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.marugoto.code.Text;

/**
 * One rung of the ladder: a body for each area of a scheme, or one for the whole municipality.
 *
 * @param id which, such as {@code school-district}
 * @param name its name for people
 * @param scheme the scheme whose areas have such a body each; empty if it sits for the whole municipality
 * @param k how many households have to share what is told to it; 1 only where every member is bound to secrecy
 * @param casesFrom from how many households on it takes an issue that only cases tell of; 0 asks for none
 * @param areasFrom in how many areas of the rung below an issue has to be seen; 1 asks for no more than being seen
 * @param committees its sub-committees, in the order they are asked
 */
public record Rung(
        @NotNull @Size(min = 1, max = 64) String id,
        @NotNull Text name,
        @NotNull Optional<@Size(min = 1, max = 64) String> scheme,
        @Min(1) @Max(1_000) int k,
        @Min(0) @Max(10_000) int casesFrom,
        @Min(1) @Max(1_000) int areasFrom,
        @NotNull @Size(max = 50) List<@Valid Committee> committees) {

    /** Copies the list. */
    public Rung {
        committees = List.copyOf(committees);
    }
}

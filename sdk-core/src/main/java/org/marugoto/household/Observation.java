package org.marugoto.household;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/**
 * What was seen of a household as a whole (世帯の様子): hoarding, arrears, animals. What was never stated is unknown.
 *
 * @param code a code of the profile such as {@code hoarding}
 * @param holds whether it is so
 * @param amount how many, from 0 on, where the code counts something (animals), or empty
 * @param basis how it came to be known
 */
public record Observation(
        @NotNull @Size(min = 1, max = 64) String code,
        boolean holds,
        @NotNull Optional<@Min(0) Integer> amount,
        @NotNull @Valid Basis basis) {

    /** It is so. */
    public static Observation yes(String code, Basis basis) {
        return new Observation(code, true, Optional.empty(), basis);
    }

    /** It is not so. */
    public static Observation no(String code, Basis basis) {
        return new Observation(code, false, Optional.empty(), basis);
    }
}

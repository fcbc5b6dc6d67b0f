package org.marugoto.household;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Where a member lives (居住の形), as seen from the household: under the same roof, next door, in a hospital.
 *
 * @param person who
 * @param where a code of the profile such as {@code SAME_HOME}, {@code NEXT_DOOR}, {@code ELSEWHERE}
 * @param since from which day
 */
public record Living(
        @NotNull @Valid PersonId person,
        @NotNull @Size(min = 1, max = 64) String where,
        @NotNull LocalDate since) {}

package org.marugoto.household;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * When a member was born, as far as everything that was stated tells.
 *
 * @param person who
 * @param range the days that are possible
 */
public record Birth(
        @NotNull @Valid PersonId person, @NotNull @Valid BirthRange range) {}

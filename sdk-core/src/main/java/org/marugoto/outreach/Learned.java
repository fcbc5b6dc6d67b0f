package org.marugoto.outreach;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * One thing that was learned, as the name of a fact of the rule book and its code, never in words.
 *
 * @param fact the fact's name, such as {@code withdrawn}
 * @param code its value as a code, such as {@code YES}
 */
public record Learned(
        @NotNull @Size(min = 1, max = 64) String fact,
        @NotNull @Size(min = 1, max = 64) String code) {}

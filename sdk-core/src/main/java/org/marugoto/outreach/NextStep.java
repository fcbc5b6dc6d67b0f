package org.marugoto.outreach;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What is to be done next, so that nobody is forgotten.
 *
 * @param action a code of the profile, such as {@code VISIT} or {@code LETTER}
 * @param dueOn the day by which it is to be done
 */
public record NextStep(
        @NotNull @Size(min = 1, max = 64) String action,
        @NotNull LocalDate dueOn) {}

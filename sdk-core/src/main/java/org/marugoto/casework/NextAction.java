package org.marugoto.casework;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What is to be done next on an open case, so that nobody is forgotten.
 *
 * @param action a code of the profile, such as {@code ASSESS} or {@code FOLLOW_UP}
 * @param dueOn the day by which it is to be done
 */
public record NextAction(
        @NotNull @Size(min = 1, max = 64) String action,
        @NotNull LocalDate dueOn) {}

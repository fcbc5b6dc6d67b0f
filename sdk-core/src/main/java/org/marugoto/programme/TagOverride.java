package org.marugoto.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.marugoto.decide.Occasion;

/**
 * Tags somebody set by hand, kept with the reason.
 *
 * @param tags what it is accounted under; what is left open stays as derived
 * @param reason why, a code of the profile such as {@code GRANT_OFFICE_SAID_SO}
 * @param occasion who did it and when
 */
public record TagOverride(
        @NotNull @Valid Tags tags,
        @NotNull @Size(min = 1, max = 64) String reason,
        @NotNull Occasion occasion) {}

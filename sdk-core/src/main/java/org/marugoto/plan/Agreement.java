package org.marugoto.plan;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.marugoto.household.PersonId;
import org.marugoto.rule.Truth;

/**
 * Who agreed to a plan (本人同意), and whether consent was shown.
 *
 * @param as in which capacity, a code such as {@code PERSON} or {@code REPRESENTATIVE}
 * @param who the person or the representative
 * @param consent whether consent was shown; only a yes opens the gate
 */
public record Agreement(
        @NotNull @Size(min = 1, max = 64) String as,
        @NotNull PersonId who,
        @NotNull Truth consent) {}

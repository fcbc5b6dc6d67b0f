package org.marugoto.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.marugoto.code.Text;

/**
 * A kind of plan (プランの種類) with its name.
 *
 * @param name what people call it
 * @param terms what the profile sets for it
 */
public record PlanKind(@NotNull Text name, @NotNull @Valid PlanTerms terms) {

    /** Its code, such as {@code MULTI_AGENCY}. */
    public String code() {
        return terms.kind();
    }
}

package org.marugoto.participation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.marugoto.code.Text;

/**
 * A kind of placement (参加の場の種類) with its name.
 *
 * @param name what people call it
 * @param terms what the profile sets for it
 */
public record PlacementKind(
        @NotNull Text name, @NotNull @Valid PlacementTerms terms) {

    /** Its code, such as {@code PLACE_TO_BE}. */
    public String code() {
        return terms.kind();
    }
}

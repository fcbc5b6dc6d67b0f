package org.marugoto.community;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.marugoto.code.Text;

/**
 * A sub-committee (部会) of a body.
 *
 * @param code which, such as {@code ELDERLY}
 * @param name its name for people
 * @param needs an issue with one of these needs is its business
 */
public record Committee(
        @NotNull @Size(min = 1, max = 64) String code,
        @NotNull Text name,
        @NotNull @Size(max = 100) Set<String> needs) {

    /** Copies the set and keeps its order. */
    public Committee {
        needs = Collections.unmodifiableSet(new LinkedHashSet<>(needs));
    }
}

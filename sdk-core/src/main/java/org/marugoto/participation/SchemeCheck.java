package org.marugoto.participation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.marugoto.rule.Truth;

/**
 * An existing scheme (既存の制度・事業) that was checked before participation support.
 *
 * @param scheme a code such as {@code SUPPORTED_WORK}
 * @param fits whether it fits the person; unknown never stands against help
 * @param why why it does not fit, or why nobody knows: a code such as {@code AGE} or {@code TOO_FAR}; empty only if it fits
 */
public record SchemeCheck(
        @NotNull @Size(min = 1, max = 64) String scheme,
        @NotNull Truth fits,
        @NotNull @Size(max = 64) String why) {

    /** Whether nothing says why it does not fit. */
    boolean lacksReason() {
        return fits != Truth.YES && why.isBlank();
    }
}

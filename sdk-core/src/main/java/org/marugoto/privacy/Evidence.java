package org.marugoto.privacy;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.marugoto.ledger.TextId;

/**
 * How it is known that somebody agreed (同意の証跡).
 *
 * @param kind a code of the profile's list {@code consentEvidence}, such as {@code SIGNED}, {@code ORAL_RECORDED} or
 *     {@code ELECTRONIC}
 * @param textVersion which version of the text was read out or signed
 * @param record the words or the place of the paper, as a personal text; empty if there is none
 */
public record Evidence(
        @NotNull @Size(min = 1, max = 64) String kind,
        @NotNull @Size(min = 1, max = 64) String textVersion,
        @NotNull Optional<TextId> record) {

    /** Evidence without a text of its own. */
    public static Evidence of(String kind, String textVersion) {
        return new Evidence(kind, textVersion, Optional.empty());
    }
}

package org.marugoto.plan;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.marugoto.ledger.TextId;

/**
 * A strength or a wish of the person (本人の強み・願い).
 *
 * @param code a code of the profile, such as {@code COOKING}
 * @param words in the person's words, a personal text; empty if the code says it all
 */
public record Noted(
        @NotNull @Size(min = 1, max = 64) String code,
        @NotNull Optional<TextId> words) {}

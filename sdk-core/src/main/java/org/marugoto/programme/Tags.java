package org.marugoto.programme;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/**
 * What something is accounted under. Immutable and thread-safe.
 *
 * @param programme the code of the programme (事業); empty if none that runs fits
 * @param field the field (分野), such as {@code ELDERLY}; empty if it is in none in particular
 * @param operator who runs it (実施主体), such as {@code DIRECT} or {@code CONTRACTED}; empty if not known
 * @param budgetLine the budget line (予算科目), a code of the profile; empty if no rule names one
 * @param rule the rule that said so; empty if it follows from the agency alone, or was set by hand
 */
public record Tags(
        @NotNull Optional<@Size(min = 1, max = 64) String> programme,
        @NotNull Optional<@Size(min = 1, max = 64) String> field,
        @NotNull Optional<@Size(min = 1, max = 64) String> operator,
        @NotNull Optional<@Size(min = 1, max = 64) String> budgetLine,
        @NotNull Optional<@Size(min = 1, max = 64) String> rule) {

    /** Nothing is known. */
    public static final Tags NONE =
            new Tags(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** These, and where they say nothing, what the others say; the rule is that of these. */
    Tags or(Tags others) {
        return new Tags(
                programme.or(others::programme),
                field.or(others::field),
                operator.or(others::operator),
                budgetLine.or(others::budgetLine),
                rule);
    }
}

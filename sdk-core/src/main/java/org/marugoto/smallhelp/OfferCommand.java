package org.marugoto.smallhelp;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.marugoto.decide.Occasion;

/** Everything that can be asked of an offer of small help. */
public sealed interface OfferCommand {

    /** The circumstances of the act. */
    Occasion occasion();

    /**
     * Somebody offers help, in these terms from now on.
     *
     * @param adultsOnly what the profile leaves to adults, codes of {@code helpSkills}
     */
    record Make(
            @NotNull @Valid Helper helper,
            @NotNull @Valid Terms terms,
            @NotNull @Size(max = 100) Set<@NotNull @Size(min = 1, max = 64) String> adultsOnly,
            @NotNull Occasion occasion)
            implements OfferCommand {
        /** Copies the set. */
        public Make {
            adultsOnly = Set.copyOf(adultsOnly);
        }
    }

    /** A place is taken for a help. */
    record Book(
            @NotNull HelpId help,
            @NotNull @Valid Wanted wanted,
            @NotNull Occasion occasion) implements OfferCommand {}

    /** The place of a help is free again; nothing changes if it has none. */
    record Free(@NotNull HelpId help, @NotNull Occasion occasion) implements OfferCommand {}

    /** It no longer stands; whoever is booked is still helped. */
    record Withdraw(@NotNull Occasion occasion) implements OfferCommand {}
}

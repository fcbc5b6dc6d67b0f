package org.marugoto.smallhelp;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.marugoto.decide.Occasion;
import org.marugoto.ledger.TextId;

/** Everything that can be asked of a small help. */
public sealed interface HelpCommand {

    /** The circumstances of the act. */
    Occasion occasion();

    /**
     * Somebody asks for help.
     *
     * @param note in their own words, a personal text; empty if the codes say it all
     */
    record Ask(
            @NotNull @Valid Wanted wanted,
            @NotNull Optional<TextId> note,
            @NotNull Occasion occasion) implements HelpCommand {}

    /** They ask for the same at another time, or once more after it did not happen. */
    record AskAgain(@NotNull @Valid Slot slot, @NotNull Occasion occasion) implements HelpCommand {}

    /**
     * Both sides agree.
     *
     * @param helper who makes the offer
     */
    record Agree(
            @NotNull OfferId offer,
            @NotNull @Valid Helper helper,
            @NotNull Occasion occasion) implements HelpCommand {}

    /**
     * A helper says no, before or after it was agreed; the ask stays open for others.
     *
     * @param ground a code of {@code helpEndGrounds}
     */
    record Decline(
            @NotNull OfferId offer,
            @NotNull @Size(min = 1, max = 64) String ground,
            @NotNull Occasion occasion) implements HelpCommand {}

    /** It is done. */
    record Finish(@NotNull Occasion occasion) implements HelpCommand {}

    /**
     * Thanks are said.
     *
     * @param note in their own words, a personal text
     */
    record Thank(@NotNull Optional<TextId> note, @NotNull Occasion occasion) implements HelpCommand {}

    /**
     * It was agreed and did not happen.
     *
     * @param ground a code of {@code helpEndGrounds}
     */
    record Fail(
            @NotNull @Size(min = 1, max = 64) String ground,
            @NotNull Occasion occasion) implements HelpCommand {}

    /**
     * Nobody wants it any more.
     *
     * @param ground a code of {@code helpEndGrounds}
     */
    record Cancel(
            @NotNull @Size(min = 1, max = 64) String ground,
            @NotNull Occasion occasion) implements HelpCommand {}
}

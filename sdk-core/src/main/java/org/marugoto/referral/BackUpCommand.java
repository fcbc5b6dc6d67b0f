package org.marugoto.referral;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.Occasion;
import org.marugoto.ledger.TextId;

/** Everything that can be asked of one request for back-up. */
public sealed interface BackUpCommand {

    /** The circumstances of the act; its agency is the one that acts. */
    Occasion occasion();

    /**
     * The responsible agency asks for help with its own case.
     *
     * @param to who is asked
     * @param kind for what, a code such as {@code ADVICE}, {@code ACCOMPANIMENT} or {@code COORDINATION}
     * @param answerBy the day by which an answer is wanted
     */
    record Ask(
            @NotNull AgencyId to,
            @NotNull @Size(min = 1, max = 64) String kind,
            @NotNull LocalDate answerBy,
            @NotNull Occasion occasion)
            implements BackUpCommand {}

    /** The helper takes it up. */
    record TakeUp(@NotNull Occasion occasion) implements BackUpCommand {}

    /** The helper cannot help, on this ground. */
    record DeclineBackUp(
            @NotNull @Size(min = 1, max = 64) String ground,
            @NotNull Occasion occasion) implements BackUpCommand {}

    /**
     * The helper answers.
     *
     * @param result what came of it, a code of the profile
     * @param note what was said, kept with the personal texts
     */
    record Answer(
            @NotNull @Size(min = 1, max = 64) String result,
            @NotNull Optional<TextId> note,
            @NotNull Occasion occasion) implements BackUpCommand {}

    /** The asking agency has read the answer. */
    record CloseBackUp(@NotNull Occasion occasion) implements BackUpCommand {}

    /** The asking agency takes the request back. */
    record WithdrawBackUp(@NotNull Occasion occasion) implements BackUpCommand {}
}

package org.marugoto.referral;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.Occasion;
import org.marugoto.ledger.TextId;

/** Everything that can be asked of one hand-over. */
public sealed interface HandOverCommand {

    /** The circumstances of the act; its agency is the one that acts. */
    Occasion occasion();

    /**
     * The responsible agency proposes to hand the case over.
     *
     * @param to who should take it on
     * @param ground why there, a code of the profile such as {@code RULE} or {@code FIELD}
     * @param manner how it is passed on, a code such as {@code WARM} (introduced by the sender) or {@code COLD} (papers
     *     only); in either the staff do it
     * @param told what the citizen was told, a code such as {@code THEY_WILL_CALL_YOU}
     * @param sheet the hand-over sheet that travels with it
     */
    record Propose(
            @NotNull AgencyId to,
            @NotNull @Size(min = 1, max = 64) String ground,
            @NotNull @Size(min = 1, max = 64) String manner,
            @NotNull @Size(min = 1, max = 64) String told,
            @NotNull Optional<TextId> sheet,
            @NotNull Occasion occasion)
            implements HandOverCommand {}

    /** The sender asks the receiver, who is to answer by this day. */
    record Send(@NotNull LocalDate answerBy, @NotNull Occasion occasion) implements HandOverCommand {}

    /** The receiver has seen it. */
    record Acknowledge(@NotNull Occasion occasion) implements HandOverCommand {}

    /**
     * The receiver takes the case on.
     *
     * @param startBy the day by which its support begins
     * @param outcomeBy the day by which the sender hears what came of it
     */
    record Accept(
            @NotNull LocalDate startBy,
            @NotNull LocalDate outcomeBy,
            @NotNull Occasion occasion) implements HandOverCommand {}

    /** The receiver cannot take it, on this ground; the case stays with the sender. */
    record Decline(
            @NotNull @Size(min = 1, max = 64) String ground,
            @NotNull Occasion occasion) implements HandOverCommand {}

    /** The receiver names another agency, on this ground; the case stays with the sender, who asks that one. */
    record Redirect(
            @NotNull AgencyId to,
            @NotNull @Size(min = 1, max = 64) String ground,
            @NotNull Occasion occasion) implements HandOverCommand {}

    /** The receiver has begun its support. */
    record BeginService(@NotNull Occasion occasion) implements HandOverCommand {}

    /** The receiver tells the sender what came of it, a code of the profile. */
    record ReportOutcome(
            @NotNull @Size(min = 1, max = 64) String outcome,
            @NotNull Occasion occasion) implements HandOverCommand {}

    /** The sender has read the outcome. */
    record CloseLoop(@NotNull Occasion occasion) implements HandOverCommand {}

    /** The sender takes it back before it is accepted. */
    record Withdraw(
            @NotNull @Size(min = 1, max = 64) String ground,
            @NotNull Occasion occasion) implements HandOverCommand {}

    /** The day to answer has passed without an answer. */
    record Expire(@NotNull Occasion occasion) implements HandOverCommand {}
}

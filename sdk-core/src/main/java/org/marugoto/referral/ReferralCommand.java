package org.marugoto.referral;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.Occasion;

/** Everything that can be asked about who is responsible for a case. */
public sealed interface ReferralCommand {

    /** The circumstances of the act. */
    Occasion occasion();

    /**
     * A step of one hand-over.
     *
     * @param id which one; a new id for a new proposal
     * @param command the step
     * @param terms what follows if it is turned away
     */
    record MoveHandOver(
            @NotNull HandOverId id,
            @NotNull @Valid HandOverCommand command,
            @NotNull @Valid HandOverTerms terms) implements ReferralCommand {
        @Override
        public Occasion occasion() {
            return command.occasion();
        }
    }

    /**
     * A step of one request for back-up.
     *
     * @param id which one; a new id for a new request
     * @param command the step
     * @param next whom to ask at once if this one declines, by the desk's chain; empty if nobody
     * @param nextAnswerBy the day by which that one is to answer
     */
    record MoveBackUp(
            @NotNull BackUpId id,
            @NotNull @Valid BackUpCommand command,
            @NotNull Optional<AgencyId> next,
            @NotNull LocalDate nextAnswerBy)
            implements ReferralCommand {
        @Override
        public Occasion occasion() {
            return command.occasion();
        }
    }

    /**
     * A conference names the agency that is to be responsible; it is asked at once, and the present one stays responsible
     * until it accepts.
     *
     * @param conference which conference
     * @param agency whom it names; the responsible agency itself if the case stays where it is
     * @param followUp the id of the hand-over that follows
     * @param answerBy the day by which the named agency is to accept
     */
    record NameResponsible(
            @NotNull @Size(min = 1, max = 64) String conference,
            @NotNull AgencyId agency,
            @NotNull HandOverId followUp,
            @NotNull LocalDate answerBy,
            @NotNull Occasion occasion)
            implements ReferralCommand {}

    /**
     * The acting agency takes over a case whose responsible agency is no more.
     *
     * @param ground why, a code such as {@code AGENCY_CLOSED}
     * @param gone whether the responsible agency is closed for good on that day, as the profile says
     * @param startBy the day by which its support begins
     */
    record TakeOver(
            @NotNull @Size(min = 1, max = 64) String ground,
            boolean gone,
            @NotNull LocalDate startBy,
            @NotNull Occasion occasion)
            implements ReferralCommand {}
}

package org.marugoto.casework;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.marugoto.outreach.NextStep;
import org.marugoto.participation.Participation;

/**
 * What is to be done next on an open case, so that nobody is forgotten.
 *
 * @param action a code of the profile, such as {@code ASSESS} or {@code FOLLOW_UP}, or one of those below
 * @param dueOn the day by which it is to be done
 */
public record NextAction(
        @NotNull @Size(min = 1, max = 64) String action,
        @NotNull LocalDate dueOn) {

    /** A receiver is to answer a hand-over. */
    public static final String AWAIT_ANSWER = "AWAIT_ANSWER";

    /** The sender is to look again where the case should go. */
    public static final String REVIEW_HAND_OVER = "REVIEW_HAND_OVER";

    /** A conference is to name the responsible agency. */
    public static final String HOLD_CONFERENCE = "HOLD_CONFERENCE";

    /** The agency that took the case on is to begin. */
    public static final String BEGIN_SUPPORT = "BEGIN_SUPPORT";

    /** The case is to be looked at after a change in the household. */
    public static final String REVIEW_AFTER_CHANGE = "REVIEW_AFTER_CHANGE";

    /** A plan is to be looked at again. */
    public static final String REVIEW_PLAN = "REVIEW_PLAN";

    /** Consent was withdrawn, and what rested on it is to be looked at again. */
    public static final String REVIEW_CONSENT = "REVIEW_CONSENT";

    /** The next day of participation support, as the next action of its case: {@code PARTICIPATION_} and where it stands. */
    static Optional<NextAction> of(Participation one) {
        return one.nextOn().map(day -> new NextAction("PARTICIPATION_" + one.status(), day));
    }

    /** The next step of outreach, as the next action of its case. */
    static NextAction of(NextStep step) {
        return new NextAction(step.action(), step.dueOn());
    }
}

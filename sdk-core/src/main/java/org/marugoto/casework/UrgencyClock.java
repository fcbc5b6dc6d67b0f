package org.marugoto.casework;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * How urgent a case is (緊急度) and what that asks of the agencies.
 *
 * @param urgency a code of the profile, such as {@code LIFE_DANGER} or {@code WITHIN_WEEK}
 * @param answerBy the moment by which the person is to have a first answer
 * @param placeBy the moment by which the agency that fits is to be responsible
 * @param answered whether the first answer was given
 * @param placed whether the agency that fits has accepted the case, or the first one has begun its support
 */
public record UrgencyClock(
        @NotNull @Size(min = 1, max = 64) String urgency,
        @NotNull Instant answerBy,
        @NotNull Instant placeBy,
        boolean answered,
        boolean placed) {

    /** A clock that has just begun to run. */
    public static UrgencyClock of(String urgency, Instant answerBy, Instant placeBy) {
        return new UrgencyClock(urgency, answerBy, placeBy, false, false);
    }

    /** The same with the first answer given. */
    public UrgencyClock withAnswer() {
        return new UrgencyClock(urgency, answerBy, placeBy, true, placed);
    }

    /** The same with the case in the right hands; whoever takes it on has answered it too. */
    public UrgencyClock withPlace() {
        return new UrgencyClock(urgency, answerBy, placeBy, true, true);
    }

    /** Whether something is late at this moment. */
    public boolean isLate(Instant at) {
        return (!answered && at.isAfter(answerBy)) || (!placed && at.isAfter(placeBy));
    }
}

package org.marugoto.conference;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One sitting that the rhythm of a kind asks for.
 *
 * @param from the first day of its period
 * @param dueOn the day it is due
 * @param remindOn the day its reminder shows first
 * @param heldOn the first day it was held in its period, or empty
 * @param state where it stands on the day that was asked about
 */
public record Sitting(LocalDate from, LocalDate dueOn, LocalDate remindOn, Optional<LocalDate> heldOn, State state) {

    /** Where a sitting stands. */
    public enum State {
        /** It was held. */
        HELD,
        /** Its time has not come. */
        AHEAD,
        /** It is due soon, or due and not held, and its period still runs. */
        REMIND,
        /** Its period is over and it was not held. */
        MISSED
    }
}

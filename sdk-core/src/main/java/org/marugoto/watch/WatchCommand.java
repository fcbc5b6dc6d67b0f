package org.marugoto.watch;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.marugoto.area.AreaId;
import org.marugoto.decide.Occasion;
import org.marugoto.household.PersonId;
import org.marugoto.privacy.Ground;

/** Everything that can be asked of a watch. */
public sealed interface WatchCommand {

    /** The circumstances of the act. */
    Occasion occasion();

    /**
     * Somebody begins to watch over a person.
     *
     * @param dueOn the day of the first round
     */
    record Begin(
            @NotNull PersonId person,
            @NotNull AreaId area,
            @NotNull @Valid Watcher watcher,
            @NotNull Ground ground,
            @NotNull @Valid RoundRhythm rhythm,
            @NotNull LocalDate dueOn,
            @NotNull Occasion occasion)
            implements WatchCommand {}

    /** Somebody else makes the rounds from now on. */
    record ChangeWatcher(
            @NotNull @Valid Watcher watcher, @NotNull Occasion occasion) implements WatchCommand {}

    /**
     * Rounds are made more or less often from now on.
     *
     * @param dueOn the day of the next round
     */
    record ChangeRhythm(
            @NotNull @Valid RoundRhythm rhythm,
            @NotNull LocalDate dueOn,
            @NotNull Occasion occasion) implements WatchCommand {}

    /**
     * A round was made on the day of the occasion.
     *
     * @param result what was found, a code of {@code watchResults}
     * @param alarm there if, and only if, something is wrong
     * @param dueOn the day of the next round
     */
    record RecordRound(
            @NotNull RoundId round,
            @NotNull @Size(min = 1, max = 64) String result,
            @NotNull Optional<@Valid Alarm> alarm,
            @NotNull LocalDate dueOn,
            @NotNull Occasion occasion)
            implements WatchCommand {}

    /** It ends. */
    record End(
            @NotNull @Size(min = 1, max = 64) String ground,
            @NotNull Occasion occasion) implements WatchCommand {}
}

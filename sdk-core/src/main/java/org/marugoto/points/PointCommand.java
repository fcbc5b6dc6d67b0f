package org.marugoto.points;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.marugoto.area.AreaId;
import org.marugoto.decide.Occasion;

/** Everything that can be asked of a book of points. */
public sealed interface PointCommand {

    /** The most points that are spent at once. */
    int MOST = 1_000_000;

    /** The circumstances of the act; its day is the day of the service or use. */
    Occasion occasion();

    /**
     * A service was done: its points are booked, as many as the day and the year leave room for.
     *
     * @param kind what kind of service, as the rules call it
     * @param rules the rules of the year the service was in
     */
    record Earn(
            @NotNull SchemeId scheme,
            @NotNull AreaId area,
            @NotNull ServiceId service,
            @NotNull @Size(min = 1, max = 64) String kind,
            @NotNull @Valid PointYear rules,
            @NotNull Occasion occasion)
            implements PointCommand {
        PurseKey key() {
            return new PurseKey(scheme, area, rules.year());
        }
    }

    /**
     * Points are spent, those that expire first before the others.
     *
     * @param area where
     * @param on what on, a code of {@code pointUses}
     */
    record Spend(
            @NotNull UseId use,
            @NotNull SchemeId scheme,
            @NotNull AreaId area,
            @NotNull @Size(min = 1, max = 64) String on,
            @Min(1) @Max(MOST) int points,
            @NotNull Occasion occasion)
            implements PointCommand {}

    /**
     * A service was booked by mistake: a counter-entry takes its points away.
     *
     * @param ground a code of {@code pointCorrections}
     */
    record Correct(
            @NotNull SchemeId scheme,
            @NotNull ServiceId service,
            @NotNull @Size(min = 1, max = 64) String ground,
            @NotNull Occasion occasion)
            implements PointCommand {}

    /**
     * Points were spent by mistake: a counter-entry gives them back.
     *
     * @param ground a code of {@code pointCorrections}
     */
    record GiveBack(
            @NotNull UseId use,
            @NotNull @Size(min = 1, max = 64) String ground,
            @NotNull Occasion occasion) implements PointCommand {}

    /** What could be spent only before the day of the occasion expires. */
    record Expire(@NotNull Occasion occasion) implements PointCommand {}
}

package org.marugoto.base;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.marugoto.decide.Occasion;
import org.marugoto.ledger.TextId;
import org.marugoto.resource.Schedule;

/** Everything that can be asked of a base. */
public sealed interface BaseCommand {

    /** The circumstances of the act. */
    Occasion occasion();

    /**
     * Somebody has the idea of a base.
     *
     * @param rule what its kind demands
     * @param coordinator who looks after it
     */
    record Begin(
            @NotNull @Valid BaseOffer offer,
            @NotNull @Valid KindRule rule,
            @NotNull @Valid Coordinator coordinator,
            @NotNull Occasion occasion)
            implements BaseCommand {}

    /** Its first room is found. */
    record FindRoom(@NotNull RoomId room, @NotNull Occasion occasion) implements BaseCommand {}

    /** It has a further room. */
    record AddRoom(@NotNull RoomId room, @NotNull Occasion occasion) implements BaseCommand {}

    /** It gives a room up; the last one only by closing. */
    record GiveUpRoom(@NotNull RoomId room, @NotNull Occasion occasion) implements BaseCommand {}

    /**
     * Those who will use it agree on its rules.
     *
     * @param rules the text of the rules
     */
    record AgreeRules(@NotNull TextId rules, @NotNull Occasion occasion) implements BaseCommand {}

    /** They agree on other rules. */
    record ChangeRules(@NotNull TextId rules, @NotNull Occasion occasion) implements BaseCommand {}

    /**
     * It opens, looked after by its coordinator.
     *
     * @param opening when it is open
     */
    record Open(
            @NotNull @Size(min = 1, max = 20) List<Schedule> opening,
            @NotNull Occasion occasion) implements BaseCommand {
        /** Copies the list. */
        public Open {
            opening = List.copyOf(opening);
        }
    }

    /** It is open at other times. */
    record ChangeOpening(
            @NotNull @Size(min = 1, max = 20) List<Schedule> opening,
            @NotNull Occasion occasion) implements BaseCommand {
        /** Copies the list. */
        public ChangeOpening {
            opening = List.copyOf(opening);
        }
    }

    /**
     * It becomes something else: functions, programmes, for whom.
     *
     * @param rule what its kind demands
     */
    record ChangeOffer(
            @NotNull @Valid BaseOffer offer,
            @NotNull @Valid KindRule rule,
            @NotNull Occasion occasion) implements BaseCommand {}

    /** Somebody else looks after it. */
    record ChangeCoordinator(
            @NotNull @Valid Coordinator coordinator,
            @NotNull Occasion occasion) implements BaseCommand {}

    /**
     * Residents run it from now on.
     *
     * @param group which group of them
     */
    record HandToResidents(@NotNull GroupId group, @NotNull Occasion occasion) implements BaseCommand {}

    /**
     * Residents no longer run it, and a coordinator takes over again: the base stays open.
     *
     * @param ground why, a code of the list {@code baseTakeBackGrounds}
     */
    record TakeBack(
            @NotNull @Size(min = 1, max = 64) String ground,
            @NotNull @Valid Coordinator coordinator,
            @NotNull Occasion occasion)
            implements BaseCommand {}

    /**
     * It closes for good.
     *
     * @param ground why, a code of the list {@code baseCloseGrounds}
     */
    record Close(
            @NotNull @Size(min = 1, max = 64) String ground,
            @NotNull Occasion occasion) implements BaseCommand {}
}

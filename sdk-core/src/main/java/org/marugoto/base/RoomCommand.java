package org.marugoto.base;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.marugoto.decide.Occasion;
import org.marugoto.resource.Schedule;

/** Everything that can be asked of a room. */
public sealed interface RoomCommand {

    /** The circumstances of the act. */
    Occasion occasion();

    /** A base has the room, and groups may book it. */
    record OpenRoom(@NotNull BaseId base, @NotNull Occasion occasion) implements RoomCommand {}

    /** The base no longer has the room; what is booked from that day on falls away. */
    record CloseRoom(@NotNull BaseId base, @NotNull Occasion occasion) implements RoomCommand {}

    /**
     * A group books the room.
     *
     * @param slot once (only further days) or again and again (recurrence rules), with exceptions
     * @param through the last day it is booked for
     */
    record Book(
            @NotNull BookingId booking,
            @NotNull GroupId group,
            @NotNull Schedule slot,
            @NotNull LocalDate through,
            @NotNull Occasion occasion)
            implements RoomCommand {}

    /** The group does not need the room on one day, which is free for others then. */
    record Skip(
            @NotNull BookingId booking,
            @NotNull LocalDate day,
            @NotNull Occasion occasion) implements RoomCommand {}

    /** The group also needs the room on this day, at the same hours; a day it had given up counts as one. */
    record AddDay(
            @NotNull BookingId booking,
            @NotNull LocalDate day,
            @NotNull Occasion occasion) implements RoomCommand {}

    /** The booking is to hold as far as a later day. */
    record Renew(
            @NotNull BookingId booking,
            @NotNull LocalDate through,
            @NotNull Occasion occasion) implements RoomCommand {}

    /**
     * The group gives the room back.
     *
     * @param from the first day it no longer has it
     */
    record Release(
            @NotNull BookingId booking,
            @NotNull LocalDate from,
            @NotNull Occasion occasion) implements RoomCommand {}
}

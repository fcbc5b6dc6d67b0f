package org.marugoto.base;

import static org.marugoto.base.Room.Status.CLOSED;
import static org.marugoto.base.Room.Status.NONE;
import static org.marugoto.base.Room.Status.OPEN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.marugoto.base.RoomCommand.AddDay;
import org.marugoto.base.RoomCommand.Book;
import org.marugoto.base.RoomCommand.CloseRoom;
import org.marugoto.base.RoomCommand.OpenRoom;
import org.marugoto.base.RoomCommand.Release;
import org.marugoto.base.RoomCommand.Renew;
import org.marugoto.base.RoomCommand.Skip;
import org.marugoto.base.RoomEvent.Booked;
import org.marugoto.base.RoomEvent.DayAdded;
import org.marugoto.base.RoomEvent.Released;
import org.marugoto.base.RoomEvent.Renewed;
import org.marugoto.base.RoomEvent.RoomClosed;
import org.marugoto.base.RoomEvent.RoomOpened;
import org.marugoto.base.RoomEvent.Skipped;
import org.marugoto.decide.Decider;
import org.marugoto.decide.Decision;
import org.marugoto.decide.Reason;
import org.marugoto.decide.TransitionTable;

/**
 * The rules about sharing a room: two groups never have it at the same time. Bookings reach {@value Room#HORIZON} days
 * ahead at most, and every day they have the room is decided when they are made, so nothing beyond is promised to anybody.
 * Stateless and thread-safe.
 */
public final class RoomDecider implements Decider<RoomCommand, Room, RoomEvent> {

    /** Which command is possible in which status. */
    public static final TransitionTable<Room.Status, RoomCommand, Room, RoomEvent> TABLE =
            TransitionTable.<Room.Status, RoomCommand, Room, RoomEvent>on(Room::status, RoomRefusal.NOT_POSSIBLE_NOW)
                    .allow(OpenRoom.class, RoomDecider::openRoom, Set.of(NONE, OPEN, CLOSED), Set.of(OPEN))
                    .allow(Book.class, RoomDecider::book, Set.of(OPEN), Set.of(OPEN))
                    .allow(Skip.class, RoomDecider::skip, Set.of(OPEN), Set.of(OPEN))
                    .allow(AddDay.class, RoomDecider::addDay, Set.of(OPEN), Set.of(OPEN))
                    .allow(Renew.class, RoomDecider::renew, Set.of(OPEN), Set.of(OPEN))
                    .allow(Release.class, RoomDecider::release, Set.of(OPEN), Set.of(OPEN))
                    .allow(CloseRoom.class, RoomDecider::closeRoom, Set.of(OPEN), Set.of(CLOSED))
                    .build();

    @Override
    public Room initial() {
        return Room.NONE;
    }

    @Override
    public Decision<RoomEvent> decide(Room room, RoomCommand command) {
        return TABLE.decide(room, command);
    }

    @Override
    public Room evolve(Room before, RoomEvent event) {
        Room after;
        if (event instanceof RoomOpened opened) {
            after = before.but().status(OPEN).base(opened.base()).build();
        } else if (event instanceof RoomClosed closed) {
            LocalDate last = closed.occasion().on().minusDays(1);
            after = before.but()
                    .status(CLOSED)
                    .bookings(each(before, booking -> booking.until(last)))
                    .build();
        } else if (event instanceof Booked booked) {
            after = before.but().addBookings(booked.booking()).build();
        } else {
            after = change(before, event);
        }
        return forgetting(after, event.occasion().on().minusDays(Room.REMEMBERED));
    }

    private static Room change(Room before, RoomEvent event) {
        if (event instanceof Skipped skipped) {
            return changed(before, skipped.booking(), booking -> booking.without(skipped.day()));
        }
        if (event instanceof DayAdded added) {
            return changed(before, added.booking(), booking -> booking.with(added.day()));
        }
        if (event instanceof Renewed renewed) {
            return changed(before, renewed.booking(), booking -> booking.reaching(renewed.through()));
        }
        if (event instanceof Released released) {
            LocalDate last = released.from().minusDays(1);
            return changed(before, released.booking(), booking -> booking.until(last));
        }
        throw new AssertionError(event.getClass());
    }

    private static Room changed(Room before, BookingId id, Function<Booking, Booking> change) {
        return before.but()
                .bookings(each(before, booking -> booking.id().equals(id) ? change.apply(booking) : booking))
                .build();
    }

    private static List<Booking> each(Room room, Function<Booking, Booking> change) {
        return room.bookings().stream().map(change).toList();
    }

    /** Bookings that are over fall out of memory; the first day remembered never goes back. */
    private static Room forgetting(Room room, LocalDate day) {
        LocalDate from = room.keptFrom().filter(day::isBefore).orElse(day);
        return room.but()
                .keptFrom(from)
                .bookings(room.bookings().stream()
                        .filter(booking -> !booking.through().isBefore(from))
                        .map(booking -> booking.rememberedFrom(from))
                        .toList())
                .build();
    }

    private static Decision<RoomEvent> openRoom(Room room, OpenRoom asked) {
        if (room.status() != OPEN) {
            return Decision.accept(new RoomOpened(asked.base(), asked.occasion()));
        }
        return room.base().equals(Optional.of(asked.base())) ? Decision.nothingToDo() : ofAnother(room);
    }

    private static Decision<RoomEvent> closeRoom(Room room, CloseRoom asked) {
        return room.base().equals(Optional.of(asked.base()))
                ? Decision.accept(new RoomClosed(asked.base(), asked.occasion()))
                : ofAnother(room);
    }

    private static Decision<RoomEvent> ofAnother(Room room) {
        return Decision.refuse(Reason.of(RoomRefusal.ROOM_OF_ANOTHER_BASE)
                .with("base", room.base().orElseThrow()));
    }

    private static Decision<RoomEvent> book(Room room, Book asked) {
        Booking booking = new Booking(asked.booking(), asked.group(), asked.slot(), asked.through());
        Optional<Booking> known = room.booking(asked.booking());
        if (known.isPresent()) {
            return known.get().equals(booking)
                    ? Decision.nothingToDo()
                    : Decision.refuse(Reason.of(RoomRefusal.ANOTHER_BOOKING).with("booking", asked.booking()));
        }
        List<Reason> reasons = againstDays(room, asked.slot().beginsOn(), asked.through(), asked);
        if (reasons.isEmpty()) {
            List<LocalDate> days = booking.days(rememberedFrom(room, asked));
            reasons.addAll(Clashes.of(room, booking, days));
            if (days.isEmpty()) {
                reasons.add(Reason.of(RoomRefusal.NEVER_ON).with("through", asked.through()));
            }
        }
        return unless(reasons, new Booked(booking, asked.occasion()));
    }

    private static Decision<RoomEvent> skip(Room room, Skip asked) {
        return onBooking(room, asked.booking(), booking -> {
            if (booking.slot().exceptions().contains(asked.day())) {
                return Decision.nothingToDo();
            }
            List<Reason> reasons = againstDays(room, asked.day(), asked.day(), asked);
            if (!booking.isOn(asked.day())) {
                reasons.add(Reason.of(RoomRefusal.NOT_ON_THAT_DAY)
                        .with("booking", asked.booking())
                        .with("day", asked.day()));
            }
            return unless(reasons, new Skipped(asked.booking(), asked.day(), asked.occasion()));
        });
    }

    private static Decision<RoomEvent> addDay(Room room, AddDay asked) {
        return onBooking(room, asked.booking(), booking -> {
            if (booking.isOn(asked.day())) {
                return Decision.nothingToDo();
            }
            LocalDate begins = booking.slot().beginsOn();
            List<Reason> reasons = againstDays(room, asked.day(), asked.day(), asked);
            if (asked.day().isBefore(begins) || asked.day().isAfter(booking.through())) {
                reasons.add(Reason.of(RoomRefusal.NOT_ON_THAT_DAY)
                        .with("booking", asked.booking())
                        .with("day", asked.day()));
            }
            reasons.addAll(Clashes.of(room, booking.with(asked.day()), List.of(asked.day())));
            return unless(reasons, new DayAdded(asked.booking(), asked.day(), asked.occasion()));
        });
    }

    private static Decision<RoomEvent> renew(Room room, Renew asked) {
        return onBooking(room, asked.booking(), booking -> {
            if (booking.through().equals(asked.through())) {
                return Decision.nothingToDo();
            }
            List<Reason> reasons = againstDays(room, rememberedFrom(room, asked), asked.through(), asked);
            if (asked.through().isBefore(booking.through())) {
                reasons.add(Reason.of(RoomRefusal.NOT_LATER)
                        .with("through", booking.through())
                        .with("found", asked.through()));
            }
            if (reasons.isEmpty()) {
                Booking longer = booking.reaching(asked.through());
                reasons.addAll(
                        Clashes.of(room, longer, longer.days(booking.through().plusDays(1))));
            }
            return unless(reasons, new Renewed(asked.booking(), asked.through(), asked.occasion()));
        });
    }

    private static Decision<RoomEvent> release(Room room, Release asked) {
        return onBooking(
                room,
                asked.booking(),
                booking -> asked.from().isAfter(booking.through())
                        ? Decision.nothingToDo()
                        : unless(
                                againstDays(room, asked.from(), asked.from(), asked),
                                new Released(asked.booking(), asked.from(), asked.occasion())));
    }

    private static Decision<RoomEvent> onBooking(
            Room room, BookingId id, Function<Booking, Decision<RoomEvent>> decision) {
        return room.booking(id)
                .map(decision)
                .orElseGet(() ->
                        Decision.refuse(Reason.of(RoomRefusal.NO_SUCH_BOOKING).with("booking", id)));
    }

    private static List<Reason> againstDays(Room room, LocalDate first, LocalDate last, RoomCommand asked) {
        List<Reason> reasons = new ArrayList<>();
        LocalDate from = rememberedFrom(room, asked);
        if (first.isBefore(from)) {
            reasons.add(Reason.of(RoomRefusal.TOO_LATE).with("day", first).with("from", from));
        }
        LocalDate furthest = asked.occasion().on().plusDays(Room.HORIZON);
        if (last.isAfter(furthest)) {
            reasons.add(
                    Reason.of(RoomRefusal.BEYOND_THE_HORIZON).with("day", last).with("furthest", furthest));
        }
        return reasons;
    }

    private static LocalDate rememberedFrom(Room room, RoomCommand asked) {
        LocalDate day = asked.occasion().on().minusDays(Room.REMEMBERED);
        return room.keptFrom().filter(day::isBefore).orElse(day);
    }

    private static Decision<RoomEvent> unless(List<Reason> reasons, RoomEvent event) {
        return reasons.isEmpty() ? Decision.accept(event) : Decision.refuse(reasons);
    }
}

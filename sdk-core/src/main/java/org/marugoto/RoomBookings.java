package org.marugoto;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.marugoto.base.Booking;
import org.marugoto.base.BookingId;
import org.marugoto.base.GroupId;
import org.marugoto.base.Room;
import org.marugoto.base.RoomCommand;
import org.marugoto.base.RoomDecider;
import org.marugoto.base.RoomEvent;
import org.marugoto.base.RoomId;
import org.marugoto.decide.Occasion;
import org.marugoto.decide.Reason;
import org.marugoto.document.ShapeCheck;
import org.marugoto.ledger.AggregateType;
import org.marugoto.ledger.Clerk;
import org.marugoto.ledger.Outcome;
import org.marugoto.ledger.Recorded;
import org.marugoto.ledger.Store;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.resource.Recurrence;
import org.marugoto.resource.Schedule;

/**
 * Who has which room of a base when (部屋の利用予約): groups share a room and never meet in the doorway. As safe for several
 * threads as its store: where two book at once, one of them gets a {@link org.marugoto.ledger.StaleVersionException}.
 */
public final class RoomBookings {

    /** The most days a calendar shows at once: three years and some. */
    public static final int MAX_DAYS = 1_100;

    /** How the calendars of rooms are kept. */
    public static final AggregateType<RoomId, RoomCommand, Room, RoomEvent> TYPE =
            new AggregateType<>("base-room", Room.class, RoomEvent.class, RoomId::of, new RoomDecider());

    private final MunicipalityProfile profile;
    private final Store store;
    private final Clerk clerk;
    private final ShapeCheck shapes;

    RoomBookings(MunicipalityProfile profile, Store store, Clerk clerk, ShapeCheck shapes) {
        this.profile = profile;
        this.store = store;
        this.clerk = clerk;
        this.shapes = shapes;
    }

    /**
     * A group books a room. A schedule that ends by itself is booked to its end; one that does not, as far as the profile
     * says, and has to be {@linkplain RoomCommand.Renew renewed} in time. Every day until then is decided now: if another
     * group has the room on one of them at these hours, the whole booking is refused, with that group and the first such
     * day.
     *
     * @param slot once or again and again, with exceptions
     */
    public Outcome<Room, RoomEvent> book(
            RoomId room, BookingId booking, GroupId group, Schedule slot, Occasion occasion) {
        return handle(room, new RoomCommand.Book(booking, group, slot, lastDay(slot, occasion.on()), occasion));
    }

    /** Any other step: a day skipped or added, a booking renewed or released. */
    public Outcome<Room, RoomEvent> handle(RoomId room, RoomCommand step) {
        List<Reason> wrong = new ArrayList<>(shapes.reasons(step));
        return wrong.isEmpty() ? clerk.handle(TYPE, room, step) : new Outcome.Refused<>(wrong);
    }

    /**
     * The calendar of a room, or empty if no base ever had it.
     *
     * @param asking who asks, for which purpose
     */
    public Optional<Room> find(RoomId room, Occasion asking) {
        Objects.requireNonNull(asking, "asking");
        return store.ledger(TYPE).find(room).map(Recorded::state);
    }

    /**
     * Who has the room on each day from the first to the last, both included; days on which nobody has it are left out.
     *
     * @throws IllegalArgumentException if that is more than {@value #MAX_DAYS} days
     */
    public Map<LocalDate, List<Booking>> calendar(RoomId room, LocalDate first, LocalDate last, Occasion asking) {
        if (ChronoUnit.DAYS.between(first, last) >= MAX_DAYS) {
            throw new IllegalArgumentException(
                    "A calendar shows at most %d days, but found (%s) to (%s). Maybe ask for a year."
                            .formatted(MAX_DAYS, first, last));
        }
        Map<LocalDate, List<Booking>> calendar = new LinkedHashMap<>();
        find(room, asking).ifPresent(found -> {
            for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
                List<Booking> there = found.on(day);
                if (!there.isEmpty()) {
                    calendar.put(day, there);
                }
            }
        });
        return calendar;
    }

    /** The recurring bookings of a room that run out by this day, and have to be renewed if the group is to stay. */
    public List<Booking> runningOut(RoomId room, LocalDate by, Occasion asking) {
        return find(room, asking).stream()
                .flatMap(found -> found.bookings().stream())
                .filter(booking -> !booking.through().isAfter(by)
                        && !booking.through().isBefore(asking.on())
                        && goesOn(booking.slot(), booking.through()))
                .toList();
    }

    private static boolean goesOn(Schedule slot, LocalDate after) {
        return slot.rules().stream()
                .anyMatch(rule -> rule.count().isEmpty()
                        && rule.until().filter(last -> !last.isAfter(after)).isEmpty());
    }

    private LocalDate lastDay(Schedule slot, LocalDate on) {
        LocalDate furthest = on.plusDays(profile.basePolicy().bookingDays());
        LocalDate last = slot.furtherDays().stream().max(LocalDate::compareTo).orElse(slot.beginsOn());
        for (Recurrence rule : slot.rules()) {
            LocalDate end = rule.until().filter(furthest::isAfter).orElse(furthest);
            last = end.isAfter(last) ? end : last;
        }
        return last;
    }
}

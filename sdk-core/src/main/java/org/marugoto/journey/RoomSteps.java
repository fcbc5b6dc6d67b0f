package org.marugoto.journey;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.marugoto.agency.OpeningHours;
import org.marugoto.base.Booking;
import org.marugoto.base.BookingId;
import org.marugoto.base.GroupId;
import org.marugoto.base.Room;
import org.marugoto.base.RoomCommand;
import org.marugoto.base.RoomEvent;
import org.marugoto.base.RoomId;
import org.marugoto.code.Text;
import org.marugoto.decide.Occasion;
import org.marugoto.ledger.Outcome;
import org.marugoto.resource.Recurrence;
import org.marugoto.resource.Schedule;

/** What journeys say about rooms that groups share. */
final class RoomSteps {

    static final NameKind<RoomId> ROOM = new NameKind<>(Text.of("部屋", "room"), RoomId::of);

    private static final NameKind<BookingId> BOOKING = new NameKind<>(Text.of("利用予約", "booking"), BookingId::of);

    private static final Expectations<Room> STATE = Expectations.<Room>none()
            .one("status", found -> Optional.of(found.status()))
            .list(
                    "bookings",
                    found -> found.bookings().stream().map(Booking::id).toList());

    private static final Expectations<Acted<Room>> ACTED = Acted.expectations(STATE);

    private static final Expectations<List<Booking>> DAY = Expectations.<List<Booking>>none()
            .list("groups", found -> found.stream().map(Booking::group).toList())
            .list("bookings", found -> found.stream().map(Booking::id).toList());

    static final List<StepWord<?>> WORDS = List.of(
            new StepWord<>("book room", RoomSteps::book, ACTED),
            new StepWord<>("skip booking", RoomSteps::skip, ACTED),
            new StepWord<>("add to booking", RoomSteps::addDay, ACTED),
            new StepWord<>("renew booking", RoomSteps::renew, ACTED),
            new StepWord<>("release booking", RoomSteps::release, ACTED),
            new StepWord<>("look at room", RoomSteps::look, DAY));

    private RoomSteps() {}

    /** When something is, once its first day is known. */
    record Slot(OpeningHours hours, Set<Recurrence> rules, Optional<LocalDate> day, boolean onHolidays) {
        Schedule from(LocalDate first) {
            LocalDate begins = day.orElse(first);
            return Schedule.builder()
                    .beginsOn(begins)
                    .hours(hours)
                    .rules(rules)
                    .furtherDays(day.stream().toList())
                    .closesOnHolidays(!onHolidays)
                    .build();
        }
    }

    /** {@code hours: 10:00-12:00}, and either {@code rules: [...]} or a {@code day}. */
    static Slot slot(StepNode step) {
        return new Slot(
                step.code("hours", RoomSteps::hours, OpeningHours.of("09:00", "17:00")),
                step.codes("rules", Recurrence::parse),
                step.day("day"),
                Written.flag(step, "onHolidays"));
    }

    private static OpeningHours hours(String written) {
        String[] parts = written.split("-", -1);
        try {
            return OpeningHours.of(parts[0], parts[parts.length - 1]);
        } catch (DateTimeException none) {
            throw new IllegalArgumentException(
                    "Expected hours like 10:00-12:00, but found (%s).".formatted(written), none);
        }
    }

    private static StepWord.Call<Acted<Room>> book(StepNode step) {
        Named<RoomId> room = step.named(ROOM);
        Named<BookingId> booking = step.introduces("booking", BOOKING);
        Named<GroupId> group = step.introduces("group", BaseSteps.GROUP);
        Slot slot = slot(step);
        return acted(
                room,
                (scene, occasion) -> scene.marugoto()
                        .bases()
                        .rooms()
                        .book(scene.id(room), scene.id(booking), scene.id(group), slot.from(occasion.on()), occasion));
    }

    private static StepWord.Call<Acted<Room>> skip(StepNode step) {
        return onDay(step, "day", RoomCommand.Skip::new);
    }

    private static StepWord.Call<Acted<Room>> addDay(StepNode step) {
        return onDay(step, "day", RoomCommand.AddDay::new);
    }

    private static StepWord.Call<Acted<Room>> renew(StepNode step) {
        return onDay(step, "through", RoomCommand.Renew::new);
    }

    private static StepWord.Call<Acted<Room>> release(StepNode step) {
        return onDay(step, "from", RoomCommand.Release::new);
    }

    private static StepWord.Call<List<Booking>> look(StepNode step) {
        Named<RoomId> room = step.named(ROOM);
        LocalDate day = step.requiredDay("day").orElse(LocalDate.EPOCH);
        return (scene, occasion) -> now(scene, room, occasion).on(day);
    }

    private interface OnDay {
        RoomCommand of(BookingId booking, LocalDate day, Occasion occasion);
    }

    private static StepWord.Call<Acted<Room>> onDay(StepNode step, String key, OnDay command) {
        Named<BookingId> booking = step.named(BOOKING);
        Named<RoomId> room = step.named("room", ROOM);
        LocalDate day = step.requiredDay(key).orElse(LocalDate.EPOCH);
        return acted(
                room,
                (scene, occasion) -> scene.marugoto()
                        .bases()
                        .rooms()
                        .handle(scene.id(room), command.of(scene.id(booking), day, occasion)));
    }

    private static StepWord.Call<Acted<Room>> acted(
            Named<RoomId> room, BiFunction<Scene, Occasion, Outcome<Room, RoomEvent>> act) {
        return (scene, occasion) -> Acted.of(act.apply(scene, occasion), () -> now(scene, room, occasion));
    }

    private static Room now(Scene scene, Named<RoomId> room, Occasion asking) {
        return scene.marugoto().bases().rooms().find(scene.id(room), asking).orElse(Room.NONE);
    }
}

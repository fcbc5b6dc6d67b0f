package org.marugoto.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marugoto.base.BaseSamples.AFTERNOON;
import static org.marugoto.base.BaseSamples.BASE;
import static org.marugoto.base.BaseSamples.DAY;
import static org.marugoto.base.BaseSamples.MORNING;
import static org.marugoto.base.BaseSamples.again;
import static org.marugoto.base.BaseSamples.book;
import static org.marugoto.base.BaseSamples.on;
import static org.marugoto.base.BaseSamples.once;
import static org.marugoto.base.BaseSamples.wednesdays;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.marugoto.agency.OpeningHours;
import org.marugoto.decide.Reason;
import org.marugoto.resource.Schedule;

class RoomTest {

    private static final int EFFORT = Integer.getInteger("marugoto.effort", 1);
    private static final RoomDecider DECIDER = new RoomDecider();
    private static final LocalDate FIRST_WEDNESDAY = DAY.plusDays(2);
    private static final LocalDate YEAR = DAY.plusDays(366);
    private static final List<String> RULES = List.of(
            "FREQ=MONTHLY;BYDAY=1WE,3WE",
            "FREQ=MONTHLY;BYDAY=2WE,4WE",
            "FREQ=MONTHLY;BYDAY=5WE",
            "FREQ=MONTHLY;BYDAY=-1FR",
            "FREQ=MONTHLY;BYMONTHDAY=15",
            "FREQ=MONTHLY;INTERVAL=3;BYDAY=3SU",
            "FREQ=WEEKLY;BYDAY=WE",
            "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR",
            "FREQ=WEEKLY;INTERVAL=5",
            "FREQ=DAILY;INTERVAL=10",
            "FREQ=DAILY;COUNT=12",
            "FREQ=WEEKLY;COUNT=8;BYDAY=WE,SA",
            "FREQ=WEEKLY;UNTIL=20240930;BYDAY=TU",
            "FREQ=YEARLY;BYMONTH=8;BYDAY=1SU");

    @Test
    void groups_share_a_room_on_other_wednesdays_or_at_other_hours() {
        Room room = after(open(), book("K1", "G1", wednesdays(MORNING), YEAR));
        assertThat(refusals(room, book("K2", "G2", again("FREQ=MONTHLY;BYDAY=2WE,4WE", MORNING), YEAR)))
                .isEmpty();
        assertThat(refusals(room, book("K2", "G2", wednesdays(AFTERNOON), YEAR)))
                .isEmpty();
    }

    @Test
    void a_refusal_names_the_group_and_the_first_time_it_has_the_room() {
        Room room = after(open(), book("K1", "G1", wednesdays(MORNING), YEAR));
        Reason reason = DECIDER.decide(
                        room, book("K2", "G2", again("FREQ=WEEKLY;BYDAY=WE", OpeningHours.of("11:30", "13:00")), YEAR))
                .match(events -> null, reasons -> reasons.get(0));
        assertThat(reason.code()).isEqualTo(RoomRefusal.OVERLAPS);
        assertThat(reason.facts())
                .containsEntry("group", "G1")
                .containsEntry("day", "2024-06-05")
                .containsEntry("from", "10:00")
                .containsEntry("to", "12:00");
    }

    @Test
    void fifth_wednesdays_and_every_second_week_meet_exactly_where_they_do() {
        Room room = after(open(), book("K1", "G1", again("FREQ=MONTHLY;BYDAY=5WE", MORNING), YEAR));
        assertThat(refusals(
                        room, book("K2", "G2", once(LocalDate.of(2024, 7, 31), MORNING), LocalDate.of(2024, 7, 31))))
                .containsExactly(RoomRefusal.OVERLAPS);
        assertThat(refusals(
                        room, book("K2", "G2", once(LocalDate.of(2024, 8, 28), MORNING), LocalDate.of(2024, 8, 28))))
                .isEmpty();
    }

    @Test
    void a_day_the_first_group_is_not_there_is_free_for_others_holidays_too() {
        Room room = after(
                open(),
                book("K1", "G1", again("FREQ=WEEKLY;BYDAY=MO", MORNING), YEAR),
                new RoomCommand.Skip(BookingId.of("K1"), DAY.plusDays(7), on(DAY)));
        LocalDate marineDay = LocalDate.of(2024, 7, 15);
        assertThat(refusals(room, book("K2", "G2", once(DAY.plusDays(7), MORNING), DAY.plusDays(7))))
                .isEmpty();
        assertThat(refusals(room, book("K2", "G2", once(marineDay, MORNING), marineDay)))
                .isEmpty();
        assertThat(refusals(room, book("K2", "G2", once(DAY.plusDays(14), MORNING), DAY.plusDays(14))))
                .containsExactly(RoomRefusal.OVERLAPS);
    }

    @Test
    void a_day_that_was_given_up_comes_back_unless_somebody_took_it() {
        Room skipped = after(
                open(),
                book("K1", "G1", wednesdays(MORNING), YEAR),
                new RoomCommand.Skip(BookingId.of("K1"), FIRST_WEDNESDAY, on(DAY)));
        RoomCommand back = new RoomCommand.AddDay(BookingId.of("K1"), FIRST_WEDNESDAY, on(DAY));
        assertThat(after(skipped, back).on(FIRST_WEDNESDAY)).hasSize(1);
        Room taken = after(skipped, book("K2", "G2", once(FIRST_WEDNESDAY, MORNING), FIRST_WEDNESDAY));
        assertThat(refusals(taken, back)).containsExactly(RoomRefusal.OVERLAPS);
    }

    @Test
    void a_booking_without_an_end_holds_to_its_last_day_and_is_renewed_only_where_nobody_else_came_in_between() {
        LocalDate through = DAY.plusDays(30);
        Room room = after(open(), book("K1", "G1", wednesdays(MORNING), through));
        LocalDate later = LocalDate.of(2024, 7, 17);
        Room both = after(room, book("K2", "G2", once(later, MORNING), later));
        assertThat(refusals(both, renew("K1", later.minusDays(1)))).isEmpty();
        assertThat(refusals(both, renew("K1", later))).containsExactly(RoomRefusal.OVERLAPS);
        assertThat(refusals(both, renew("K1", through.minusDays(1)))).containsExactly(RoomRefusal.NOT_LATER);
        assertThat(refusals(room, renew("K1", DAY.plusDays(Room.HORIZON + 1))))
                .containsExactly(RoomRefusal.BEYOND_THE_HORIZON);
        assertThat(refusals(room, book("K2", "G2", wednesdays(AFTERNOON), DAY.plusDays(Room.HORIZON + 1))))
                .containsExactly(RoomRefusal.BEYOND_THE_HORIZON);
    }

    @Test
    void what_never_has_the_room_or_began_too_long_ago_is_no_booking() {
        Room room = after(open());
        assertThat(refusals(room, book("K1", "G1", again("FREQ=MONTHLY;BYDAY=5SU", MORNING), DAY.plusDays(5))))
                .containsExactly(RoomRefusal.NEVER_ON);
        LocalDate longAgo = DAY.minusDays(Room.REMEMBERED + 1);
        assertThat(refusals(room, book("K1", "G1", once(longAgo, MORNING), longAgo)))
                .containsExactly(RoomRefusal.TOO_LATE);
        assertThat(refusals(room, new RoomCommand.Skip(BookingId.of("K9"), DAY, on(DAY))))
                .containsExactly(RoomRefusal.NO_SUCH_BOOKING);
    }

    @Test
    void a_booking_is_one_however_often_it_is_asked_for() {
        Room once = after(open(), book("K1", "G1", wednesdays(MORNING), YEAR));
        assertThat(after(once, book("K1", "G1", wednesdays(MORNING), YEAR))).isEqualTo(once);
        assertThat(refusals(once, book("K1", "G2", wednesdays(MORNING), YEAR)))
                .containsExactly(RoomRefusal.ANOTHER_BOOKING);
    }

    @Test
    void a_room_that_is_given_up_is_free_from_that_day_on_for_the_next_base() {
        Room closed = after(
                open(),
                book("K1", "G1", wednesdays(MORNING), YEAR),
                new RoomCommand.CloseRoom(BASE, on(DAY.plusDays(10))));
        assertThat(closed.on(FIRST_WEDNESDAY)).hasSize(1);
        assertThat(closed.on(FIRST_WEDNESDAY.plusDays(14))).isEmpty();
        assertThat(refusals(after(open()), new RoomCommand.OpenRoom(BaseId.of("B2"), on(DAY))))
                .containsExactly(RoomRefusal.ROOM_OF_ANOTHER_BASE);
        assertThat(refusals(closed, new RoomCommand.OpenRoom(BaseId.of("B2"), on(DAY))))
                .isEmpty();
    }

    @Test
    void a_calendar_of_ten_years_does_not_grow() {
        Room room = after(open(), book("K", "G1", wednesdays(MORNING), DAY.plusDays(90)));
        for (int month = 1; month <= 120; month++) {
            LocalDate day = DAY.plusMonths(month);
            room = after(
                    room,
                    new RoomCommand.Renew(BookingId.of("K"), day.plusDays(90), on(day)),
                    new RoomCommand.Book(
                            BookingId.of("S" + month),
                            GroupId.of("G2"),
                            once(day.plusDays(1), AFTERNOON),
                            day.plusDays(1),
                            on(day)));
            LocalDate skipped =
                    room.booking(BookingId.of("K")).orElseThrow().days(day).get(0);
            room = after(room, new RoomCommand.Skip(BookingId.of("K"), skipped, on(day)));
        }
        assertThat(room.bookings().size()).isLessThanOrEqualTo(4);
        assertThat(room.booking(BookingId.of("K"))
                        .orElseThrow()
                        .slot()
                        .exceptions()
                        .size())
                .isLessThanOrEqualTo(4);
    }

    @Property(tries = 60, seed = "20240603")
    void a_calendar_never_double_books_and_refuses_nothing_that_would_fit(@ForAll Random random) {
        for (int more = 0; more < EFFORT; more++) {
            checkHistory(random);
        }
    }

    private static void checkHistory(Random random) {
        Room room = after(open());
        for (int step = 0; step < 25; step++) {
            RoomCommand command = any(random, room, step);
            Room before = room;
            Room would = DECIDER.decide(room, command).match(events -> DECIDER.fold(before, events), reasons -> before);
            List<Reason.Code> refused = refusals(room, command);
            if (command instanceof RoomCommand.Book book
                    && room.booking(book.booking()).isEmpty()) {
                boolean free = meetings(with(room, book)) == meetings(room);
                assertThat(refused.contains(RoomRefusal.OVERLAPS))
                        .as("%s", command)
                        .isEqualTo(!free);
            }
            room = would;
            assertThat(meetings(room)).as("after %s", command).isZero();
        }
    }

    private static RoomCommand any(Random random, Room room, int step) {
        LocalDate today = DAY.plusDays(step * 3L);
        LocalDate day = today.plusDays(random.nextInt(120));
        if (room.bookings().isEmpty() || random.nextInt(5) < 2) {
            Schedule slot = random.nextInt(3) == 0 ? once(day, hours(random)) : slot(random, today);
            LocalDate through = random.nextInt(3) == 0 ? today.plusDays(60) : today.plusDays(random.nextInt(300));
            return new RoomCommand.Book(
                    BookingId.of("K" + step),
                    GroupId.of("G" + random.nextInt(4)),
                    slot,
                    slot.rules().isEmpty() ? day : through,
                    on(today));
        }
        Booking some = room.bookings().get(random.nextInt(room.bookings().size()));
        return switch (random.nextInt(6)) {
            case 0 -> new RoomCommand.Release(some.id(), day, on(today));
            case 1, 2 -> new RoomCommand.Renew(some.id(), some.through().plusDays(random.nextInt(200)), on(today));
            case 3 -> new RoomCommand.AddDay(some.id(), day, on(today));
            default -> new RoomCommand.Skip(some.id(), nextDay(some, today).orElse(day), on(today));
        };
    }

    private static Optional<LocalDate> nextDay(Booking booking, LocalDate today) {
        return booking.days(today).stream().findFirst();
    }

    private static Schedule slot(Random random, LocalDate today) {
        Schedule slot = again(RULES.get(random.nextInt(RULES.size())), hours(random));
        return Schedule.builder()
                .from(slot)
                .beginsOn(today)
                .closesOnHolidays(random.nextBoolean())
                .addExceptions(today.plusDays(random.nextInt(30)))
                .addFurtherDays(today.plusDays(random.nextInt(60)))
                .build();
    }

    private static OpeningHours hours(Random random) {
        int from = 9 + random.nextInt(8);
        return OpeningHours.of("%02d:30".formatted(from), "%02d:00".formatted(from + 1 + random.nextInt(4)));
    }

    private static Room with(Room room, RoomCommand.Book book) {
        return room.but()
                .addBookings(new Booking(book.booking(), book.group(), book.slot(), book.through()))
                .build();
    }

    /** Counted half hour by half hour and day by day, as somebody would who has only the paper calendars of the groups. */
    private static int meetings(Room room) {
        Map<LocalDate, List<Booking>> byDay = new HashMap<>();
        for (Booking booking : room.bookings()) {
            booking.days(room.keptFrom().orElseThrow())
                    .forEach(day -> byDay.computeIfAbsent(day, none -> new ArrayList<>())
                            .add(booking));
        }
        return byDay.values().stream().mapToInt(RoomTest::meetings).sum();
    }

    private static int meetings(List<Booking> there) {
        int meetings = 0;
        for (LocalTime time = LocalTime.of(9, 0); time.isBefore(LocalTime.of(22, 0)); time = time.plusMinutes(30)) {
            LocalTime now = time;
            meetings += there.stream()
                                    .filter(one -> one.slot().hours().contains(now))
                                    .count()
                            > 1
                    ? 1
                    : 0;
        }
        return meetings;
    }

    private static RoomCommand open() {
        return new RoomCommand.OpenRoom(BASE, on(DAY));
    }

    private static RoomCommand renew(String booking, LocalDate through) {
        return new RoomCommand.Renew(BookingId.of(booking), through, on(DAY));
    }

    private static Room after(RoomCommand... commands) {
        return after(Room.NONE, commands);
    }

    private static Room after(Room before, RoomCommand... commands) {
        Room now = before;
        for (RoomCommand command : commands) {
            now = DECIDER.fold(now, DECIDER.decide(now, command).match(events -> events, reasons -> {
                throw new AssertionError(command + " " + reasons);
            }));
        }
        return now;
    }

    private static List<Reason.Code> refusals(Room state, RoomCommand command) {
        return DECIDER.decide(state, command)
                .match(
                        events -> List.of(),
                        reasons -> reasons.stream().map(Reason::code).toList());
    }
}

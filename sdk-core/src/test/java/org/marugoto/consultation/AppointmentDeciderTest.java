package org.marugoto.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.marugoto.agency.OpeningHours;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.Decision;
import org.marugoto.decide.Occasion;
import org.marugoto.decide.Reason;
import org.marugoto.testkit.DeciderLaws;
import org.marugoto.testkit.EventCensus;

class AppointmentDeciderTest {

    private static final LocalDate TUESDAY = LocalDate.of(2024, 4, 2);
    private static final DeskId DESK = DeskId.of(AgencyId.of("centre"), "main");
    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final int EFFORT = Integer.getInteger("marugoto.effort", 1);

    private final AppointmentDecider decider = new AppointmentDecider();

    @Test
    void r21_a_slot_lies_within_the_hours_of_its_desk_on_that_day() {
        DeskDay day = offer(1);
        assertThat(day.slots()).hasSize(5).startsWith(NINE).endsWith(LocalTime.of(11, 0));
        assertThat(codes(AppointmentBook.NONE, book("Y1", LocalTime.of(8, 30), day)))
                .containsExactly(AppointmentRefusal.OUTSIDE_OPENING_HOURS);
        assertThat(codes(AppointmentBook.NONE, book("Y1", LocalTime.of(11, 15), day)))
                .containsExactly(AppointmentRefusal.OUTSIDE_OPENING_HOURS);
        assertThat(codes(AppointmentBook.NONE, book("Y1", LocalTime.of(9, 10), day)))
                .containsExactly(AppointmentRefusal.NO_SLOT_BEGINS_THERE);
    }

    @Test
    void r21_a_closed_day_has_no_slots_and_says_so() {
        DeskDay closed = new DeskDay(DESK, TUESDAY, Optional.empty(), 1, 30);
        assertThat(closed.slots()).isEmpty();
        assertThat(codes(AppointmentBook.NONE, book("Y1", NINE, closed)))
                .containsExactly(AppointmentRefusal.DESK_CLOSED);
    }

    @Test
    void a_slot_takes_as_many_as_the_desk_has_lines_and_not_one_more() {
        AppointmentBook full = after(AppointmentBook.NONE, book("Y1", NINE, offer(2)), book("Y2", NINE, offer(2)));
        Reason reason =
                decider.decide(full, book("Y3", NINE, offer(2))).match(events -> null, reasons -> reasons.get(0));
        assertThat(reason.code()).isEqualTo(AppointmentRefusal.SLOT_FULL);
        assertThat(reason.facts()).containsEntry("at", "09:00").containsEntry("lines", "2");
        AppointmentBook freed = after(full, new AppointmentCommand.Cancel(AppointmentId.of("Y1"), on(TUESDAY)));
        assertThat(codes(freed, book("Y3", NINE, offer(2)))).isEmpty();
    }

    @Test
    void longer_slots_than_before_do_not_squeeze_two_people_into_one_time() {
        AppointmentBook book = after(AppointmentBook.NONE, book("Y1", LocalTime.of(9, 30), offer(1)));
        DeskDay longer = new DeskDay(DESK, TUESDAY, offer(1).hours(), 1, 60);
        assertThat(codes(book, book("Y2", NINE, longer))).containsExactly(AppointmentRefusal.SLOT_FULL);
    }

    @Test
    void whoever_moves_gives_the_old_slot_back_and_stays_where_they_were_if_the_new_one_is_taken() {
        AppointmentBook book =
                after(AppointmentBook.NONE, book("Y1", NINE, offer(1)), book("Y2", LocalTime.of(10, 0), offer(1)));
        assertThat(codes(book, move("Y1", LocalTime.of(10, 0)))).containsExactly(AppointmentRefusal.SLOT_FULL);
        AppointmentBook moved = after(book, move("Y1", LocalTime.of(10, 30)));
        assertThat(moved.freeLines(NINE, 30, 1)).isEqualTo(1);
        assertThat(moved.find(AppointmentId.of("Y1")).orElseThrow().at()).isEqualTo(LocalTime.of(10, 30));
    }

    @Test
    void somebody_who_comes_late_has_come_and_is_not_called_missing_afterwards() {
        AppointmentBook missed = after(AppointmentBook.NONE, book("Y1", NINE, offer(1)), miss("Y1", TUESDAY));
        AppointmentBook kept = after(missed, keep("Y1", TUESDAY));
        assertThat(kept.find(AppointmentId.of("Y1")).orElseThrow().status()).isEqualTo(Appointment.Status.KEPT);
        assertThat(codes(kept, miss("Y1", TUESDAY))).containsExactly(AppointmentRefusal.ALREADY_SETTLED);
    }

    @Test
    void nobody_has_come_or_stayed_away_before_the_day() {
        AppointmentBook booked = after(AppointmentBook.NONE, book("Y1", NINE, offer(1)));
        assertThat(codes(booked, keep("Y1", TUESDAY.minusDays(1))))
                .containsExactly(AppointmentRefusal.DAY_HAS_NOT_COME);
        assertThat(codes(booked, miss("Y1", TUESDAY.minusDays(1))))
                .containsExactly(AppointmentRefusal.DAY_HAS_NOT_COME);
        AppointmentCommand late = new AppointmentCommand.Book(
                AppointmentId.of("Y2"), NINE, AppointmentFor.SOMEBODY, offer(2), on(TUESDAY.plusDays(1)));
        assertThat(codes(booked, late)).containsExactly(AppointmentRefusal.DAY_IS_OVER);
    }

    @Test
    void an_appointment_stands_in_its_book_once() {
        AppointmentBook booked = after(AppointmentBook.NONE, book("Y1", NINE, offer(2)));
        assertThat(decider.decide(booked, book("Y1", NINE, offer(2)))).isEqualTo(Decision.nothingToDo());
        assertThat(codes(booked, book("Y1", LocalTime.of(10, 0), offer(2))))
                .containsExactly(AppointmentRefusal.ALREADY_BOOKED);
        assertThat(codes(booked, keep("Y7", TUESDAY))).containsExactly(AppointmentRefusal.NO_SUCH_APPOINTMENT);
    }

    @Test
    void every_cell_of_the_table_answers_as_the_table_says() {
        List<AppointmentBook> states =
                List.of(AppointmentBook.NONE, after(AppointmentBook.NONE, book("Y1", NINE, offer(1))));
        assertThat(states).extracting(AppointmentBook::status).containsExactly(AppointmentBook.Status.values());
        for (AppointmentBook state : states) {
            for (AppointmentCommand command : oneOfEachCommand()) {
                boolean possible =
                        AppointmentDecider.TABLE.possibleIn(state.status()).contains(command.getClass());
                assertThat(codes(state, command).contains(AppointmentRefusal.NOT_POSSIBLE_NOW))
                        .as(state.status() + " x " + command.getClass().getSimpleName())
                        .isEqualTo(!possible);
            }
        }
    }

    @Test
    void the_laws_hold_and_no_slot_ever_has_more_people_than_lines() {
        for (int seed = 0; seed < 50 * EFFORT; seed++) {
            List<AppointmentEvent> history = randomHistory(new Random(seed));
            DeciderLaws.of(decider)
                    .table(AppointmentDecider.TABLE, AppointmentRefusal.NOT_POSSIBLE_NOW)
                    .repeatingChangesNothing()
                    .check(history, oneOfEachCommand());
            AppointmentBook now = AppointmentBook.NONE;
            for (AppointmentEvent event : history) {
                now = decider.evolve(now, event);
                for (LocalTime slot : offer(2).slots()) {
                    assertThat(now.appointments().stream()
                                    .filter(found -> found.at().equals(slot))
                                    .count())
                            .isLessThanOrEqualTo(2);
                }
            }
        }
    }

    @Test
    void every_event_is_taken() {
        EventCensus.of(AppointmentEvent.class).check(decider, ContactSamples.appointmentEvents());
    }

    private List<AppointmentEvent> randomHistory(Random random) {
        List<AppointmentEvent> history = new ArrayList<>();
        AppointmentBook now = AppointmentBook.NONE;
        for (int i = 0; i < 60; i++) {
            List<AppointmentEvent> events =
                    decider.decide(now, randomCommand(random)).match(found -> found, reasons -> List.of());
            now = decider.fold(now, events);
            history.addAll(events);
        }
        return history;
    }

    private static AppointmentCommand randomCommand(Random random) {
        String id = "Y" + random.nextInt(15);
        LocalTime at = NINE.plusMinutes(30L * random.nextInt(6));
        return switch (random.nextInt(8)) {
            case 0 -> move(id, at);
            case 1 -> new AppointmentCommand.Cancel(AppointmentId.of(id), on(TUESDAY));
            case 2 -> keep(id, TUESDAY);
            case 3 -> miss(id, TUESDAY);
            default -> book(id, at, offer(2));
        };
    }

    private static List<AppointmentCommand> oneOfEachCommand() {
        List<AppointmentCommand> all = List.of(
                book("Y1", NINE, offer(2)),
                move("Y1", LocalTime.of(10, 0)),
                new AppointmentCommand.MoveAway(
                        AppointmentId.of("Y1"), BookId.at(DESK, TUESDAY.plusDays(1)), on(TUESDAY)),
                new AppointmentCommand.Cancel(AppointmentId.of("Y1"), on(TUESDAY)),
                keep("Y1", TUESDAY),
                miss("Y1", TUESDAY));
        assertThat(all.stream().<Class<?>>map(AppointmentCommand::getClass))
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(AppointmentCommand.class.getPermittedSubclasses()));
        return all;
    }

    private List<Reason.Code> codes(AppointmentBook state, AppointmentCommand command) {
        return decider.decide(state, command)
                .match(
                        events -> List.of(),
                        reasons -> reasons.stream().map(Reason::code).toList());
    }

    private AppointmentBook after(AppointmentBook state, AppointmentCommand... commands) {
        AppointmentBook now = state;
        for (AppointmentCommand command : commands) {
            now = decider.fold(now, decider.decide(now, command).match(events -> events, reasons -> {
                throw new AssertionError(reasons.toString());
            }));
        }
        return now;
    }

    private static Occasion on(LocalDate day) {
        return Occasion.of(
                ActorId.of("W-7"), AgencyId.of("centre"), day.atTime(9, 0).toInstant(ZoneOffset.ofHours(9)), day);
    }

    private static DeskDay offer(int lines) {
        return new DeskDay(DESK, TUESDAY, Optional.of(OpeningHours.of("09:00", "11:40")), lines, 30);
    }

    private static AppointmentCommand book(String id, LocalTime at, DeskDay offer) {
        return new AppointmentCommand.Book(
                AppointmentId.of(id), at, AppointmentFor.SOMEBODY, offer, on(TUESDAY.minusDays(1)));
    }

    private static AppointmentCommand move(String id, LocalTime to) {
        return new AppointmentCommand.Move(AppointmentId.of(id), to, offer(1), on(TUESDAY));
    }

    private static AppointmentCommand keep(String id, LocalDate day) {
        return new AppointmentCommand.Keep(AppointmentId.of(id), on(day));
    }

    private static AppointmentCommand miss(String id, LocalDate day) {
        return new AppointmentCommand.Miss(AppointmentId.of(id), on(day));
    }
}

package org.marugoto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.marugoto.consultation.Appointment;
import org.marugoto.consultation.AppointmentBook;
import org.marugoto.consultation.AppointmentEvent;
import org.marugoto.consultation.AppointmentFor;
import org.marugoto.consultation.AppointmentId;
import org.marugoto.consultation.BookId;
import org.marugoto.consultation.ContactId;
import org.marugoto.consultation.DeskId;
import org.marugoto.decide.Occasion;
import org.marugoto.ledger.InMemoryStore;
import org.marugoto.ledger.Outcome;
import org.marugoto.ledger.StaleVersionException;
import org.marugoto.ledger.StoreCheck;
import org.marugoto.profile.MunicipalityProfile;

class AppointmentsTest {

    private static final MunicipalityProfile RIVERSIDE = Riverside.profile();
    private static final Occasion TODAY = Riverside.at(Riverside.TAX, Riverside.DAY);
    private static final LocalDate SATURDAY = LocalDate.of(2024, 4, 6);
    private static final DeskId ROOMS = Riverside.CENTRE_DESK;
    private static final int EFFORT = Integer.getInteger("marugoto.effort", 1);

    private final Marugoto marugoto =
            Marugoto.with(RIVERSIDE).store(new InMemoryStore()).build();

    @Test
    void r21_each_desk_has_days_and_hours_of_its_own_and_slots_lie_within_them() {
        List<FreeSlot> rooms = free(ROOMS, Riverside.DAY, Riverside.DAY.plusDays(6));
        assertThat(rooms).extracting(slot -> slot.start().toLocalDate()).containsOnly(Riverside.DAY, SATURDAY);
        assertThat(rooms.get(0)).isEqualTo(new FreeSlot(ROOMS, Riverside.DAY.atTime(9, 30), 45, 2));
        assertThat(free(ROOMS, Riverside.DAY, Riverside.DAY)).hasSize(3);
        assertThat(free(Riverside.TAX_DESK, SATURDAY, SATURDAY)).isEmpty();
        assertThat(codes(book("Y1", Riverside.TAX_DESK, SATURDAY.atTime(9, 0)))).containsExactly("DESK_CLOSED");
        assertThat(codes(book("Y1", ROOMS, SATURDAY.atTime(8, 0)))).containsExactly("OUTSIDE_OPENING_HOURS");
    }

    @Test
    void r21_holidays_and_the_end_of_an_agency_close_its_desks() {
        LocalDate showaDay = LocalDate.of(2024, 4, 29);
        assertThat(free(Riverside.TAX_DESK, showaDay, showaDay)).isEmpty();
        assertThat(codes(book("Y1", ROOMS, LocalDate.of(2025, 4, 5).atTime(9, 30))))
                .containsExactly("DESK_CLOSED");
    }

    @Test
    void one_desk_asks_for_appointments_and_the_other_for_none() {
        assertThat(marugoto.appointments().isByAppointment(ROOMS)).isTrue();
        assertThat(marugoto.appointments().isByAppointment(Riverside.TAX_DESK)).isFalse();
        assertThatThrownBy(() -> marugoto.appointments().isByAppointment(DeskId.of(Riverside.TAX, "attic")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("attic");
    }

    @Test
    void a_slot_is_offered_until_its_last_line_is_taken() {
        LocalDateTime start = SATURDAY.atTime(9, 30);
        book("Y1", ROOMS, start).state();
        assertThat(free(ROOMS, SATURDAY, SATURDAY).get(0).lines()).isEqualTo(1);
        book("Y2", ROOMS, start).state();
        assertThat(free(ROOMS, SATURDAY, SATURDAY).get(0).start()).isEqualTo(SATURDAY.atTime(10, 15));
        assertThat(codes(book("Y3", ROOMS, start))).containsExactly("SLOT_FULL");
    }

    @Test
    void an_appointment_moves_to_another_day_as_one_and_keeps_what_it_is_for() {
        LocalDateTime start = Riverside.DAY.atTime(9, 30);
        AppointmentId y1 = AppointmentId.of("Y1");
        AppointmentFor contact = AppointmentFor.of(ContactId.of("K1"));
        marugoto.appointments().book(y1, ROOMS, start, contact, TODAY).state();
        BookId from = BookId.at(ROOMS, Riverside.DAY);
        BookId to = BookId.at(ROOMS, SATURDAY);
        marugoto.appointments()
                .move(y1, from, ROOMS, SATURDAY.atTime(11, 0), TODAY)
                .state();
        assertThat(found(from)).isEmpty();
        assertThat(found(to))
                .containsExactly(new Appointment(
                        y1, SATURDAY.atTime(11, 0).toLocalTime(), 45, contact, Appointment.Status.BOOKED));
        marugoto.appointments()
                .move(y1, to, ROOMS, SATURDAY.atTime(11, 45), TODAY)
                .state();
        assertThat(found(to))
                .extracting(Appointment::at)
                .containsExactly(SATURDAY.atTime(11, 45).toLocalTime());
        assertThat(StoreCheck.of(marugoto.store()).check(Appointments.TYPE).ok())
                .isTrue();
    }

    @Test
    void a_move_to_a_full_or_closed_day_leaves_the_appointment_where_it_stood() {
        book("Y1", ROOMS, SATURDAY.atTime(9, 30)).state();
        book("Y2", ROOMS, SATURDAY.atTime(9, 30)).state();
        book("Y3", ROOMS, Riverside.DAY.atTime(9, 30)).state();
        BookId today = BookId.at(ROOMS, Riverside.DAY);
        AppointmentId y3 = AppointmentId.of("Y3");
        assertThat(codes(marugoto.appointments().move(y3, today, ROOMS, SATURDAY.atTime(9, 30), TODAY)))
                .containsExactly("SLOT_FULL");
        assertThat(codes(marugoto.appointments()
                        .move(y3, today, ROOMS, SATURDAY.plusDays(1).atTime(9, 30), TODAY)))
                .containsExactly("DESK_CLOSED");
        assertThat(found(today)).extracting(Appointment::id).containsExactly(y3);
        assertThat(marugoto.appointments().history(today, TODAY)).hasSize(1);
    }

    @Test
    void they_came_or_did_not_or_said_so_before() {
        BookId today = BookId.at(ROOMS, Riverside.DAY);
        book("Y1", ROOMS, Riverside.DAY.atTime(9, 30)).state();
        book("Y2", ROOMS, Riverside.DAY.atTime(9, 30)).state();
        book("Y3", ROOMS, Riverside.DAY.atTime(10, 15)).state();
        marugoto.appointments().keep(AppointmentId.of("Y1"), today, TODAY).state();
        marugoto.appointments().miss(AppointmentId.of("Y2"), today, TODAY).state();
        marugoto.appointments().cancel(AppointmentId.of("Y3"), today, TODAY).state();
        assertThat(found(today))
                .extracting(Appointment::status)
                .containsExactly(Appointment.Status.KEPT, Appointment.Status.MISSED);
    }

    @Test
    void a_desk_nobody_knows_is_refused_and_a_search_has_a_bound() {
        assertThat(codes(book("Y1", DeskId.of(Riverside.TAX, "attic"), SATURDAY.atTime(9, 30))))
                .containsExactly("UNKNOWN_VALUE");
        assertThatThrownBy(() -> free(ROOMS, SATURDAY, SATURDAY.plusYears(2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("366");
    }

    @Test
    void of_two_who_book_the_last_line_at_the_same_time_one_gets_it_and_the_other_a_reason() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < 100 * EFFORT; round++) {
                LocalDateTime start = SATURDAY.atTime(9, 30);
                Marugoto town =
                        Marugoto.with(RIVERSIDE).store(new InMemoryStore()).build();
                book(town, "Y0", start);
                CyclicBarrier together = new CyclicBarrier(2);
                List<Callable<List<String>>> both = List.of(
                        () -> bookWith(town, "Y1", start, together), () -> bookWith(town, "Y2", start, together));
                List<List<String>> answers = new ArrayList<>();
                for (Future<List<String>> answer : threads.invokeAll(both)) {
                    answers.add(answer.get());
                }
                assertThat(answers).containsExactlyInAnyOrder(List.of(), List.of("SLOT_FULL"));
                assertThat(town.appointments()
                                .find(BookId.at(ROOMS, start.toLocalDate()), TODAY)
                                .orElseThrow()
                                .appointments())
                        .hasSize(2);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Books as an embedder does: who was too slow looks again. */
    private static List<String> bookWith(Marugoto town, String id, LocalDateTime start, CyclicBarrier together)
            throws Exception {
        together.await();
        try {
            return codes(book(town, id, start));
        } catch (StaleVersionException faster) {
            return codes(book(town, id, start));
        }
    }

    private static Outcome<AppointmentBook, AppointmentEvent> book(Marugoto town, String id, LocalDateTime start) {
        return town.appointments().book(AppointmentId.of(id), ROOMS, start, AppointmentFor.SOMEBODY, TODAY);
    }

    private Outcome<AppointmentBook, AppointmentEvent> book(String id, DeskId desk, LocalDateTime start) {
        return marugoto.appointments().book(AppointmentId.of(id), desk, start, AppointmentFor.SOMEBODY, TODAY);
    }

    private List<FreeSlot> free(DeskId desk, LocalDate from, LocalDate to) {
        return marugoto.appointments().freeSlots(desk, from, to, TODAY);
    }

    private List<Appointment> found(BookId id) {
        return marugoto.appointments().find(id, TODAY).orElseThrow().appointments();
    }

    private static List<String> codes(Outcome<?, ?> outcome) {
        return outcome.match(
                done -> List.of(),
                reasons -> reasons.stream().map(reason -> reason.code().name()).toList());
    }
}

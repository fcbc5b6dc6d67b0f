package org.marugoto;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.marugoto.agency.OpeningHours;
import org.marugoto.area.AreaId;
import org.marugoto.base.ActivityId;
import org.marugoto.base.Attendance;
import org.marugoto.base.BaseCommand;
import org.marugoto.base.BaseId;
import org.marugoto.base.BaseOffer;
import org.marugoto.base.BaseRefusal;
import org.marugoto.base.Booking;
import org.marugoto.base.BookingId;
import org.marugoto.base.Coordinator;
import org.marugoto.base.GroupId;
import org.marugoto.base.KindRule;
import org.marugoto.base.RoomCommand;
import org.marugoto.base.RoomId;
import org.marugoto.base.SupportId;
import org.marugoto.base.Worry;
import org.marugoto.base.WorryIds;
import org.marugoto.code.Text;
import org.marugoto.consultation.Channel;
import org.marugoto.consultation.Consulter;
import org.marugoto.consultation.Contact;
import org.marugoto.consultation.ContactCommand;
import org.marugoto.consultation.ContactId;
import org.marugoto.consultation.DangerSign;
import org.marugoto.consultation.Intake;
import org.marugoto.consultation.Need;
import org.marugoto.consultation.PlaceId;
import org.marugoto.consultation.Subject;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Occasion;
import org.marugoto.decide.Reason;
import org.marugoto.document.DocumentFault;
import org.marugoto.household.PersonId;
import org.marugoto.ledger.AggregateType;
import org.marugoto.ledger.InMemoryStore;
import org.marugoto.ledger.Outcome;
import org.marugoto.ledger.StaleVersionException;
import org.marugoto.ledger.Store;
import org.marugoto.ledger.StoreCheck;
import org.marugoto.ledger.TextId;
import org.marugoto.privacy.AccessPolicy;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.profile.Profiles;
import org.marugoto.referral.HandOverCommand;
import org.marugoto.referral.HandOverId;
import org.marugoto.resource.Recurrence;
import org.marugoto.resource.Resource;
import org.marugoto.resource.Schedule;
import org.marugoto.testkit.CityJourneys;

class BasesTest {

    private static final int EFFORT = Integer.getInteger("marugoto.effort", 1);
    private static final LocalDate MONDAY = LocalDate.of(2024, 6, 3);
    private static final MunicipalityProfile FUJISAWA = Profiles.load(CityJourneys.files("fujisawa"));
    private static final BaseId BASE = BaseId.of("B1");
    private static final RoomId HALL = RoomId.of("HALL");
    private static final Coordinator CSW = new Coordinator(ActorId.of("csw-zengyo"), "COMMUNITY_SOCIAL_WORKER");
    private static final WorryIds HEARD = new WorryIds(ContactId.of("K1"), CaseId.of("C1"), HandOverId.of("H1"));

    private final Marugoto marugoto =
            Marugoto.with(FUJISAWA).store(new InMemoryStore()).build();

    @Test
    void a_worry_opens_contact_case_and_hand_over_in_one_step_and_once() {
        open(marugoto);
        for (int i = 0; i < 3; i++) {
            hear(marugoto, HEARD, Set.of()).state();
        }
        assertThat(contact(HEARD).cases()).containsExactly(HEARD.supportCase());
        assertThat(marugoto.consultations().history(HEARD.contact(), on(MONDAY)))
                .hasSize(2);
        assertThat(marugoto.cases()
                        .find(HEARD.supportCase(), on(MONDAY))
                        .orElseThrow()
                        .referrals()
                        .pending())
                .isPresent();
        WorryIds other = new WorryIds(ContactId.of("K2"), HEARD.supportCase(), HandOverId.of("H2"));
        assertThat(codes(hear(marugoto, other, Set.of()))).containsExactly("ANOTHER_WORRY");
        assertThat(marugoto.consultations().find(ContactId.of("K2"), on(MONDAY)))
                .isEmpty();
        assertThat(StoreCheck.of(marugoto.store()).check(Worries.TYPE).ok()).isTrue();
    }

    @Test
    void a_worry_that_cannot_be_handed_over_leaves_nothing_behind() {
        open(marugoto);
        AgencyId nowhere = AgencyId.of("nowhere");
        Outcome<Worry, ?> unknown =
                marugoto.bases().worries().hear(BASE, HEARD, intake(Set.of()), Optional.of(nowhere), on(MONDAY));
        assertThat(unknown).isInstanceOf(Outcome.Refused.class);
        Outcome<Worry, ?> itself = marugoto.bases()
                .worries()
                .hear(BASE, HEARD, intake(Set.of()), Optional.of(AgencyId.of("engawa")), on(MONDAY));
        assertThat(codes(itself)).containsExactly("TO_ITSELF");
        assertThat(marugoto.consultations().find(HEARD.contact(), on(MONDAY))).isEmpty();
        assertThat(marugoto.cases().find(HEARD.supportCase(), on(MONDAY))).isEmpty();
        assertThat(marugoto.bases().worries().find(HEARD.supportCase(), on(MONDAY)))
                .isEmpty();
    }

    @Test
    void r02_a_decline_never_goes_back_to_the_citizen() {
        open(marugoto);
        hear(marugoto, HEARD, Set.of()).state();
        HandOverId asked = HEARD.handOver();
        marugoto.handOvers()
                .handle(HEARD.supportCase(), asked, new HandOverCommand.Decline("NO_CAPACITY", at("shimin-center")))
                .state();
        var open = marugoto.cases().find(HEARD.supportCase(), on(MONDAY)).orElseThrow();
        assertThat(open.responsible()).contains(AgencyId.of("engawa"));
        assertThat(open.next()).isPresent();
        assertThat(marugoto.bases().worries().unconnected(MONDAY.plusDays(30), on(MONDAY)))
                .extracting(Worries.Unconnected::overdue)
                .containsExactly(true);
    }

    @Test
    void a_worry_is_read_by_those_who_may() {
        Marugoto closed = Marugoto.with(FUJISAWA)
                .store(marugoto.store())
                .access((asking, kind, id) ->
                        new AccessPolicy.Answer(asking, kind, id, !kind.equals("base-worry"), "TEST"))
                .build();
        open(closed);
        hear(closed, HEARD, Set.of()).state();
        assertThat(closed.bases().worries().find(HEARD.supportCase(), on(MONDAY)))
                .isEmpty();
        assertThat(closed.bases().worries().unconnected(MONDAY, on(MONDAY))).isEmpty();
        assertThat(marugoto.bases().worries().unconnected(MONDAY, on(MONDAY))).hasSize(1);
    }

    @Test
    void a_consultation_ends_in_a_base_only_while_it_is_in_operation_and_nobody_is_in_danger() {
        receive(ContactId.of("K1"), Set.of());
        assertThat(codes(direct("K1"))).containsExactly("NO_SUCH_BASE");
        open(marugoto);
        direct("K1").state();
        assertThat(marugoto.consultations()
                        .find(ContactId.of("K1"), on(MONDAY))
                        .orElseThrow()
                        .directedTo())
                .contains(PlaceId.of("B1"));
        receive(ContactId.of("K2"), Set.of(DangerSign.of(danger())));
        assertThat(codes(direct("K2"))).containsExactly("DANGER_NEEDS_A_CASE");
        marugoto.bases()
                .handle(BASE, new BaseCommand.Close("ROOM_LOST", on(MONDAY)))
                .state();
        receive(ContactId.of("K3"), Set.of());
        assertThat(codes(direct("K3"))).containsExactly("NOT_RUNNING");
    }

    @Test
    void a_room_that_another_base_has_is_not_found_twice_and_nothing_is_half_done() {
        open(marugoto);
        BaseId other = BaseId.of("B2");
        marugoto.bases().begin(other, offer("BASIC", Set.of()), CSW, on(MONDAY)).state();
        assertThat(codes(marugoto.bases().handle(other, new BaseCommand.FindRoom(HALL, on(MONDAY)))))
                .containsExactly("ROOM_OF_ANOTHER_BASE");
        assertThat(marugoto.bases().find(other, on(MONDAY)).orElseThrow().rooms())
                .isEmpty();
    }

    @Test
    void what_the_profile_does_not_know_is_refused_with_its_field() {
        BaseOffer wrong = new BaseOffer(
                Text.of("縁側", "engawa"),
                "PALACE",
                AreaId.of("mars"),
                Set.of("FLYING"),
                Set.of("SPACE"),
                Set.of("ROBOTS"));
        List<Reason> reasons = marugoto.bases()
                .begin(BASE, wrong, new Coordinator(ActorId.of("nobody"), "COMMUNITY_SOCIAL_WORKER"), on(MONDAY))
                .match(done -> List.of(), refused -> refused);
        assertThat(reasons).allMatch(reason -> reason.code().equals(DocumentFault.UNKNOWN_VALUE));
        assertThat(reasons)
                .extracting(reason -> reason.facts().get("name"))
                .containsExactlyInAnyOrder(
                        "offer.kind",
                        "offer.functions",
                        "offer.audiences",
                        "offer.area",
                        "offer.programmes",
                        "coordinator");
        assertThat(marugoto.bases().find(BASE, on(MONDAY))).isEmpty();
        open(marugoto);
        assertThat(marugoto.bases().supports().ask(SupportId.of("S1"), BASE, "MONEY", CSW.who(), MONDAY, on(MONDAY)))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(marugoto.bases()
                        .activities()
                        .announce(ActivityId.of("A1"), BASE, "WAR", Optional.empty(), MONDAY, on(MONDAY)))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(marugoto.bases().activities().hold(ActivityId.of("A1"), Attendance.of(-1), on(MONDAY)))
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void what_a_kind_demands_is_the_profiles_whatever_the_command_says() {
        BaseCommand trick = new BaseCommand.Begin(offer("CORE", Set.of()), KindRule.ANY, CSW, on(MONDAY));
        assertThat(codes(marugoto.bases().handle(BASE, trick)))
                .containsExactly(BaseRefusal.COORDINATOR_OF_ANOTHER_KIND.name());
    }

    @Test
    void a_base_in_operation_stands_in_the_directory_with_its_days() {
        assertThat(marugoto.bases().asResources(on(MONDAY))).isEmpty();
        open(marugoto);
        List<Resource> entries = marugoto.bases().asResources(on(MONDAY));
        assertThat(entries).hasSize(1);
        Resource entry = entries.get(0);
        assertThat(entry.kind()).isEqualTo("PLACE");
        assertThat(entry.isOn(MONDAY.plusDays(2))).isTrue();
        assertThat(entry.isOn(MONDAY.plusDays(9))).isFalse();
        assertThat(entry.serves(AreaId.of("zengyo"))).isTrue();
        assertThat(entry.serves(AreaId.of("tsujido"))).isFalse();
    }

    @Test
    void a_booking_without_an_end_is_made_as_far_as_the_profile_says_and_listed_when_it_runs_out() {
        open(marugoto);
        RoomBookings rooms = marugoto.bases().rooms();
        rooms.book(HALL, BookingId.of("K1"), GroupId.of("G1"), again("FREQ=WEEKLY;BYDAY=WE"), on(MONDAY))
                .state();
        rooms.book(HALL, BookingId.of("K2"), GroupId.of("G2"), again("FREQ=WEEKLY;COUNT=3;BYDAY=TU"), on(MONDAY))
                .state();
        Booking endless = rooms.find(HALL, on(MONDAY))
                .orElseThrow()
                .booking(BookingId.of("K1"))
                .orElseThrow();
        assertThat(endless.through()).isEqualTo(MONDAY.plusDays(366));
        assertThat(rooms.runningOut(HALL, MONDAY.plusDays(365), on(MONDAY))).isEmpty();
        assertThat(rooms.runningOut(HALL, MONDAY.plusDays(366), on(MONDAY))).containsExactly(endless);
        assertThat(rooms.calendar(HALL, MONDAY, MONDAY.plusDays(6), on(MONDAY)).keySet())
                .containsExactly(MONDAY.plusDays(1), MONDAY.plusDays(2));
    }

    @Test
    void two_who_book_at_once_never_get_the_same_room_at_the_same_time() throws Exception {
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            for (int seed = 0; seed < 40 * EFFORT; seed++) {
                Store store = new InMemoryStore();
                open(Marugoto.with(FUJISAWA).store(store).build());
                int first = 2 * seed;
                List<Callable<Integer>> both = List.of(() -> book(store, first), () -> book(store, first + 1));
                int booked = 0;
                for (Future<Integer> done : two.invokeAll(both)) {
                    booked += done.get();
                }
                assertThat(booked).isPositive();
                checkCalendar(store);
            }
        } finally {
            two.shutdown();
        }
    }

    private static int book(Store store, int seed) {
        RoomBookings rooms =
                Marugoto.with(FUJISAWA).store(store).build().bases().rooms();
        List<String> rules = List.of(
                "FREQ=WEEKLY;BYDAY=WE", "FREQ=MONTHLY;BYDAY=1WE,3WE", "FREQ=WEEKLY;INTERVAL=2", "FREQ=DAILY;COUNT=9");
        Random random = new Random(seed);
        int booked = 0;
        for (int step = 0; step < 12; step++) {
            BookingId id = BookingId.of("K" + seed + "-" + step);
            int from = 9 + random.nextInt(6);
            Schedule slot = Schedule.builder()
                    .from(again(rules.get(random.nextInt(rules.size()))))
                    .hours(OpeningHours.of("%02d:00".formatted(from), "%02d:30".formatted(from + 1)))
                    .build();
            try {
                booked += rooms.book(HALL, id, GroupId.of("G" + seed), slot, on(MONDAY))
                        .match(done -> 1, reasons -> 0);
                rooms.handle(HALL, new RoomCommand.Skip(id, MONDAY.plusDays(2), on(MONDAY)));
            } catch (StaleVersionException another) {
                continue; // nothing was written; the other one was faster
            }
        }
        return booked;
    }

    private static void checkCalendar(Store store) {
        for (AggregateType<?, ?, ?, ?> type : List.of(Bases.TYPE, RoomBookings.TYPE)) {
            assertThat(StoreCheck.of(store).check(type).ok()).as(type.name()).isTrue();
        }
        var room = store.ledger(RoomBookings.TYPE).find(HALL).orElseThrow().state();
        for (LocalDate day = MONDAY; day.isBefore(MONDAY.plusDays(380)); day = day.plusDays(1)) {
            List<OpeningHours> hours = new ArrayList<>();
            room.on(day).forEach(booking -> hours.add(booking.slot().hours()));
            for (int i = 1; i < hours.size(); i++) {
                assertThat(hours.get(i).opens())
                        .isAfterOrEqualTo(hours.get(i - 1).closes());
            }
        }
    }

    private static void open(Marugoto city) {
        Bases bases = city.bases();
        bases.begin(BASE, offer("BASIC", Set.of()), CSW, on(MONDAY)).state();
        bases.handle(BASE, new BaseCommand.FindRoom(HALL, on(MONDAY))).state();
        bases.handle(BASE, new BaseCommand.AgreeRules(TextId.of("T1"), on(MONDAY)))
                .state();
        bases.handle(BASE, new BaseCommand.Open(List.of(again("FREQ=MONTHLY;BYDAY=1WE,3WE")), on(MONDAY)))
                .state();
    }

    private static BaseOffer offer(String kind, Set<String> audiences) {
        return new BaseOffer(
                Text.of("縁側", "engawa"),
                kind,
                AreaId.of("zengyo"),
                Set.of("EXCHANGE"),
                Set.of("COMMUNITY_BUILDING"),
                audiences);
    }

    private static Schedule again(String rule) {
        return Schedule.builder()
                .beginsOn(MONDAY)
                .hours(OpeningHours.of("10:00", "15:00"))
                .addRules(Recurrence.parse(rule))
                .build();
    }

    private static Outcome<Worry, ?> hear(Marugoto city, WorryIds ids, Set<DangerSign> dangers) {
        return city.bases().worries().hear(BASE, ids, intake(dangers), Optional.empty(), on(MONDAY));
    }

    private static Intake intake(Set<DangerSign> dangers) {
        return Intake.of(Consulter.of("SELF"), Channel.of("VISIT_TO_OFFICE"))
                .but()
                .addNeeds(Need.of("DEBT"))
                .dangers(dangers)
                .build();
    }

    private void receive(ContactId id, Set<DangerSign> dangers) {
        Intake intake = intake(dangers)
                .but()
                .addSubjects(Subject.first(PersonId.of("P-" + id)))
                .build();
        marugoto.consultations()
                .receive(id, new ContactCommand.Receive(intake, on(MONDAY)))
                .state();
    }

    private Outcome<Contact, ?> direct(String contact) {
        return marugoto.bases().direct(ContactId.of(contact), BASE, Optional.empty(), on(MONDAY));
    }

    private static String danger() {
        return FUJISAWA.codeList(MunicipalityProfile.DANGER_SIGNS)
                .codes()
                .get(0)
                .value();
    }

    private Contact contact(WorryIds ids) {
        return marugoto.consultations().find(ids.contact(), on(MONDAY)).orElseThrow();
    }

    private static List<String> codes(Outcome<?, ?> outcome) {
        return outcome.match(
                done -> List.of(),
                reasons -> reasons.stream().map(reason -> reason.code().name()).toList());
    }

    private static Occasion on(LocalDate day) {
        return Occasion.of(
                ActorId.of("csw-zengyo"),
                AgencyId.of("engawa"),
                day.atTime(9, 0).toInstant(ZoneOffset.ofHours(9)),
                day);
    }

    private static Occasion at(String agency) {
        Occasion here = on(MONDAY);
        return Occasion.of(here.by(), AgencyId.of(agency), here.at(), here.on());
    }
}

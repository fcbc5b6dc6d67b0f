package org.marugoto.smallhelp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.marugoto.agency.OpeningHours;
import org.marugoto.area.AreaId;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.Occasion;
import org.marugoto.decide.Reason;
import org.marugoto.household.PersonId;
import org.marugoto.resource.Recurrence;
import org.marugoto.resource.Schedule;
import org.marugoto.testkit.DeciderLaws;
import org.marugoto.testkit.EventCensus;

class OfferTest {

    private static final int EFFORT = Integer.getInteger("marugoto.effort", 1);
    private static final LocalDate TUESDAY = LocalDate.of(2024, 6, 4);
    private static final OfferDecider DECIDER = new OfferDecider();
    private static final AreaId EAST = AreaId.of("east");
    private static final AreaId CITY = AreaId.of("city");
    private static final Helper COMPANY = Helper.agency(AgencyId.of("company"));
    private static final Helper PUPIL = Helper.minor(PersonId.of("P9"), true);
    private static final Terms VAN = new Terms(
            Set.of(EAST), Set.of("SHOPPING"), times("FREQ=WEEKLY;BYDAY=TU", "13:00", "15:00"), Optional.empty(), 2);
    private static final Terms SNOW = new Terms(
            Set.of(CITY),
            Set.of("SNOW"),
            times("FREQ=DAILY", "07:00", "17:00"),
            Optional.of(Season.of("12-01", "03-15")),
            1);

    @Test
    void the_van_of_tuesday_is_booked_on_tuesday_from_13_to_15_alone() {
        HelpOffer van = after(make(COMPANY, VAN));
        assertThat(refusals(van, book("H1", TUESDAY, "13:00", "15:00"))).isEmpty();
        assertThat(refusals(van, book("H1", TUESDAY.plusDays(1), "13:00", "15:00")))
                .containsExactly(OfferRefusal.NOT_THAT_DAY);
        assertThat(refusals(van, book("H1", TUESDAY, "12:30", "14:00"))).containsExactly(OfferRefusal.NOT_THAT_TIME);
        assertThat(refusals(van, book("H1", TUESDAY, "14:00", "15:01"))).containsExactly(OfferRefusal.NOT_THAT_TIME);
    }

    @Test
    void a_van_with_two_seats_takes_two_and_refuses_the_third() {
        HelpOffer van =
                after(make(COMPANY, VAN), book("H1", TUESDAY, "13:00", "15:00"), book("H2", TUESDAY, "13:30", "14:00"));
        assertThat(refusals(van, book("H3", TUESDAY, "13:45", "14:30"))).containsExactly(OfferRefusal.FULL);
        assertThat(refusals(van, book("H3", TUESDAY, "14:00", "15:00"))).isEmpty();
        assertThat(refusals(van, book("H3", TUESDAY.plusDays(7), "13:00", "15:00")))
                .isEmpty();
        HelpOffer freed = after(van, new OfferCommand.Free(HelpId.of("H1"), on(TUESDAY)));
        assertThat(refusals(freed, book("H3", TUESDAY, "13:45", "14:30"))).isEmpty();
    }

    @Test
    void winter_help_is_booked_in_its_season_alone_which_reaches_over_the_year() {
        HelpOffer snow = after(make(PUPIL, SNOW));
        assertThat(refusals(snow, book("H1", "SNOW", LocalDate.of(2024, 12, 1), "07:00", "08:00")))
                .isEmpty();
        assertThat(refusals(snow, book("H1", "SNOW", LocalDate.of(2025, 3, 15), "07:00", "08:00")))
                .isEmpty();
        assertThat(refusals(snow, book("H1", "SNOW", LocalDate.of(2024, 11, 30), "07:00", "08:00")))
                .containsExactly(OfferRefusal.OUT_OF_SEASON);
        assertThat(refusals(snow, book("H1", "SNOW", LocalDate.of(2025, 3, 16), "07:00", "08:00")))
                .containsExactly(OfferRefusal.OUT_OF_SEASON);
    }

    @Test
    void an_offer_holds_in_the_areas_that_lie_in_its_own_and_in_no_other() {
        HelpOffer van = after(make(COMPANY, VAN));
        Wanted west = new Wanted(
                PersonId.of("P1"), List.of(AreaId.of("west"), CITY), "GARDEN", Slot.of(TUESDAY, "13:00", "14:00"));
        assertThat(van.against(west))
                .extracting(Reason::code)
                .containsExactly(OfferRefusal.OTHER_AREA, OfferRefusal.OTHER_SKILL);
    }

    @Test
    void nobody_is_their_own_helper() {
        HelpOffer own = after(make(Helper.adult(PersonId.of("P1")), VAN));
        assertThat(refusals(own, book("H1", TUESDAY, "13:00", "14:00"))).containsExactly(OfferRefusal.OWN_OFFER);
    }

    @Test
    void a_minor_helps_if_a_guardian_agrees_and_not_at_what_is_left_to_adults() {
        Helper unasked = Helper.minor(PersonId.of("P9"), false);
        assertThat(refusals(HelpOffer.NONE, make(unasked, SNOW))).containsExactly(OfferRefusal.GUARDIAN_HAS_TO_AGREE);
        assertThat(refusals(HelpOffer.NONE, new OfferCommand.Make(PUPIL, SNOW, Set.of("SNOW"), on(TUESDAY))))
                .containsExactly(OfferRefusal.ADULTS_ONLY);
        assertThat(refusals(
                        HelpOffer.NONE,
                        new OfferCommand.Make(Helper.adult(PersonId.of("P9")), SNOW, Set.of("SNOW"), on(TUESDAY))))
                .isEmpty();
    }

    @Test
    void whoever_is_booked_is_served_by_new_terms_too() {
        HelpOffer van =
                after(make(COMPANY, VAN), book("H1", TUESDAY, "13:00", "15:00"), book("H2", TUESDAY, "13:00", "15:00"));
        Terms fewer = new Terms(VAN.areas(), VAN.skills(), VAN.schedule(), VAN.season(), 1);
        Terms later = new Terms(
                VAN.areas(),
                VAN.skills(),
                times("FREQ=WEEKLY;BYDAY=TU", "13:30", "16:00"),
                VAN.season(),
                VAN.capacity());
        assertThat(refusals(van, make(COMPANY, fewer))).containsExactly(OfferRefusal.BOOKED_OTHERWISE);
        assertThat(refusals(van, make(COMPANY, later))).containsExactly(OfferRefusal.BOOKED_OTHERWISE);
        assertThat(refusals(van, make(PUPIL, VAN))).containsExactly(OfferRefusal.OTHER_HELPER);
    }

    @Test
    void a_withdrawn_offer_takes_nobody_new_and_keeps_whom_it_has() {
        HelpOffer gone = after(
                make(COMPANY, VAN), book("H1", TUESDAY, "13:00", "15:00"), new OfferCommand.Withdraw(on(TUESDAY)));
        assertThat(gone.bookings()).hasSize(1);
        assertThat(refusals(gone, book("H2", TUESDAY, "13:00", "15:00")))
                .containsExactly(OfferRefusal.NOT_POSSIBLE_NOW);
        assertThat(gone.against(wanted("SHOPPING", TUESDAY, "13:00", "15:00")))
                .extracting(Reason::code)
                .containsExactly(OfferRefusal.NOT_OFFERED);
        assertThat(after(gone, make(COMPANY, VAN)).status()).isEqualTo(HelpOffer.Status.OPEN);
    }

    @Test
    void a_help_is_booked_once_and_not_at_another_time() {
        HelpOffer van = after(make(COMPANY, VAN), book("H1", TUESDAY, "13:00", "14:00"));
        assertThat(after(van, book("H1", TUESDAY, "13:00", "14:00"))).isEqualTo(van);
        assertThat(refusals(van, book("H1", TUESDAY, "14:00", "15:00"))).containsExactly(OfferRefusal.ANOTHER_SLOT);
    }

    @Test
    void at_no_minute_are_more_booked_than_there_are_places_over_random_histories() {
        for (int seed = 0; seed < 100 * EFFORT; seed++) {
            Random random = new Random(seed);
            int capacity = 1 + random.nextInt(3);
            HelpOffer van =
                    after(make(COMPANY, new Terms(VAN.areas(), VAN.skills(), VAN.schedule(), VAN.season(), capacity)));
            for (int step = 0; step < 40; step++) {
                van = step(van, random);
            }
            for (int minute = 0; minute < 120; minute++) {
                LocalTime moment = LocalTime.of(13, 0).plusMinutes(minute);
                assertThat(van.bookings().stream()
                                .filter(one -> one.slot().covers(moment))
                                .count())
                        .isLessThanOrEqualTo(capacity);
            }
        }
    }

    /** What is refused would have been one too many at some minute: nobody is turned away for nothing. */
    private static HelpOffer step(HelpOffer van, Random random) {
        HelpId help = HelpId.of("H" + random.nextInt(8));
        if (van.booking(help).isPresent()) {
            return after(van, new OfferCommand.Free(help, on(TUESDAY)));
        }
        int begin = random.nextInt(110);
        LocalTime from = LocalTime.of(13, 0).plusMinutes(begin);
        Slot slot = new Slot(TUESDAY, from, from.plusMinutes(1 + random.nextInt(120 - begin)));
        OfferCommand book = new OfferCommand.Book(
                help, new Wanted(PersonId.of("P1"), List.of(EAST), "SHOPPING", slot), on(TUESDAY));
        boolean full = LongStream.range(0, from.until(slot.until(), ChronoUnit.MINUTES))
                .mapToObj(from::plusMinutes)
                .anyMatch(moment -> van.bookings().stream()
                                .filter(one -> one.slot().covers(moment))
                                .count()
                        >= van.terms().orElseThrow().capacity());
        assertThat(refusals(van, book)).isEqualTo(full ? List.of(OfferRefusal.FULL) : List.of());
        return full ? van : after(van, book);
    }

    @Test
    void a_slot_begins_before_it_ends_and_a_helper_is_a_person_or_an_agency() {
        assertThatThrownBy(() -> Slot.of(TUESDAY, "15:00", "13:00")).hasMessageContaining("15:00");
        assertThatThrownBy(() -> new Helper(Optional.empty(), Optional.empty(), false, false))
                .hasMessageContaining("neither");
    }

    @Test
    void the_laws_of_deciders_hold_over_random_histories() {
        List<OfferEvent> all = new ArrayList<>();
        for (int seed = 0; seed < 40 * EFFORT; seed++) {
            Random random = new Random(seed);
            List<OfferEvent> events = new ArrayList<>();
            for (int step = 0; step < 20; step++) {
                OfferCommand command = commands().get(random.nextInt(commands().size()));
                events.addAll(DECIDER.decide(DECIDER.fold(events), command).match(done -> done, no -> List.of()));
            }
            DeciderLaws.of(DECIDER)
                    .repeatingChangesNothing()
                    .table(OfferDecider.TABLE, OfferRefusal.NOT_POSSIBLE_NOW)
                    .check(events, commands());
            all.addAll(events);
        }
        EventCensus.of(OfferEvent.class).check(DECIDER, all);
    }

    @Test
    void every_cell_of_the_table_either_leads_where_it_says_or_names_command_and_status() {
        Map<HelpOffer.Status, HelpOffer> states = new EnumMap<>(HelpOffer.Status.class);
        HelpOffer open = after(make(COMPANY, VAN));
        for (HelpOffer state : List.of(HelpOffer.NONE, open, after(open, new OfferCommand.Withdraw(on(TUESDAY))))) {
            states.put(state.status(), state);
        }
        assertThat(states.keySet()).containsExactlyInAnyOrder(HelpOffer.Status.values());
        assertThat(commands().stream().map(Object::getClass).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(OfferCommand.class.getPermittedSubclasses());
        states.values()
                .forEach(state -> commands().forEach(command -> {
                    boolean possible =
                            OfferDecider.TABLE.possibleIn(state.status()).contains(command.getClass());
                    assertThat(refusals(state, command).contains(OfferRefusal.NOT_POSSIBLE_NOW))
                            .isEqualTo(!possible);
                }));
    }

    private static List<OfferCommand> commands() {
        return List.of(
                make(COMPANY, VAN),
                make(COMPANY, new Terms(VAN.areas(), VAN.skills(), VAN.schedule(), VAN.season(), 3)),
                make(PUPIL, SNOW),
                book("H1", TUESDAY, "13:00", "15:00"),
                book("H2", TUESDAY, "13:00", "14:00"),
                book("H3", TUESDAY, "13:30", "15:00"),
                new OfferCommand.Free(HelpId.of("H1"), on(TUESDAY)),
                new OfferCommand.Free(HelpId.of("H2"), on(TUESDAY)),
                new OfferCommand.Withdraw(on(TUESDAY)));
    }

    private static OfferCommand make(Helper helper, Terms terms) {
        return new OfferCommand.Make(helper, terms, Set.of(), on(TUESDAY));
    }

    private static OfferCommand book(String help, LocalDate day, String from, String until) {
        return book(help, "SHOPPING", day, from, until);
    }

    private static OfferCommand book(String help, String skill, LocalDate day, String from, String until) {
        return new OfferCommand.Book(HelpId.of(help), wanted(skill, day, from, until), on(TUESDAY));
    }

    private static Wanted wanted(String skill, LocalDate day, String from, String until) {
        return new Wanted(PersonId.of("P1"), List.of(EAST, CITY), skill, Slot.of(day, from, until));
    }

    private static Schedule times(String rule, String opens, String closes) {
        return Schedule.builder()
                .beginsOn(LocalDate.of(2024, 4, 1))
                .hours(OpeningHours.of(opens, closes))
                .addRules(Recurrence.parse(rule))
                .build();
    }

    private static Occasion on(LocalDate day) {
        return Occasion.of(
                ActorId.of("C1"), AgencyId.of("shakyo"), day.atTime(10, 0).toInstant(ZoneOffset.ofHours(9)), day);
    }

    private static HelpOffer after(OfferCommand... commands) {
        return after(HelpOffer.NONE, commands);
    }

    private static HelpOffer after(HelpOffer before, OfferCommand... commands) {
        HelpOffer now = before;
        for (OfferCommand command : commands) {
            now = DECIDER.fold(now, DECIDER.decide(now, command).match(events -> events, reasons -> {
                throw new AssertionError(reasons.toString());
            }));
        }
        return now;
    }

    private static List<Reason.Code> refusals(HelpOffer state, OfferCommand command) {
        return DECIDER.decide(state, command)
                .match(
                        events -> List.of(),
                        reasons -> reasons.stream().map(Reason::code).toList());
    }
}

package org.marugoto.smallhelp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.marugoto.agency.OpeningHours;
import org.marugoto.area.AreaId;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.Occasion;
import org.marugoto.decide.Reason;
import org.marugoto.household.PersonId;
import org.marugoto.ledger.TextId;
import org.marugoto.resource.Recurrence;
import org.marugoto.resource.Schedule;
import org.marugoto.testkit.DeciderLaws;
import org.marugoto.testkit.DeciderSpec;
import org.marugoto.testkit.EventCensus;

class HelpTest {

    private static final int EFFORT = Integer.getInteger("marugoto.effort", 1);
    private static final LocalDate DAY = LocalDate.of(2024, 6, 3);
    private static final LocalDate WHEN = DAY.plusDays(1);
    private static final HelpDecider DECIDER = new HelpDecider();
    private static final OfferId FIRST = OfferId.of("O1");
    private static final OfferId SECOND = OfferId.of("O2");
    private static final Helper NEIGHBOUR = Helper.adult(PersonId.of("P2"));
    private static final Wanted GARBAGE = new Wanted(
            PersonId.of("P1"),
            List.of(AreaId.of("east"), AreaId.of("city")),
            "GARBAGE",
            Slot.of(WHEN, "07:00", "07:30"));

    @Test
    void a_decline_leaves_the_ask_open_and_that_offer_is_not_taken_again() {
        Help declined = after(ask(), agree(FIRST), decline(FIRST));
        assertThat(declined.status()).isEqualTo(Help.Status.ASKED);
        assertThat(declined.offer()).isEmpty();
        assertThat(refusals(declined, agree(FIRST))).containsExactly(HelpRefusal.DECLINED_BEFORE);
        assertThat(after(declined, agree(SECOND)).offer()).contains(SECOND);
    }

    @Test
    void what_did_not_happen_can_be_asked_for_again() {
        Help failed = after(ask(), agree(FIRST), new HelpCommand.Fail("WEATHER", on(WHEN)));
        Slot later = Slot.of(WHEN.plusDays(7), "07:00", "07:30");
        Help again = after(failed, new HelpCommand.AskAgain(later, on(WHEN)), agree(FIRST));
        assertThat(again.status()).isEqualTo(Help.Status.AGREED);
        assertThat(again.wanted().orElseThrow().slot()).isEqualTo(later);
    }

    @Test
    void nobody_is_their_own_helper() {
        DeciderSpec.of(DECIDER)
                .given(new HelpEvent.Asked(GARBAGE, Optional.empty(), on(DAY)))
                .when(new HelpCommand.Agree(FIRST, Helper.adult(PersonId.of("P1")), on(DAY)))
                .thenRefused(HelpRefusal.HELPS_THEMSELVES);
    }

    @Test
    void nothing_is_done_before_its_day_or_asked_for_after_it() {
        Help agreed = after(ask(), agree(FIRST));
        assertThat(refusals(agreed, new HelpCommand.Finish(on(DAY)))).containsExactly(HelpRefusal.DAY_STILL_TO_COME);
        assertThat(refusals(agreed, new HelpCommand.Fail("WEATHER", on(DAY))))
                .containsExactly(HelpRefusal.DAY_STILL_TO_COME);
        assertThat(refusals(agreed, new HelpCommand.Finish(on(WHEN.plusDays(30)))))
                .isEmpty();
        assertThat(refusals(Help.NONE, new HelpCommand.Ask(GARBAGE, Optional.empty(), on(WHEN.plusDays(1)))))
                .containsExactly(HelpRefusal.DAY_HAS_PASSED);
        assertThat(refusals(after(ask()), new HelpCommand.Agree(FIRST, NEIGHBOUR, on(WHEN.plusDays(1)))))
                .containsExactly(HelpRefusal.DAY_HAS_PASSED);
    }

    @Test
    void what_is_agreed_with_one_is_not_agreed_with_another_or_declined_by_another() {
        Help agreed = after(ask(), agree(FIRST));
        assertThat(after(agreed, agree(FIRST))).isEqualTo(agreed);
        assertThat(refusals(agreed, agree(SECOND))).containsExactly(HelpRefusal.ANOTHER_OFFER);
        assertThat(refusals(agreed, decline(SECOND))).containsExactly(HelpRefusal.ANOTHER_OFFER);
    }

    @Test
    void grounds_and_skills_are_codes() {
        assertThat(refusals(after(ask()), new HelpCommand.Cancel("もういらない", on(DAY))))
                .containsExactly(HelpRefusal.TEXT_INSTEAD_OF_CODE);
        Wanted words = new Wanted(GARBAGE.person(), GARBAGE.within(), "田中さんのごみ", GARBAGE.slot());
        assertThat(refusals(Help.NONE, new HelpCommand.Ask(words, Optional.empty(), on(DAY))))
                .containsExactly(HelpRefusal.TEXT_INSTEAD_OF_CODE);
    }

    @Test
    void the_nearest_offer_comes_first_then_the_least_booked_and_every_other_has_its_reasons() {
        Map<OfferId, HelpOffer> offers = Map.of(
                OfferId.of("a-far"), offer("city", "GARBAGE", 0),
                OfferId.of("b-near-busy"), offer("east", "GARBAGE", 2),
                OfferId.of("c-near"), offer("east", "GARBAGE", 0),
                OfferId.of("d-near"), offer("east", "GARBAGE", 0),
                OfferId.of("e-no"), offer("east", "GARBAGE", 0),
                OfferId.of("f-west"), offer("west", "SNOW", 0),
                OfferId.of("g-none"), HelpOffer.NONE);
        HelpMatch match = HelpMatch.of(GARBAGE, Set.of(OfferId.of("e-no")), offers);
        assertThat(match.proposals())
                .extracting(proposal -> proposal.offer().value())
                .containsExactly("c-near", "d-near", "b-near-busy", "a-far");
        assertThat(match.others())
                .extracting(other -> other.offer().value()
                        + other.reasons().stream()
                                .map(reason -> " " + reason.code().name())
                                .collect(Collectors.joining()))
                .containsExactly("e-no DECLINED_BEFORE", "f-west OTHER_AREA OTHER_SKILL", "g-none NOT_OFFERED");
    }

    @Test
    void an_offer_is_proposed_exactly_if_it_would_be_booked() {
        for (int seed = 0; seed < 300 * EFFORT; seed++) {
            Random random = new Random(seed);
            HelpOffer offer = offer(
                    random.nextBoolean() ? "east" : "west",
                    random.nextBoolean() ? "GARBAGE" : "SNOW",
                    random.nextInt(6));
            Wanted wanted = GARBAGE.at(Slot.of(WHEN.plusDays(random.nextInt(3)), "07:00", "07:30"));
            boolean proposed = HelpMatch.of(wanted, Set.of(), Map.of(FIRST, offer))
                            .proposals()
                            .size()
                    == 1;
            boolean booked = new OfferDecider()
                    .decide(offer, new OfferCommand.Book(HelpId.of("X"), wanted, on(DAY)))
                    .match(events -> true, reasons -> false);
            assertThat(proposed).isEqualTo(booked);
        }
    }

    @Test
    void the_laws_of_deciders_hold_over_random_histories() {
        List<HelpEvent> all = new ArrayList<>();
        for (int seed = 0; seed < 60 * EFFORT; seed++) {
            Random random = new Random(seed);
            List<HelpEvent> events = new ArrayList<>();
            for (int step = 0; step < 25; step++) {
                HelpCommand command = commands().get(random.nextInt(commands().size()));
                events.addAll(DECIDER.decide(DECIDER.fold(events), command).match(done -> done, no -> List.of()));
            }
            DeciderLaws.of(DECIDER)
                    .repeatingChangesNothing()
                    .table(HelpDecider.TABLE, HelpRefusal.NOT_POSSIBLE_NOW)
                    .check(events, commands());
            all.addAll(events);
        }
        EventCensus.of(HelpEvent.class).check(DECIDER, all);
    }

    @Test
    void every_cell_of_the_table_either_leads_where_it_says_or_names_command_and_status() {
        Map<Help.Status, Help> states = new EnumMap<>(Help.Status.class);
        Help agreed = after(ask(), agree(FIRST));
        Help done = after(agreed, new HelpCommand.Finish(on(WHEN)));
        for (Help state : List.of(
                Help.NONE,
                after(ask()),
                agreed,
                done,
                after(done, new HelpCommand.Thank(Optional.empty(), on(WHEN))),
                after(agreed, new HelpCommand.Fail("WEATHER", on(WHEN))),
                after(agreed, new HelpCommand.Cancel("OTHER", on(DAY))))) {
            states.put(state.status(), state);
        }
        assertThat(states.keySet()).containsExactlyInAnyOrder(Help.Status.values());
        assertThat(commands().stream().map(Object::getClass).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(HelpCommand.class.getPermittedSubclasses());
        states.values()
                .forEach(state -> commands().forEach(command -> {
                    boolean possible =
                            HelpDecider.TABLE.possibleIn(state.status()).contains(command.getClass());
                    assertThat(refusals(state, command).contains(HelpRefusal.NOT_POSSIBLE_NOW))
                            .isEqualTo(!possible);
                }));
    }

    private static List<HelpCommand> commands() {
        return List.of(
                ask(),
                agree(FIRST),
                agree(SECOND),
                decline(FIRST),
                decline(SECOND),
                new HelpCommand.AskAgain(Slot.of(WHEN, "08:00", "09:00"), on(DAY)),
                new HelpCommand.Finish(on(WHEN)),
                new HelpCommand.Thank(Optional.of(TextId.of("T1")), on(WHEN)),
                new HelpCommand.Fail("WEATHER", on(WHEN)),
                new HelpCommand.Cancel("NO_LONGER_NEEDED", on(DAY)));
    }

    private static HelpCommand ask() {
        return new HelpCommand.Ask(GARBAGE, Optional.empty(), on(DAY));
    }

    private static HelpCommand agree(OfferId offer) {
        return new HelpCommand.Agree(offer, NEIGHBOUR, on(DAY));
    }

    private static HelpCommand decline(OfferId offer) {
        return new HelpCommand.Decline(offer, "NOT_AVAILABLE", on(DAY));
    }

    private static HelpOffer offer(String area, String skill, int booked) {
        Schedule daily = Schedule.builder()
                .beginsOn(DAY)
                .hours(OpeningHours.of("06:00", "09:00"))
                .addRules(Recurrence.parse("FREQ=DAILY"))
                .build();
        HelpOffer.Builder offer = HelpOffer.builder()
                .status(HelpOffer.Status.OPEN)
                .helper(NEIGHBOUR)
                .terms(new Terms(Set.of(AreaId.of(area)), Set.of(skill), daily, Optional.empty(), 5));
        for (int i = 0; i < Math.min(booked, 5); i++) {
            offer.addBookings(new Booking(HelpId.of("B" + i), GARBAGE.slot()));
        }
        return offer.build();
    }

    private static Occasion on(LocalDate day) {
        return Occasion.of(
                ActorId.of("C1"), AgencyId.of("shakyo"), day.atTime(10, 0).toInstant(ZoneOffset.ofHours(9)), day);
    }

    private static Help after(HelpCommand... commands) {
        return after(Help.NONE, commands);
    }

    private static Help after(Help before, HelpCommand... commands) {
        Help now = before;
        for (HelpCommand command : commands) {
            now = DECIDER.fold(now, DECIDER.decide(now, command).match(events -> events, reasons -> {
                throw new AssertionError(reasons.toString());
            }));
        }
        return now;
    }

    private static List<Reason.Code> refusals(Help state, HelpCommand command) {
        return DECIDER.decide(state, command)
                .match(
                        events -> List.of(),
                        reasons -> reasons.stream().map(Reason::code).toList());
    }
}

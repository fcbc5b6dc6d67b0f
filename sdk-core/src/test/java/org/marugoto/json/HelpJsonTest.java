package org.marugoto.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.marugoto.agency.OpeningHours;
import org.marugoto.area.AreaId;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.Decider;
import org.marugoto.decide.Occasion;
import org.marugoto.household.PersonId;
import org.marugoto.ledger.TextId;
import org.marugoto.points.Part;
import org.marugoto.points.PointBook;
import org.marugoto.points.PointDecider;
import org.marugoto.points.PointEvent;
import org.marugoto.points.PurseKey;
import org.marugoto.points.SchemeId;
import org.marugoto.points.ServiceId;
import org.marugoto.points.UseId;
import org.marugoto.resource.Recurrence;
import org.marugoto.resource.Schedule;
import org.marugoto.smallhelp.Help;
import org.marugoto.smallhelp.HelpDecider;
import org.marugoto.smallhelp.HelpEvent;
import org.marugoto.smallhelp.HelpId;
import org.marugoto.smallhelp.HelpOffer;
import org.marugoto.smallhelp.Helper;
import org.marugoto.smallhelp.OfferDecider;
import org.marugoto.smallhelp.OfferEvent;
import org.marugoto.smallhelp.OfferId;
import org.marugoto.smallhelp.Season;
import org.marugoto.smallhelp.Slot;
import org.marugoto.smallhelp.Terms;
import org.marugoto.smallhelp.Wanted;
import org.marugoto.testkit.EventCensus;

class HelpJsonTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 4);
    private static final Occasion NOW =
            Occasion.of(ActorId.of("C-1"), AgencyId.of("shakyo"), Instant.parse("2024-06-04T01:00:00Z"), DAY);
    private static final OfferId OFFER = OfferId.of("O1");
    private static final Helper PUPIL = Helper.minor(PersonId.of("P2"), true);
    private static final Wanted WANTED =
            new Wanted(PersonId.of("P1"), List.of(AreaId.of("east")), "SNOW", Slot.of(DAY, "13:00", "15:00"));
    private static final Terms VAN = new Terms(
            Set.of(AreaId.of("east")),
            Set.of("SHOPPING"),
            Schedule.builder()
                    .beginsOn(DAY)
                    .hours(OpeningHours.of("13:00", "15:00"))
                    .addRules(Recurrence.parse("FREQ=WEEKLY;BYDAY=TU"))
                    .build(),
            Optional.empty(),
            4);
    private static final Terms SNOW = new Terms(
            Set.of(AreaId.of("east")),
            Set.of("SNOW"),
            Schedule.builder()
                    .beginsOn(DAY)
                    .hours(OpeningHours.of("07:00", "17:00"))
                    .addRules(
                            Recurrence.parse("FREQ=MONTHLY;BYDAY=2SA,-1SU;COUNT=20"),
                            Recurrence.parse("FREQ=YEARLY;INTERVAL=2;UNTIL=20300101;BYMONTH=1;BYMONTHDAY=3"))
                    .addFurtherDays(DAY)
                    .addExceptions(DAY.plusDays(4))
                    .closesOnHolidays(false)
                    .closingPeriods(List.of())
                    .build(),
            Optional.of(Season.of("12-01", "03-15")),
            1);
    private static final PurseKey KEY = new PurseKey(SchemeId.of("card"), AreaId.of("east"), 2024);

    private static final List<HelpEvent> HELP = List.of(
            new HelpEvent.Asked(WANTED, Optional.of(TextId.of("T1")), NOW),
            new HelpEvent.Declined(OfferId.of("O0"), "NOT_AVAILABLE", false, NOW),
            new HelpEvent.Agreed(OFFER, PUPIL, WANTED, NOW),
            new HelpEvent.Failed(OFFER, "WEATHER", NOW),
            new HelpEvent.AskedAgain(Slot.of(DAY.plusDays(1), "08:00", "09:30"), NOW),
            new HelpEvent.Agreed(OFFER, Helper.agency(AgencyId.of("company")), WANTED, NOW),
            new HelpEvent.Finished(OFFER, PUPIL, WANTED, NOW),
            new HelpEvent.Thanked(Optional.of(TextId.of("T2")), NOW),
            new HelpEvent.Cancelled(Optional.of(OFFER), "OTHER", NOW),
            new HelpEvent.Cancelled(Optional.empty(), "OTHER", NOW));

    private static final List<OfferEvent> OFFERED = List.of(
            new OfferEvent.Made(Helper.agency(AgencyId.of("company")), VAN, NOW),
            new OfferEvent.Booked(HelpId.of("H1"), WANTED.slot(), NOW),
            new OfferEvent.Freed(HelpId.of("H1"), NOW),
            new OfferEvent.Made(PUPIL, SNOW, NOW),
            new OfferEvent.Withdrawn(NOW));

    private static final List<PointEvent> POINTS = List.of(
            new PointEvent.Opened(KEY, Set.of("LOCAL_SHOP", "DONATION"), LocalDate.of(2026, 3, 31), NOW),
            new PointEvent.Earned(ServiceId.of("S1"), KEY, "SNOW", 3, NOW),
            new PointEvent.Earned(ServiceId.of("S2"), KEY, "EVENT", 2, NOW),
            new PointEvent.Corrected(ServiceId.of("S2"), KEY, 2, "NOT_DONE", NOW),
            new PointEvent.Spent(UseId.of("U1"), "LOCAL_SHOP", List.of(new Part(KEY, 2)), NOW),
            new PointEvent.Returned(UseId.of("U1"), List.of(new Part(KEY, 2)), "USE_CANCELLED", NOW),
            new PointEvent.Expired(List.of(new Part(KEY, 3)), NOW));

    private final MarugotoJson json = new MarugotoJson();

    @Test
    void every_event_and_state_of_a_help_reads_back_as_it_was_written() {
        readsBack(new HelpDecider(), HelpEvent.class, Help.class, HELP);
    }

    @Test
    void every_event_and_state_of_an_offer_reads_back_as_it_was_written() {
        readsBack(new OfferDecider(), OfferEvent.class, HelpOffer.class, OFFERED);
    }

    @Test
    void every_event_and_state_of_a_book_of_points_reads_back_as_it_was_written() {
        readsBack(new PointDecider(), PointEvent.class, PointBook.class, POINTS);
    }

    @Test
    void the_names_of_events_say_what_happened() {
        assertThat(MarugotoJson.eventName(POINTS.get(1))).isEqualTo("points-earned");
        assertThat(MarugotoJson.eventName(OFFERED.get(0))).isEqualTo("help-offer-made");
    }

    private <S, E> void readsBack(Decider<?, S, E> decider, Class<E> events, Class<S> states, List<E> history) {
        EventCensus.of(events).check(decider, history);
        S state = decider.initial();
        for (E event : history) {
            assertThat(json.read(events, json.write(events, event))).isEqualTo(event);
            state = decider.evolve(state, event);
            assertThat(json.read(states, json.write(states, state))).isEqualTo(state);
        }
    }
}

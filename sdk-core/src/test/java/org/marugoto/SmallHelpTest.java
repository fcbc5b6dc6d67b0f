package org.marugoto;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.marugoto.agency.OpeningHours;
import org.marugoto.area.AreaId;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.Occasion;
import org.marugoto.decide.Reason;
import org.marugoto.document.DocumentFault;
import org.marugoto.household.PersonId;
import org.marugoto.ledger.InMemoryStore;
import org.marugoto.ledger.Outcome;
import org.marugoto.ledger.StoreCheck;
import org.marugoto.points.PointRefusal;
import org.marugoto.points.PurseKey;
import org.marugoto.points.SchemeId;
import org.marugoto.points.ServiceId;
import org.marugoto.points.Tally;
import org.marugoto.points.UseId;
import org.marugoto.privacy.AccessPolicy;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.profile.Profiles;
import org.marugoto.resource.Recurrence;
import org.marugoto.resource.Schedule;
import org.marugoto.smallhelp.Help;
import org.marugoto.smallhelp.HelpEvent;
import org.marugoto.smallhelp.HelpId;
import org.marugoto.smallhelp.HelpMatch;
import org.marugoto.smallhelp.HelpRefusal;
import org.marugoto.smallhelp.Helper;
import org.marugoto.smallhelp.OfferId;
import org.marugoto.smallhelp.OfferRefusal;
import org.marugoto.smallhelp.Slot;
import org.marugoto.smallhelp.Terms;
import org.marugoto.testkit.CityJourneys;

class SmallHelpTest {

    private static final MunicipalityProfile WAKAYAMA = Profiles.load(CityJourneys.files("wakayama"));
    private static final LocalDate DAY = LocalDate.of(2024, 6, 3);
    private static final Slot EARLY = Slot.of(DAY.plusDays(2), "07:00", "07:30");
    private static final PersonId HANAKO = PersonId.of("P1");
    private static final PersonId TARO = PersonId.of("P2");
    private static final OfferId OFFER = OfferId.of("O1");
    private static final SchemeId CARD = SchemeId.of("stamp-card");
    private static final AreaId HAMA = AreaId.of("hama");
    private static final AreaId HAMA_1 = AreaId.of("hama-1");

    private final InMemoryStore store = new InMemoryStore();
    private final Marugoto city = Marugoto.with(WAKAYAMA).store(store).build();

    @Test
    void a_done_help_earns_its_points_once_however_often_it_is_reported() {
        done("H1");
        for (int i = 0; i < 3; i++) {
            city.smallHelp().finish(HelpId.of("H1"), on(DAY.plusDays(2 + i)));
            city.points().earn(HANAKO, CARD, HAMA_1, ServiceId.of("H1"), "GARBAGE", on(EARLY.day()));
        }
        assertThat(city.points().left(HANAKO, CARD, HAMA_1, on(DAY))).isEqualTo(2);
        assertThat(city.points().find(HANAKO, on(DAY)).orElseThrow().earnings()).hasSize(1);
        assertSound();
    }

    @Test
    void a_limit_that_is_reached_does_not_keep_a_help_from_being_done() {
        for (int i = 0; i < 4; i++) {
            done("H" + i);
        }
        assertThat(city.points().left(HANAKO, CARD, HAMA, on(DAY))).isEqualTo(3);
        assertThat(city.smallHelp().find(HelpId.of("H3"), on(DAY)).orElseThrow().status())
                .isEqualTo(Help.Status.DONE);
    }

    @Test
    void a_year_without_rules_earns_nothing_and_helps_all_the_same() {
        offer("GARBAGE");
        LocalDate later = LocalDate.of(2027, 6, 3);
        ask("H1", Slot.of(later, "07:00", "07:30"));
        city.smallHelp().agree(HelpId.of("H1"), OFFER, on(DAY)).state();
        assertThat(city.smallHelp().finish(HelpId.of("H1"), on(later)).state().status())
                .isEqualTo(Help.Status.DONE);
        assertThat(city.points().find(HANAKO, on(later))).isEmpty();
        assertThat(reasons(city.points().earn(HANAKO, CARD, HAMA, ServiceId.of("S"), "GARBAGE", on(later))))
                .containsExactly(PointRefusal.NO_RULES_FOR_YEAR);
    }

    @Test
    void what_is_refused_leaves_neither_a_promise_nor_a_place_behind() {
        offer("GARBAGE");
        Slot night = Slot.of(DAY.plusDays(2), "20:00", "21:00");
        ask("H1", night);
        assertThat(reasons(city.smallHelp().agree(HelpId.of("H1"), OFFER, on(DAY))))
                .containsExactly(OfferRefusal.NOT_THAT_TIME);
        assertThat(city.smallHelp().find(HelpId.of("H1"), on(DAY)).orElseThrow().status())
                .isEqualTo(Help.Status.ASKED);
        assertThat(city.smallHelp().findOffer(OFFER, on(DAY)).orElseThrow().bookings())
                .isEmpty();
        assertThat(reasons(city.smallHelp().agree(HelpId.of("H1"), OfferId.of("none"), on(DAY))))
                .containsExactly(HelpRefusal.NO_SUCH_OFFER);
        assertSound();
    }

    @Test
    void every_way_a_promise_ends_frees_the_place() {
        offer("GARBAGE");
        LocalDate day = EARLY.day();
        List<Function<HelpId, Outcome<Help, HelpEvent>>> ends = List.of(
                id -> city.smallHelp().decline(id, OFFER, "NOT_AVAILABLE", on(DAY)),
                id -> city.smallHelp().cancel(id, "NO_LONGER_NEEDED", on(DAY)),
                id -> city.smallHelp().fail(id, "DID_NOT_COME", on(day)),
                id -> city.smallHelp().finish(id, on(day)));
        for (int i = 0; i < ends.size(); i++) {
            HelpId id = HelpId.of("H" + i);
            ask(id.value(), EARLY);
            city.smallHelp().agree(id, OFFER, on(DAY)).state();
            assertThat(city.smallHelp().findOffer(OFFER, on(DAY)).orElseThrow().bookings())
                    .hasSize(1);
            ends.get(i).apply(id).state();
            assertThat(city.smallHelp().findOffer(OFFER, on(DAY)).orElseThrow().bookings())
                    .isEmpty();
        }
        assertSound();
    }

    @Test
    void a_match_gives_the_same_answer_twice_and_a_reason_for_each_offer_it_leaves_out() {
        offer("GARDEN");
        ask("H1", EARLY);
        HelpMatch match = city.smallHelp().match(HelpId.of("H1"), on(DAY)).orElseThrow();
        assertThat(match)
                .isEqualTo(city.smallHelp().match(HelpId.of("H1"), on(DAY)).orElseThrow());
        assertThat(match.proposals()).isEmpty();
        assertThat(match.others().get(0).reasons().get(0).code()).isEqualTo(OfferRefusal.OTHER_SKILL);
        assertThat(city.smallHelp().match(HelpId.of("H9"), on(DAY))).isEmpty();
    }

    @Test
    void what_the_profile_does_not_know_is_refused_in_one_line_each() {
        assertThat(reasons(city.smallHelp()
                        .ask(HelpId.of("H1"), TARO, AreaId.of("moon"), "MAGIC", EARLY, Optional.empty(), on(DAY))))
                .containsExactly(DocumentFault.UNKNOWN_VALUE, DocumentFault.UNKNOWN_VALUE);
        assertThat(city.smallHelp().find(HelpId.of("H1"), on(DAY))).isEmpty();
        assertThat(reasons(city.points()
                        .spend(HANAKO, UseId.of("U"), SchemeId.of("other"), HAMA, "LOCAL_SHOP", 1, on(DAY))))
                .containsExactly(PointRefusal.NO_SUCH_SCHEME);
        done("H1");
        assertThat(reasons(city.points().spend(HANAKO, UseId.of("U"), CARD, HAMA, "MAGIC", 1, on(DAY))))
                .containsExactly(DocumentFault.UNKNOWN_VALUE);
        assertThat(reasons(city.points().spend(HANAKO, UseId.of("U"), CARD, HAMA, "LOCAL_SHOP", 0, on(DAY))))
                .containsExactly(DocumentFault.SHAPE);
        assertThat(reasons(
                        city.points().spend(HANAKO, UseId.of("U"), CARD, AreaId.of("yama"), "LOCAL_SHOP", 1, on(DAY))))
                .containsExactly(PointRefusal.NOT_IN_THIS_AREA);
    }

    @Test
    void what_nobody_spent_expires_in_every_book_and_the_sums_tell() {
        done("H1");
        city.points()
                .earn(TARO, CARD, AreaId.of("kawa"), ServiceId.of("S"), "EVENT", on(DAY))
                .state();
        LocalDate over = LocalDate.of(2026, 4, 1);
        assertThat(city.points().sums(on(DAY)))
                .containsExactly(
                        new Points.Sum(new PurseKey(CARD, HAMA, 2024), 1, new Tally(2, 0, 0, 0, 0)),
                        new Points.Sum(new PurseKey(CARD, AreaId.of("kawa"), 2024), 1, new Tally(1, 0, 0, 0, 0)));
        assertThat(city.points().expireAll(on(over.minusDays(1)))).isZero();
        assertThat(city.points().expireAll(on(over))).isEqualTo(2);
        assertThat(city.points().expireAll(on(over))).isZero();
        assertThat(city.points().sums(on(over)).get(0).tally()).isEqualTo(new Tally(2, 0, 0, 0, 2));
    }

    @Test
    void who_may_not_read_sees_nothing_and_still_counts() {
        done("H1");
        AccessPolicy nobody = (asking, kind, id) -> new AccessPolicy.Answer(asking, kind, id, false, "NONE");
        Marugoto closed = Marugoto.with(WAKAYAMA).store(store).access(nobody).build();
        assertThat(closed.smallHelp().find(HelpId.of("H1"), on(DAY))).isEmpty();
        assertThat(closed.smallHelp().findOffer(OFFER, on(DAY))).isEmpty();
        assertThat(closed.smallHelp().of(TARO, on(DAY))).isEmpty();
        assertThat(closed.points().find(HANAKO, on(DAY))).isEmpty();
        assertThat(closed.points().left(HANAKO, CARD, HAMA, on(DAY))).isZero();
        assertThat(closed.points().sums(on(DAY))).hasSize(1);
    }

    private void done(String help) {
        offer("GARBAGE");
        ask(help, EARLY);
        city.smallHelp().agree(HelpId.of(help), OFFER, on(DAY)).state();
        city.smallHelp().finish(HelpId.of(help), on(EARLY.day())).state();
    }

    private void offer(String skill) {
        Schedule mornings = Schedule.builder()
                .beginsOn(DAY)
                .hours(OpeningHours.of("06:00", "12:00"))
                .addRules(Recurrence.parse("FREQ=DAILY"))
                .build();
        city.smallHelp()
                .offer(
                        OFFER,
                        Helper.adult(HANAKO),
                        new Terms(Set.of(HAMA), Set.of(skill), mornings, Optional.empty(), 1),
                        on(DAY))
                .state();
    }

    private void ask(String help, Slot slot) {
        city.smallHelp()
                .ask(HelpId.of(help), TARO, HAMA_1, "GARBAGE", slot, Optional.empty(), on(DAY))
                .state();
    }

    private void assertSound() {
        Stream.of(SmallHelp.TYPE, SmallHelp.OFFERS, Points.TYPE)
                .forEach(type -> assertThat(StoreCheck.of(store).check(type).ok())
                        .as(type.name())
                        .isTrue());
    }

    private static List<Reason.Code> reasons(Outcome<?, ?> outcome) {
        List<Reason.Code> codes = new ArrayList<>();
        outcome.match(
                done -> true, no -> codes.addAll(no.stream().map(Reason::code).toList()));
        return codes;
    }

    private static Occasion on(LocalDate day) {
        return Occasion.of(
                ActorId.of("C1"), AgencyId.of("shakyo"), day.atTime(10, 0).toInstant(ZoneOffset.ofHours(9)), day);
    }
}

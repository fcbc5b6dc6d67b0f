package org.marugoto.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.marugoto.Marugoto;
import org.marugoto.Points;
import org.marugoto.SmallHelp;
import org.marugoto.agency.OpeningHours;
import org.marugoto.area.AreaId;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.Occasion;
import org.marugoto.decide.Reason;
import org.marugoto.household.PersonId;
import org.marugoto.json.MarugotoJson;
import org.marugoto.ledger.Outcome;
import org.marugoto.ledger.StaleVersionException;
import org.marugoto.ledger.Store;
import org.marugoto.ledger.StoreCheck;
import org.marugoto.points.PointRefusal;
import org.marugoto.points.SchemeId;
import org.marugoto.points.ServiceId;
import org.marugoto.points.UseId;
import org.marugoto.profile.Profiles;
import org.marugoto.resource.Recurrence;
import org.marugoto.resource.Schedule;
import org.marugoto.smallhelp.HelpId;
import org.marugoto.smallhelp.Helper;
import org.marugoto.smallhelp.OfferId;
import org.marugoto.smallhelp.OfferRefusal;
import org.marugoto.smallhelp.Slot;
import org.marugoto.smallhelp.Terms;
import org.marugoto.testkit.CityJourneys;

/** Two at once at what is there once: on H2 and on PostgreSQL one gets it, and the other a reason. */
class LastPointsTest {

    private static final int ROUNDS = 10 * Integer.getInteger("marugoto.effort", 1);
    private static final LocalDate DAY = LocalDate.of(2024, 6, 3);
    private static final SchemeId CARD = SchemeId.of("stamp-card");
    private static final AreaId HAMA = AreaId.of("hama");
    private static final OfferId VAN = OfferId.of("van");
    private static final Slot RIDE = Slot.of(DAY.plusDays(1), "13:00", "15:00");

    @Test
    void of_two_at_the_last_points_one_gets_them_on_h2() throws Exception {
        spendTheLast(city(JdbcStore.owning(H2Databases.memory(), "302015", new MarugotoJson())));
    }

    @Test
    void of_two_at_the_last_points_one_gets_them_on_postgresql() throws Exception {
        try (HikariDataSource pool = PostgresServer.shared().fresh()) {
            spendTheLast(city(JdbcStore.owning(pool, "302015", new MarugotoJson())));
        }
    }

    @Test
    void of_two_at_the_last_seat_of_a_van_one_gets_it_on_h2() throws Exception {
        rideTheLast(city(JdbcStore.owning(H2Databases.memory(), "302015", new MarugotoJson())));
    }

    @Test
    void of_two_at_the_last_seat_of_a_van_one_gets_it_on_postgresql() throws Exception {
        try (HikariDataSource pool = PostgresServer.shared().fresh()) {
            rideTheLast(city(JdbcStore.owning(pool, "302015", new MarugotoJson())));
        }
    }

    private static void spendTheLast(Marugoto city) throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            PersonId person = PersonId.of("P" + round);
            city.points()
                    .earn(person, CARD, HAMA, ServiceId.of("S" + round), "GARBAGE", now())
                    .state();
            assertThat(both(i ->
                            () -> city.points().spend(person, UseId.of("U" + i), CARD, HAMA, "LOCAL_SHOP", 2, now())))
                    .containsExactlyInAnyOrder(
                            List.of(),
                            List.of(Reason.of(PointRefusal.NOT_ENOUGH)
                                    .with("points", 2)
                                    .with("left", 0)));
            assertThat(city.points().find(person, now()).orElseThrow().uses()).hasSize(1);
        }
        assertThat(city.points().sums(now()).get(0).tally().left()).isZero();
        assertThat(StoreCheck.of(city.store()).check(Points.TYPE).ok()).isTrue();
    }

    private static void rideTheLast(Marugoto city) throws Exception {
        Schedule tuesdays = Schedule.builder()
                .beginsOn(DAY)
                .hours(OpeningHours.of("13:00", "15:00"))
                .addRules(Recurrence.parse("FREQ=WEEKLY;BYDAY=TU"))
                .build();
        Terms terms = new Terms(Set.of(HAMA), Set.of("SHOPPING"), tuesdays, Optional.empty(), ROUNDS);
        city.smallHelp()
                .offer(VAN, Helper.agency(AgencyId.of("shakyo")), terms, now())
                .state();
        for (int round = 0; round < ROUNDS; round++) {
            Terms oneMore = new Terms(terms.areas(), terms.skills(), tuesdays, Optional.empty(), round + 1);
            city.smallHelp()
                    .offer(VAN, Helper.agency(AgencyId.of("shakyo")), oneMore, now())
                    .state();
            HelpId[] asks = {ask(city, "A" + round), ask(city, "B" + round)};
            assertThat(both(i -> () -> city.smallHelp().agree(asks[i], VAN, now())))
                    .containsExactlyInAnyOrder(
                            List.of(), List.of(Reason.of(OfferRefusal.FULL).with("capacity", round + 1)));
            assertThat(city.smallHelp().findOffer(VAN, now()).orElseThrow().bookings())
                    .hasSize(round + 1);
        }
        assertThat(StoreCheck.of(city.store()).check(SmallHelp.OFFERS).ok()).isTrue();
    }

    private static HelpId ask(Marugoto city, String id) {
        HelpId help = HelpId.of(id);
        city.smallHelp()
                .ask(help, PersonId.of("P" + id), HAMA, "SHOPPING", RIDE, Optional.empty(), now())
                .state();
        return help;
    }

    private static List<List<Reason>> both(IntFunction<Supplier<Outcome<?, ?>>> act) throws Exception {
        ExecutorService two = Executors.newFixedThreadPool(2);
        CyclicBarrier start = new CyclicBarrier(2);
        try {
            List<List<Reason>> reasons = new ArrayList<>();
            for (Future<List<Reason>> answer :
                    two.invokeAll(List.of(trying(act.apply(0), start), trying(act.apply(1), start)))) {
                reasons.add(answer.get());
            }
            return reasons;
        } finally {
            two.shutdownNow();
        }
    }

    /** Whoever finds that somebody else was faster looks again, as a screen would. */
    private static Callable<List<Reason>> trying(Supplier<Outcome<?, ?>> act, CyclicBarrier start) {
        return () -> {
            start.await();
            while (true) {
                try {
                    return act.get().match(done -> List.of(), reasons -> reasons);
                } catch (StaleVersionException somebodyElseWasFaster) {
                    Thread.onSpinWait();
                }
            }
        };
    }

    private static Marugoto city(Store store) {
        return Marugoto.with(Profiles.load(CityJourneys.files("wakayama")))
                .store(store)
                .build();
    }

    private static Occasion now() {
        return Occasion.of(
                ActorId.of("C1"), AgencyId.of("shakyo"), DAY.atTime(10, 0).toInstant(ZoneOffset.ofHours(9)), DAY);
    }
}

package org.marugoto;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.marugoto.area.AreaId;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.Occasion;
import org.marugoto.decide.Reason;
import org.marugoto.household.PersonId;
import org.marugoto.ledger.InMemoryStore;
import org.marugoto.ledger.Outcome;
import org.marugoto.ledger.StaleVersionException;
import org.marugoto.ledger.Store;
import org.marugoto.ledger.StoreCheck;
import org.marugoto.points.Part;
import org.marugoto.points.PointBook;
import org.marugoto.points.PointEvent;
import org.marugoto.points.PointRefusal;
import org.marugoto.points.PurseKey;
import org.marugoto.points.SchemeId;
import org.marugoto.points.ServiceId;
import org.marugoto.points.UseId;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.profile.Profiles;
import org.marugoto.testkit.CityJourneys;

/** What holds for points whatever is asked, how often, in which order and by how many at once. */
class PointLawsTest {

    private static final int EFFORT = Integer.getInteger("marugoto.effort", 1);
    private static final MunicipalityProfile WAKAYAMA = Profiles.load(CityJourneys.files("wakayama"));
    private static final LocalDate APRIL = LocalDate.of(2024, 4, 1);
    private static final SchemeId CARD = SchemeId.of("stamp-card");
    private static final List<AreaId> AREAS = List.of(AreaId.of("hama"), AreaId.of("kawa"), AreaId.of("yama"));
    private static final List<String> KINDS = List.of("GARBAGE", "SMALL_HELP", "EVENT", "SALON");
    private static final List<String> USES = List.of("LOCAL_SHOP", "EVENT_FEE", "DONATION");
    private static final int PER_DAY = 3;
    private static final int PER_YEAR = 50;

    @Property(tries = 150, seed = "20240401")
    void points_are_never_below_zero_booked_once_and_sum_up_to_the_ledgers(@ForAll Random random) {
        for (int more = 0; more < EFFORT; more++) {
            InMemoryStore store = new InMemoryStore();
            Marugoto city = Marugoto.with(WAKAYAMA).store(store).build();
            for (int step = 0; step < 80; step++) {
                act(city, random);
            }
            check(city);
        }
    }

    @Property(tries = 150, seed = "20240401")
    void in_any_order_and_repeated_the_same_services_earn_as_much_as_day_and_year_allow(@ForAll Random random) {
        List<Runnable> services = new ArrayList<>();
        Map<LocalDate, Integer> perDay = new HashMap<>();
        InMemoryStore store = new InMemoryStore();
        Marugoto city = Marugoto.with(WAKAYAMA).store(store).build();
        PersonId person = PersonId.of("P1");
        int count = 1 + random.nextInt(60);
        for (int i = 0; i < count; i++) {
            ServiceId service = ServiceId.of("S" + i);
            LocalDate day = APRIL.plusDays(random.nextInt(30));
            boolean garbage = random.nextBoolean();
            perDay.merge(day, garbage ? 2 : 1, Integer::sum);
            String kind = garbage ? "GARBAGE" : "SMALL_HELP";
            for (int again = 0; again <= random.nextInt(3); again++) {
                services.add(() -> city.points().earn(person, CARD, AREAS.get(0), service, kind, on(day)));
            }
        }
        Collections.shuffle(services, random);
        services.forEach(Runnable::run);
        int allowed = perDay.values().stream()
                .mapToInt(points -> Math.min(points, PER_DAY))
                .sum();
        assertThat(city.points().left(person, CARD, AREAS.get(0), on(APRIL.plusDays(40))))
                .isEqualTo(Math.min(allowed, PER_YEAR));
        check(city);
    }

    @Test
    void two_at_once_on_one_store_keep_the_laws() throws Exception {
        for (int seed = 0; seed < 20 * EFFORT; seed++) {
            InMemoryStore store = new InMemoryStore();
            Marugoto city = Marugoto.with(WAKAYAMA).store(store).build();
            CyclicBarrier start = new CyclicBarrier(2);
            ExecutorService two = Executors.newFixedThreadPool(2);
            try {
                for (Future<Boolean> done : two.invokeAll(
                        List.of(acting(city, new Random(seed), start), acting(city, new Random(seed), start)))) {
                    done.get();
                }
            } finally {
                two.shutdownNow();
            }
            check(city);
        }
    }

    @Test
    void of_two_at_the_last_points_one_gets_them_and_the_other_a_reason() throws Exception {
        Marugoto city = Marugoto.with(WAKAYAMA).store(new InMemoryStore()).build();
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < 50 * EFFORT; round++) {
                PersonId person = PersonId.of("P" + round);
                city.points().earn(person, CARD, AREAS.get(0), ServiceId.of("S"), "GARBAGE", on(APRIL));
                CyclicBarrier start = new CyclicBarrier(2);
                List<List<Reason>> reasons = new ArrayList<>();
                for (Future<List<Reason>> answer : two.invokeAll(
                        List.of(spending(city, person, "U1", start), spending(city, person, "U2", start)))) {
                    reasons.add(answer.get());
                }
                assertThat(reasons)
                        .containsExactlyInAnyOrder(
                                List.of(),
                                List.of(Reason.of(PointRefusal.NOT_ENOUGH)
                                        .with("points", 2)
                                        .with("left", 0)));
            }
        } finally {
            two.shutdownNow();
        }
    }

    private static Callable<Boolean> acting(Marugoto city, Random random, CyclicBarrier start) {
        return () -> {
            start.await();
            for (int step = 0; step < 60; step++) {
                try {
                    act(city, random);
                } catch (StaleVersionException somebodyElseWasFaster) {
                    Thread.onSpinWait();
                }
            }
            return true;
        };
    }

    /** Whoever finds that somebody else was faster looks again, as a screen would. */
    private static Callable<List<Reason>> spending(Marugoto city, PersonId person, String use, CyclicBarrier start) {
        return () -> {
            start.await();
            while (true) {
                try {
                    Outcome<PointBook, PointEvent> answer =
                            city.points().spend(person, UseId.of(use), CARD, AREAS.get(0), "LOCAL_SHOP", 2, on(APRIL));
                    return answer instanceof Outcome.Refused<PointBook, PointEvent> no ? no.reasons() : List.of();
                } catch (StaleVersionException somebodyElseWasFaster) {
                    Thread.onSpinWait();
                }
            }
        };
    }

    private static void act(Marugoto city, Random random) {
        Points points = city.points();
        PersonId person = PersonId.of("P" + random.nextInt(3));
        AreaId area = AREAS.get(random.nextInt(AREAS.size()));
        ServiceId service = ServiceId.of("S" + random.nextInt(12));
        UseId use = UseId.of("U" + random.nextInt(12));
        Occasion on = on(APRIL.plusDays(random.nextInt(700)));
        switch (random.nextInt(9)) {
            case 0, 1, 2, 3 -> points.earn(person, CARD, area, service, KINDS.get(random.nextInt(KINDS.size())), on);
            case 4, 5 ->
                points.spend(person, use, CARD, area, USES.get(random.nextInt(USES.size())), 1 + random.nextInt(3), on);
            case 6 -> points.correct(person, CARD, service, "NOT_DONE", on);
            case 7 -> points.giveBack(person, use, "USE_CANCELLED", on);
            default -> expire(points, random.nextInt(10) == 0, person, on);
        }
    }

    private static void expire(Points points, boolean everybody, PersonId person, Occasion on) {
        if (everybody) {
            points.expireAll(on);
        } else {
            points.expire(person, on);
        }
    }

    /** Counts from the journal alone, and compares with what is told. */
    private static void check(Marugoto city) {
        Store store = city.store();
        assertThat(StoreCheck.of(store).check(Points.TYPE).ok()).isTrue();
        Map<PurseKey, Long> counted = new TreeMap<>();
        store.journal().read(Points.TYPE, (person, history) -> {
            Map<PurseKey, Long> own = new TreeMap<>();
            Set<ServiceId> services = new HashSet<>();
            Set<UseId> uses = new HashSet<>();
            for (PointEvent event : history) {
                count(own, event);
                assertThat(own.values()).as("never below zero").allMatch(left -> left >= 0);
                if (event instanceof PointEvent.Earned earned) {
                    assertThat(services.add(earned.service())).as("booked once").isTrue();
                    assertThat(earned.points()).isPositive();
                } else if (event instanceof PointEvent.Spent spent) {
                    assertThat(uses.add(spent.use())).as("spent once").isTrue();
                    assertThat(spent.parts())
                            .extracting(part -> part.key().area())
                            .containsOnly(spent.parts().get(0).key().area());
                }
            }
            own.forEach((key, left) -> counted.merge(key, left, Long::sum));
        });
        Map<PurseKey, Long> told = new TreeMap<>();
        city.points()
                .sums(on(APRIL))
                .forEach(sum -> told.put(sum.key(), sum.tally().left()));
        assertThat(told).isEqualTo(counted);
        assertThat(told.keySet()).noneMatch(key -> key.area().equals(AreaId.of("yama")));
    }

    private static void count(Map<PurseKey, Long> left, PointEvent event) {
        if (event instanceof PointEvent.Opened opened) {
            left.put(opened.key(), 0L);
        } else if (event instanceof PointEvent.Earned earned) {
            left.merge(earned.key(), (long) earned.points(), Long::sum);
        } else if (event instanceof PointEvent.Corrected corrected) {
            left.merge(corrected.key(), (long) -corrected.points(), Long::sum);
        } else if (event instanceof PointEvent.Spent spent) {
            spent.parts().forEach(part -> left.merge(part.key(), -part.points(), Long::sum));
        } else if (event instanceof PointEvent.Returned returned) {
            returned.parts().forEach(part -> left.merge(part.key(), part.points(), Long::sum));
        } else if (event instanceof PointEvent.Expired expired) {
            expired.parts().stream().map(Part::key).forEach(key -> left.put(key, 0L));
        }
    }

    private static Occasion on(LocalDate day) {
        return Occasion.of(
                ActorId.of("C1"), AgencyId.of("shakyo"), day.atTime(10, 0).toInstant(ZoneOffset.ofHours(9)), day);
    }
}

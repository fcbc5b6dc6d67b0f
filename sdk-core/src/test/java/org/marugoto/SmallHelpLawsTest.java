package org.marugoto;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.marugoto.agency.OpeningHours;
import org.marugoto.area.AreaId;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.Occasion;
import org.marugoto.household.PersonId;
import org.marugoto.ledger.InMemoryStore;
import org.marugoto.ledger.StaleVersionException;
import org.marugoto.ledger.Store;
import org.marugoto.ledger.StoreCheck;
import org.marugoto.points.PointEvent;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.profile.Profiles;
import org.marugoto.resource.Recurrence;
import org.marugoto.resource.Schedule;
import org.marugoto.smallhelp.Booking;
import org.marugoto.smallhelp.Help;
import org.marugoto.smallhelp.HelpId;
import org.marugoto.smallhelp.HelpMatch;
import org.marugoto.smallhelp.HelpOffer;
import org.marugoto.smallhelp.Helper;
import org.marugoto.smallhelp.OfferId;
import org.marugoto.smallhelp.Slot;
import org.marugoto.smallhelp.Terms;
import org.marugoto.testkit.CityJourneys;

/** What holds for small help whatever residents do: every promise has its place, and every place its promise. */
class SmallHelpLawsTest {

    private static final int EFFORT = Integer.getInteger("marugoto.effort", 1);
    private static final MunicipalityProfile WAKAYAMA = Profiles.load(CityJourneys.files("wakayama"));
    private static final LocalDate MONDAY = LocalDate.of(2024, 6, 3);
    private static final List<String> AREAS = List.of("hama", "hama-1", "kawa", "yama");
    private static final List<String> SKILLS = List.of("GARBAGE", "SHOPPING");

    @Property(tries = 120, seed = "20240401")
    void every_promise_has_its_place_every_place_its_promise_and_every_service_its_points_once(@ForAll Random random) {
        for (int more = 0; more < EFFORT; more++) {
            Marugoto city = city();
            for (int step = 0; step < 120; step++) {
                act(city, random);
            }
            check(city);
        }
    }

    @Test
    void two_at_once_on_one_store_keep_the_laws() throws Exception {
        for (int seed = 0; seed < 20 * EFFORT; seed++) {
            Marugoto city = city();
            CyclicBarrier start = new CyclicBarrier(2);
            ExecutorService two = Executors.newFixedThreadPool(2);
            try {
                for (Future<Boolean> done : two.invokeAll(
                        List.of(acting(city, new Random(seed), start), acting(city, new Random(-seed), start)))) {
                    done.get();
                }
            } finally {
                two.shutdownNow();
            }
            check(city);
        }
    }

    @Test
    void the_histories_pass_through_every_status() {
        Set<Help.Status> seen = EnumSet.of(Help.Status.NONE);
        Random random = new Random(7);
        Marugoto city = city();
        for (int step = 0; step < 2_000; step++) {
            act(city, random);
            city.store()
                    .ledger(SmallHelp.TYPE)
                    .read((id, latest) -> seen.add(latest.state().status()));
        }
        assertThat(seen).containsExactlyInAnyOrder(Help.Status.values());
        assertThat(city.points().sums(on(MONDAY))).isNotEmpty();
    }

    private static Callable<Boolean> acting(Marugoto city, Random random, CyclicBarrier start) {
        return () -> {
            start.await();
            for (int step = 0; step < 80; step++) {
                try {
                    act(city, random);
                } catch (StaleVersionException somebodyElseWasFaster) {
                    Thread.onSpinWait();
                }
            }
            return true;
        };
    }

    private static void act(Marugoto city, Random random) {
        SmallHelp rooms = city.smallHelp();
        HelpId help = HelpId.of("H" + random.nextInt(40));
        OfferId offer = OfferId.of("O" + random.nextInt(4));
        Occasion now = on(MONDAY.plusDays(random.nextInt(9)));
        switch (random.nextInt(12)) {
            case 0, 1 -> rooms.offer(offer, helper(offer, random), terms(random), now);
            case 2, 3, 4 ->
                rooms.ask(
                        help,
                        PersonId.of("P" + random.nextInt(4)),
                        AreaId.of(AREAS.get(random.nextInt(AREAS.size()))),
                        SKILLS.get(random.nextInt(SKILLS.size())),
                        slot(random),
                        Optional.empty(),
                        now);
            case 5 -> rooms.askAgain(help, slot(random), now);
            case 6, 7 -> agreeOnTheBest(rooms, help, offer, now);
            case 8 -> rooms.finish(help, now);
            case 9 -> rooms.thank(help, Optional.empty(), now);
            case 10 -> rooms.decline(help, offer, "NOT_AVAILABLE", now);
            default -> end(rooms, help, offer, random.nextInt(4), now);
        }
    }

    /** What is proposed is agreed on, if nobody comes in between; what is not proposed is refused. */
    private static void agreeOnTheBest(SmallHelp rooms, HelpId help, OfferId other, Occasion now) {
        Optional<HelpMatch> match = rooms.match(help, now);
        OfferId best = match.flatMap(found -> found.proposals().stream().findFirst())
                .map(HelpMatch.Proposal::offer)
                .orElse(other);
        rooms.agree(help, best, now);
    }

    private static void end(SmallHelp rooms, HelpId help, OfferId offer, int how, Occasion now) {
        switch (how) {
            case 0 -> rooms.cancel(help, "NO_LONGER_NEEDED", now);
            case 1 -> rooms.fail(help, "WEATHER", now);
            case 2 -> rooms.withdraw(offer, now);
            default -> rooms.agree(help, offer, now);
        }
    }

    private static Helper helper(OfferId offer, Random random) {
        return random.nextInt(20) == 0
                ? Helper.agency(AgencyId.of("shakyo"))
                : Helper.adult(PersonId.of("P" + offer.value().substring(1)));
    }

    private static Terms terms(Random random) {
        Schedule schedule = Schedule.builder()
                .beginsOn(MONDAY)
                .hours(OpeningHours.of("08:00", random.nextBoolean() ? "11:00" : "12:00"))
                .addRules(Recurrence.parse(random.nextBoolean() ? "FREQ=DAILY" : "FREQ=WEEKLY;BYDAY=TU,TH"))
                .build();
        return new Terms(
                Set.of(AreaId.of(AREAS.get(random.nextInt(AREAS.size())))),
                Set.copyOf(SKILLS.subList(0, 1 + random.nextInt(2))),
                schedule,
                Optional.empty(),
                1 + random.nextInt(2));
    }

    private static Slot slot(Random random) {
        int hour = 8 + random.nextInt(3);
        return Slot.of(
                MONDAY.plusDays(1 + random.nextInt(4)),
                (hour < 10 ? "0" : "") + hour + ":00",
                (hour + 1 < 10 ? "0" : "") + (hour + 1) + ":30");
    }

    private static void check(Marugoto city) {
        Store store = city.store();
        for (var type : List.of(SmallHelp.TYPE, SmallHelp.OFFERS, Points.TYPE)) {
            assertThat(StoreCheck.of(store).check(type).ok()).as(type.name()).isTrue();
        }
        Map<String, String> promised = new TreeMap<>();
        Map<String, Help> done = new TreeMap<>();
        store.ledger(SmallHelp.TYPE).read((id, latest) -> {
            Help help = latest.state();
            if (help.status() == Help.Status.AGREED) {
                promised.put(id.value(), help.offer().orElseThrow().value());
            } else if (Set.of(Help.Status.DONE, Help.Status.THANKED).contains(help.status())) {
                done.put(id.value(), help);
            }
        });
        Map<String, String> booked = new TreeMap<>();
        store.ledger(SmallHelp.OFFERS).read((id, latest) -> {
            HelpOffer offer = latest.state();
            for (Booking one : offer.bookings()) {
                assertThat(booked.put(one.help().value(), id.value()))
                        .as("once")
                        .isNull();
                assertThat(offer.taken(one.slot()))
                        .isLessThanOrEqualTo(offer.terms().orElseThrow().capacity());
                assertThat(offer.terms().orElseThrow().isOn(one.slot().day())).isTrue();
            }
        });
        assertThat(booked).isEqualTo(promised);
        checkPoints(store, done);
    }

    /** Every point comes of a done help of that helper, in an area of the scheme, and of no other. */
    private static void checkPoints(Store store, Map<String, Help> done) {
        store.journal()
                .read(
                        Points.TYPE,
                        (person, history) -> history.forEach(event -> {
                            if (event instanceof PointEvent.Earned earned) {
                                Help help = done.remove(earned.service().value());
                                assertThat(help).as("a done help, once").isNotNull();
                                assertThat(help.helper().flatMap(Helper::person))
                                        .contains(person);
                                assertThat(help.wanted().orElseThrow().within())
                                        .contains(earned.key().area());
                            }
                        }));
        done.values()
                .forEach(help -> assertThat(help.wanted().orElseThrow().within().contains(AreaId.of("yama"))
                                || help.helper().flatMap(Helper::person).isEmpty()
                                || limitReached(store, help))
                        .as("every other had a reason to earn nothing")
                        .isTrue());
    }

    private static boolean limitReached(Store store, Help help) {
        PersonId person = help.helper().flatMap(Helper::person).orElseThrow();
        LocalDate day = help.wanted().orElseThrow().slot().day();
        return store.ledger(Points.TYPE)
                .find(person)
                .filter(found -> found.state().purses().stream()
                        .anyMatch(purse -> found.state().earnedOn(purse.key(), day) >= 3))
                .isPresent();
    }

    private static Marugoto city() {
        return Marugoto.with(WAKAYAMA).store(new InMemoryStore()).build();
    }

    private static Occasion on(LocalDate day) {
        return Occasion.of(
                ActorId.of("C1"), AgencyId.of("shakyo"), day.atTime(10, 0).toInstant(ZoneOffset.ofHours(9)), day);
    }
}

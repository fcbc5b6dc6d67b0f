package org.marugoto;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicReference;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.marugoto.casework.CaseEvent;
import org.marugoto.decide.CaseId;
import org.marugoto.document.ShapeCheck;
import org.marugoto.ledger.InMemoryStore;
import org.marugoto.ledger.StoreCheck;
import org.marugoto.outreach.OutreachEvent;
import org.marugoto.plan.PlanEvent;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.profile.Profiles;
import org.marugoto.testkit.city.Act;
import org.marugoto.testkit.city.LaterMove;
import org.marugoto.testkit.city.Laws;
import org.marugoto.testkit.city.Move;
import org.marugoto.testkit.city.PlanLaws;

/**
 * The laws of the house over whole journeys (1, 2, 3, 5, 7 and 8): hand-overs and back-up as in the front half,
 * with outreach, plans and words about consent between them.
 */
class WholeJourneyLawsTest {

    private static final int EFFORT = Integer.getInteger("marugoto.effort", 1);
    private static final int LENGTH = 90;
    private static final int CASES = 3;
    private static final MunicipalityProfile CHIBA = Profiles.load("chiba");

    @Provide
    Arbitrary<List<Act>> journeys() {
        return Arbitraries.randomValue(WholeJourneyLawsTest::journey);
    }

    @Property(tries = 500, seed = "20240402")
    void no_plan_without_its_gates_nobody_forgotten_and_nothing_lost_over_the_whole_journey(
            @ForAll("journeys") List<Act> journey, @ForAll Random random) {
        check(journey);
        for (int more = 1; more < EFFORT; more++) {
            check(journey(random));
        }
    }

    @Test
    void the_journeys_reach_what_the_laws_speak_of() {
        Random random = new Random(2024);
        Map<Class<?>, Integer> seen = new HashMap<>();
        for (int i = 0; i < 60; i++) {
            InMemoryStore store = new InMemoryStore();
            Marugoto city = city(store);
            journey(random).forEach(act -> act.play(city));
            Move.cases().forEach(id -> store.journal().history(Cases.TYPE, id).forEach(event -> count(event, seen)));
        }
        assertThat(seen)
                .containsKeys(
                        PlanEvent.Activated.class,
                        PlanEvent.DecidedInConference.class,
                        PlanEvent.Decided.class,
                        PlanEvent.ConsentWithdrawn.class,
                        PlanEvent.Dropped.class,
                        PlanEvent.Extended.class,
                        OutreachEvent.ConsentWithdrawn.class,
                        OutreachEvent.WayChanged.class,
                        OutreachEvent.Ended.class,
                        CaseEvent.Closed.class);
        assertThat(seen.get(PlanEvent.Activated.class)).isGreaterThan(10);
    }

    @Test
    void the_laws_hold_when_two_threads_work_on_one_store() throws InterruptedException {
        Random seeds = new Random(2025);
        for (int i = 0; i < 30 * EFFORT; i++) {
            InMemoryStore store = new InMemoryStore();
            Marugoto city = city(store);
            AtomicReference<Throwable> failed = new AtomicReference<>();
            CyclicBarrier begin = new CyclicBarrier(2);
            List<Thread> threads = new ArrayList<>();
            for (int t = 0; t < 2; t++) {
                List<Act> journey = journey(new Random(seeds.nextLong()));
                threads.add(new Thread(() -> {
                    try {
                        begin.await();
                        journey.forEach(act -> act.play(city));
                    } catch (Throwable broken) {
                        failed.set(broken);
                    }
                }));
            }
            threads.forEach(Thread::start);
            for (Thread thread : threads) {
                thread.join();
            }
            assertThat(failed.get()).isNull();
            clean(store);
            Move.cases().forEach(id -> {
                Laws.holdFor(city, id);
                PlanLaws.holdFor(city, id);
            });
        }
    }

    private static void check(List<Act> journey) {
        InMemoryStore store = new InMemoryStore();
        Marugoto city = city(store);
        for (Act act : journey) {
            CaseId id = act.caseId();
            Laws.Before before = Laws.before(city, id);
            boolean done = act.play(city);
            before.check(done);
            Laws.holdFor(city, id);
            if (done && act instanceof LaterMove later) {
                checkAfter(city, later, before.events());
            }
        }
        Move.cases().forEach(id -> PlanLaws.holdFor(city, id));
        clean(store);
    }

    private static void checkAfter(Marugoto city, LaterMove move, int eventsBefore) {
        if (move.withdraws()) {
            PlanLaws.holdAfterWithdrawal(city, move);
        }
        city.store().journal().history(Cases.TYPE, move.caseId()).stream()
                .skip(eventsBefore)
                .filter(CaseEvent.Planned.class::isInstance)
                .map(event -> ((CaseEvent.Planned) event).step())
                .filter(PlanEvent.Activated.class::isInstance)
                .forEach(step -> PlanLaws.holdAfterActivation(city, move, (PlanEvent.Activated) step));
    }

    private static void clean(InMemoryStore store) {
        Marugoto.TYPES.forEach(
                type -> assertThat(StoreCheck.of(store).check(type).ok()).isTrue());
    }

    private static void count(CaseEvent event, Map<Class<?>, Integer> seen) {
        Object step = event instanceof CaseEvent.Planned planned
                ? planned.step()
                : event instanceof CaseEvent.ReachedOut reached ? reached.step() : event;
        seen.merge(step.getClass(), 1, Integer::sum);
    }

    private static Marugoto city(InMemoryStore store) {
        return Marugoto.with(CHIBA).store(store).shapes(ShapeCheck.none()).build();
    }

    /** Cases are opened and their households known; then anything, as the days go by. */
    private static List<Act> journey(Random random) {
        List<Act> acts = new ArrayList<>();
        for (int which = 0; which < CASES; which++) {
            acts.add(new Move(0, which, random.nextInt(100), random.nextInt(100), 0));
            acts.addAll(LaterMove.settled(which));
        }
        for (int i = 0; i < LENGTH; i++) {
            acts.add(random.nextInt(4) == 0 ? Move.random(random) : LaterMove.random(random, i / 2));
        }
        return acts;
    }
}

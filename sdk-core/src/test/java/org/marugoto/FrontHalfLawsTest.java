package org.marugoto;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.marugoto.decide.CaseId;
import org.marugoto.document.ShapeCheck;
import org.marugoto.ledger.InMemoryStore;
import org.marugoto.ledger.StaleVersionException;
import org.marugoto.ledger.StoreCheck;
import org.marugoto.profile.HandOverPolicy;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.profile.Profiles;
import org.marugoto.testkit.city.Laws;
import org.marugoto.testkit.city.Move;

/**
 * The laws of the house that the front half of the journey must keep (1, 2, 3, 7 and 8), over random
 * histories of many agencies that act as they like.
 */
class FrontHalfLawsTest {

    private static final int EFFORT = Integer.getInteger("marugoto.effort", 1);
    private static final int LENGTH = 60;
    private static final MunicipalityProfile CHIBA = Profiles.load("chiba");
    private static final MunicipalityProfile NO_CONFERENCE = CHIBA.but()
            .handOver(HandOverPolicy.builder()
                    .onDecline("SENDERS_REVIEW")
                    .conference(false)
                    .build())
            .build();

    @Provide
    Arbitrary<List<Move>> histories() {
        return Arbitraries.randomValue(Move::random).list().ofMinSize(LENGTH).ofMaxSize(LENGTH);
    }

    @Property(tries = 450, seed = "20240401")
    void somebody_is_responsible_nobody_is_passed_around_or_forgotten_and_nothing_is_lost(
            @ForAll("histories") List<Move> history, @ForAll Random random) {
        check(CHIBA, history);
        for (int more = 1; more < EFFORT; more++) {
            check(CHIBA, anyHistory(random));
        }
    }

    @Property(tries = 100, seed = "20240401")
    void the_same_laws_hold_in_a_city_that_has_no_conference(
            @ForAll("histories") List<Move> history, @ForAll Random random) {
        check(NO_CONFERENCE, history);
        for (int more = 1; more < EFFORT; more++) {
            check(NO_CONFERENCE, anyHistory(random));
        }
    }

    @Test
    void the_laws_hold_when_two_threads_work_on_one_store() throws InterruptedException {
        Random seeds = new Random(2024);
        AtomicInteger done = new AtomicInteger();
        for (int i = 0; i < 50 * EFFORT; i++) {
            InMemoryStore store = new InMemoryStore();
            Marugoto city = city(CHIBA, store);
            AtomicReference<Throwable> failed = new AtomicReference<>();
            CyclicBarrier begin = new CyclicBarrier(2);
            List<Thread> threads = new ArrayList<>();
            for (int t = 0; t < 2; t++) {
                Random random = new Random(seeds.nextLong());
                threads.add(new Thread(() -> {
                    try {
                        begin.await();
                        for (Move move : anyHistory(random)) {
                            playAgainstOthers(city, move, done);
                        }
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
            Marugoto.TYPES.forEach(
                    type -> assertThat(StoreCheck.of(store).check(type).ok()).isTrue());
            Move.cases().forEach(id -> Laws.holdFor(city, id));
        }
        assertThat(done.get()).describedAs("steps done by two threads").isGreaterThan(100);
    }

    /** Two who meet on one case: one records, the other is told to look again. */
    private static void playAgainstOthers(Marugoto city, Move move, AtomicInteger done) {
        try {
            if (move.play(city)) {
                done.incrementAndGet();
            }
        } catch (StaleVersionException met) {
            assertThat(met).hasMessageContaining(move.caseId().value());
        }
    }

    private static void check(MunicipalityProfile profile, List<Move> history) {
        InMemoryStore store = new InMemoryStore();
        Marugoto city = city(profile, store);
        for (Move move : history) {
            CaseId id = move.caseId();
            Laws.Before before = Laws.before(city, id);
            boolean done = move.play(city);
            before.check(done);
            Laws.holdFor(city, id);
        }
        Marugoto.TYPES.forEach(
                type -> assertThat(StoreCheck.of(store).check(type).ok()).isTrue());
    }

    private static Marugoto city(MunicipalityProfile profile, InMemoryStore store) {
        return Marugoto.with(profile).store(store).shapes(ShapeCheck.none()).build();
    }

    private static List<Move> anyHistory(Random random) {
        List<Move> moves = new ArrayList<>();
        for (int i = 0; i < LENGTH; i++) {
            moves.add(Move.random(random));
        }
        return moves;
    }
}

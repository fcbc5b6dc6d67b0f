package org.marugoto;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.marugoto.decide.Occasion;
import org.marugoto.decide.Reason;
import org.marugoto.household.PersonId;
import org.marugoto.ledger.StaleVersionException;
import org.marugoto.participation.Participation;
import org.marugoto.participation.ParticipationCommand;
import org.marugoto.participation.ParticipationId;
import org.marugoto.participation.ParticipationRefusal;
import org.marugoto.participation.PlanStanding;
import org.marugoto.resource.PlacesCommand;
import org.marugoto.resource.PlacesRefusal;
import org.marugoto.resource.ResourceId;

/** Law 6 between cases and resources: a place is taken by whoever was accepted, once, and freed when it ends. */
class PlacesOfParticipationTest extends ParticipationCity {

    private static final int EFFORT = Integer.getInteger("marugoto.effort", 1);

    @Test
    void a_full_place_is_refused_with_its_reason_and_nothing_is_recorded() {
        offer(CAFE, 1);
        accepted("C1", "P1", CAFE);
        coordinated("C2", "P2", CAFE);
        assertThat(codes(accept("C2"))).containsExactly(PlacesRefusal.NO_PLACE_LEFT);
        assertThat(participation("C2").status()).isEqualTo(Participation.Status.COORDINATING);
        assertConsistent();
    }

    @Test
    void a_resource_that_never_offered_places_has_none_to_give() {
        coordinated("C1", "P1", FARM);
        assertThat(codes(accept("C1"))).containsExactly(PlacesRefusal.NOT_POSSIBLE_NOW);
    }

    @Test
    void nobody_gets_two_places_at_one_resource_through_two_cases() {
        offer(CAFE, 2);
        accepted("C1", "P1", CAFE);
        coordinated("C2", "P1", CAFE);
        assertThat(codes(accept("C2"))).containsExactly(ParticipationRefusal.HAS_PLACE_THERE);
        assertThat(places(CAFE).free()).isEqualTo(1);
    }

    @Test
    void a_place_that_was_freed_by_hand_does_not_stand_in_the_way_of_the_end() {
        offer(CAFE, 1);
        accepted("C1", "P1", CAFE);
        done(marugoto.resources().handle(CAFE, new PlacesCommand.Free(PersonId.of("P1"), on(DAY))));
        done(step("C1", new ParticipationCommand.Drop(of("C1"), "PERSON_WISH", on(DAY))));
        assertThat(places(CAFE).free()).isEqualTo(1);
    }

    @Test
    void of_two_coordinators_at_the_last_place_one_gets_it_and_the_other_a_reason() throws Exception {
        for (int round = 0; round < 20 * EFFORT; round++) {
            PlacesOfParticipationTest city = new PlacesOfParticipationTest();
            city.offer(CAFE, 1);
            city.coordinated("C1", "P1", CAFE);
            city.coordinated("C2", "P2", CAFE);
            CyclicBarrier start = new CyclicBarrier(2);
            ExecutorService coordinators = Executors.newFixedThreadPool(2);
            try {
                List<Future<List<Reason.Code>>> answers =
                        coordinators.invokeAll(List.of(city.accepting("C1", start), city.accepting("C2", start)));
                List<List<Reason.Code>> codes = new ArrayList<>();
                for (Future<List<Reason.Code>> answer : answers) {
                    codes.add(answer.get());
                }
                assertThat(codes).containsExactlyInAnyOrder(List.of(), List.of(PlacesRefusal.NO_PLACE_LEFT));
                assertThat(city.places(CAFE).taken()).hasSize(1);
                city.assertConsistent();
            } finally {
                coordinators.shutdownNow();
            }
        }
    }

    private Callable<List<Reason.Code>> accepting(String supportCase, CyclicBarrier start) {
        return () -> {
            start.await();
            while (true) {
                try {
                    return codes(accept(supportCase));
                } catch (StaleVersionException somebodyElseWasFaster) {
                    Thread.onSpinWait();
                }
            }
        };
    }

    @Test
    void law_6_places_and_cases_agree_along_any_history_and_no_place_is_given_twice() {
        for (int seed = 0; seed < 40 * EFFORT; seed++) {
            PlacesOfParticipationTest city = new PlacesOfParticipationTest();
            Random chance = new Random(seed);
            city.offer(CAFE, 1 + chance.nextInt(2));
            city.offer(FARM, 1);
            for (int i = 0; i < 4; i++) {
                city.needed("C" + i, "P" + i);
            }
            for (int i = 0; i < 60; i++) {
                city.anything(chance, DAY.plusDays(i));
                city.assertConsistent();
            }
        }
    }

    private void anything(Random chance, LocalDate day) {
        String supportCase = "C" + chance.nextInt(4);
        ParticipationId id = of(supportCase);
        ResourceId resource = chance.nextBoolean() ? CAFE : FARM;
        Occasion now = on(day);
        LocalDate next = day.plusDays(9);
        switch (chance.nextInt(10)) {
            case 0 -> marugoto.resources().handle(resource, new PlacesCommand.Offer(chance.nextInt(3), now));
            case 1 -> marugoto.resources().handle(resource, new PlacesCommand.Withdraw(now));
            case 2, 3 -> step(supportCase, new ParticipationCommand.NameCandidates(id, Set.of(resource), next, now));
            case 4, 5 ->
                step(supportCase, new ParticipationCommand.Coordinate(id, resource, PlanStanding.NONE, next, now));
            case 6, 7 -> step(supportCase, new ParticipationCommand.Accept(id, PlanStanding.NONE, next, now));
            case 8 -> step(supportCase, new ParticipationCommand.Settle(id, next, now));
            default -> step(supportCase, new ParticipationCommand.HostDeclines(id, "FULL", next, now));
        }
    }
}

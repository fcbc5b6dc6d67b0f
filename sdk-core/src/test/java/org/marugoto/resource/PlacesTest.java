package org.marugoto.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.marugoto.Marugoto;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.Decision;
import org.marugoto.decide.Occasion;
import org.marugoto.decide.Reason;
import org.marugoto.household.PersonId;
import org.marugoto.ledger.InMemoryStore;
import org.marugoto.ledger.Outcome;
import org.marugoto.ledger.StaleVersionException;
import org.marugoto.profile.Profiles;
import org.marugoto.resource.PlacesCommand.Free;
import org.marugoto.resource.PlacesCommand.Offer;
import org.marugoto.resource.PlacesCommand.Take;
import org.marugoto.resource.PlacesCommand.Withdraw;
import org.marugoto.testkit.DeciderLaws;
import org.marugoto.testkit.EventCensus;

class PlacesTest {

    private static final int EFFORT = Integer.getInteger("marugoto.effort", 1);
    private static final Occasion NOW =
            Occasion.of(ActorId.of("W-7"), AgencyId.of("fukumaru"), Instant.EPOCH, LocalDate.of(2024, 4, 1));
    private static final ResourceId CAFE = ResourceId.of("cafe");

    private final PlacesDecider decider = new PlacesDecider();

    @Test
    void the_laws_hold_along_any_history_and_no_place_is_given_twice() {
        for (int seed = 0; seed < 100 * EFFORT; seed++) {
            Random chance = new Random(seed);
            List<PlacesEvent> history = new ArrayList<>();
            Places places = Places.NONE;
            for (int step = 0; step < 30; step++) {
                if (decider.decide(places, command(chance)) instanceof Decision.Accepted<PlacesEvent> yes) {
                    history.addAll(yes.events());
                    places = decider.fold(places, yes.events());
                }
                assertThat(places.taken().size()).isLessThanOrEqualTo(places.capacity());
            }
            List<PlacesCommand> commands =
                    IntStream.range(0, 8).mapToObj(i -> command(chance)).toList();
            DeciderLaws.of(decider)
                    .repeatingChangesNothing()
                    .table(PlacesDecider.TABLE, PlacesRefusal.NOT_POSSIBLE_NOW)
                    .check(history, commands);
        }
    }

    private static PlacesCommand command(Random chance) {
        PersonId person = PersonId.of("P" + chance.nextInt(5));
        return switch (chance.nextInt(8)) {
            case 0, 1 -> new Offer(chance.nextInt(4), NOW);
            case 2 -> new Withdraw(NOW);
            case 3, 4 -> new Free(person, NOW);
            default -> new Take(person, NOW);
        };
    }

    @Test
    void every_cell_of_the_table_answers() {
        List<Places> states = List.of(
                Places.NONE,
                Places.builder().status(Places.Status.OFFERED).capacity(2).build(),
                Places.builder()
                        .status(Places.Status.OFFERED)
                        .capacity(1)
                        .addTaken(PersonId.of("P1"))
                        .build(),
                Places.builder().status(Places.Status.WITHDRAWN).capacity(1).build());
        List<PlacesCommand> commands = List.of(
                new Offer(1, NOW),
                new Take(PersonId.of("P2"), NOW),
                new Free(PersonId.of("P1"), NOW),
                new Withdraw(NOW));
        for (Places state : states) {
            for (PlacesCommand command : commands) {
                assertThat(PlacesDecider.TABLE.possibleIn(state.status()).contains(command.getClass()))
                        .isEqualTo(decider.decide(state, command)
                                .match(
                                        events -> true,
                                        reasons -> reasons.stream()
                                                .noneMatch(reason -> reason.code() == PlacesRefusal.NOT_POSSIBLE_NOW)));
            }
        }
        assertThat(EventCensus.of(PlacesEvent.class).kinds()).hasSize(4);
    }

    @Test
    void a_full_resource_refuses_with_its_capacity_and_takes_again_once_somebody_leaves() {
        Places full = fold(new Offer(1, NOW), new Take(PersonId.of("P1"), NOW));
        assertThat(decider.decide(full, new Take(PersonId.of("P2"), NOW)))
                .isEqualTo(
                        Decision.refuse(Reason.of(PlacesRefusal.NO_PLACE_LEFT).with("capacity", 1)));
        assertThat(decider.decide(full, new Take(PersonId.of("P1"), NOW))).isEqualTo(Decision.nothingToDo());
        Places again = fold(new Offer(1, NOW), new Take(PersonId.of("P1"), NOW), new Free(PersonId.of("P1"), NOW));
        assertThat(again.free()).isEqualTo(1);
    }

    @Test
    void places_cannot_become_fewer_than_the_people_who_have_one() {
        Places two = fold(new Offer(2, NOW), new Take(PersonId.of("P1"), NOW), new Take(PersonId.of("P2"), NOW));
        assertThat(decider.decide(two, new Offer(1, NOW)))
                .isEqualTo(Decision.refuse(Reason.of(PlacesRefusal.FEWER_THAN_TAKEN)
                        .with("capacity", 1)
                        .with("taken", 2)));
        assertThatThrownBy(() -> two.but().capacity(1).build()).hasMessageContaining("(1) people");
    }

    @Test
    void whoever_has_a_place_keeps_it_when_the_resource_withdraws() {
        Places withdrawn = fold(new Offer(2, NOW), new Take(PersonId.of("P1"), NOW), new Withdraw(NOW));
        assertThat(withdrawn.taken()).containsExactly(PersonId.of("P1"));
        assertThat(withdrawn.free()).isZero();
        assertThat(decider.decide(withdrawn, new Free(PersonId.of("P1"), NOW)))
                .isEqualTo(Decision.accept(new PlacesEvent.Freed(PersonId.of("P1"), NOW)));
    }

    @Test
    void of_two_coordinators_at_the_last_place_one_gets_it_and_the_other_a_reason() throws Exception {
        for (int round = 0; round < 50 * EFFORT; round++) {
            Marugoto city = Marugoto.with(Profiles.load("chiba"))
                    .store(new InMemoryStore())
                    .build();
            city.resources().handle(CAFE, new Offer(1, NOW));
            CyclicBarrier start = new CyclicBarrier(2);
            ExecutorService coordinators = Executors.newFixedThreadPool(2);
            try {
                List<Future<Outcome<Places, PlacesEvent>>> answers = coordinators.invokeAll(
                        List.of(accepting(city, PersonId.of("P1"), start), accepting(city, PersonId.of("P2"), start)));
                List<List<Reason>> reasons = new ArrayList<>();
                for (Future<Outcome<Places, PlacesEvent>> answer : answers) {
                    reasons.add(
                            answer.get() instanceof Outcome.Refused<Places, PlacesEvent> no ? no.reasons() : List.of());
                }
                assertThat(reasons)
                        .containsExactlyInAnyOrder(
                                List.of(),
                                List.of(Reason.of(PlacesRefusal.NO_PLACE_LEFT).with("capacity", 1)));
                assertThat(city.resources().find(CAFE, NOW).orElseThrow().taken())
                        .hasSize(1);
            } finally {
                coordinators.shutdownNow();
            }
        }
    }

    /** Whoever finds that somebody else was faster looks again, as a screen would. */
    private static Callable<Outcome<Places, PlacesEvent>> accepting(
            Marugoto city, PersonId person, CyclicBarrier start) {
        return () -> {
            start.await();
            while (true) {
                try {
                    return city.resources().handle(CAFE, new Take(person, NOW));
                } catch (StaleVersionException somebodyElseWasFaster) {
                    Thread.onSpinWait();
                }
            }
        };
    }

    @Test
    void a_number_of_places_that_cannot_be_is_refused_by_its_shape() {
        Marugoto city =
                Marugoto.with(Profiles.load("chiba")).store(new InMemoryStore()).build();
        assertThat(city.resources().handle(CAFE, new Offer(-1, NOW))).isInstanceOf(Outcome.Refused.class);
        assertThat(city.resources().find(CAFE, NOW)).isEmpty();
    }

    private Places fold(PlacesCommand... commands) {
        Places places = Places.NONE;
        for (PlacesCommand command : commands) {
            Places before = places;
            places = decider.decide(before, command).match(events -> decider.fold(before, events), reasons -> {
                throw new AssertionError(reasons);
            });
        }
        return places;
    }
}

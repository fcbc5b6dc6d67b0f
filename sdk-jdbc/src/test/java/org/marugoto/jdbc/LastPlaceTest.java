package org.marugoto.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.marugoto.Marugoto;
import org.marugoto.Resources;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.Occasion;
import org.marugoto.decide.Reason;
import org.marugoto.household.PersonId;
import org.marugoto.json.MarugotoJson;
import org.marugoto.ledger.Outcome;
import org.marugoto.ledger.StaleVersionException;
import org.marugoto.profile.Profiles;
import org.marugoto.resource.Places;
import org.marugoto.resource.PlacesCommand;
import org.marugoto.resource.PlacesEvent;
import org.marugoto.resource.PlacesRefusal;
import org.marugoto.resource.ResourceId;

class LastPlaceTest {

    private static final int EFFORT = Integer.getInteger("marugoto.effort", 1);
    private static final Occasion NOW =
            Occasion.of(ActorId.of("W-7"), AgencyId.of("fukumaru"), Instant.EPOCH, LocalDate.of(2024, 4, 1));

    private final Resources resources = Marugoto.with(Profiles.load("chiba"))
            .store(JdbcStore.owning(H2Databases.memory(), "121002", new MarugotoJson()))
            .build()
            .resources();

    @Test
    void of_two_coordinators_at_the_last_place_one_gets_it_and_the_other_a_reason() throws Exception {
        ExecutorService coordinators = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < 10 * EFFORT; round++) {
                ResourceId cafe = ResourceId.of("cafe" + round);
                resources.handle(cafe, new PlacesCommand.Offer(1, NOW));
                CyclicBarrier start = new CyclicBarrier(2);
                List<List<Reason>> reasons = new ArrayList<>();
                for (Future<List<Reason>> answer :
                        coordinators.invokeAll(List.of(accepting(cafe, "P1", start), accepting(cafe, "P2", start)))) {
                    reasons.add(answer.get());
                }
                assertThat(reasons)
                        .containsExactlyInAnyOrder(
                                List.of(),
                                List.of(Reason.of(PlacesRefusal.NO_PLACE_LEFT).with("capacity", 1)));
                assertThat(resources.find(cafe, NOW).orElseThrow().taken()).hasSize(1);
            }
        } finally {
            coordinators.shutdownNow();
        }
    }

    /** Whoever finds that somebody else was faster looks again, as a screen would. */
    private Callable<List<Reason>> accepting(ResourceId cafe, String person, CyclicBarrier start) {
        return () -> {
            start.await();
            while (true) {
                try {
                    Outcome<Places, PlacesEvent> answer =
                            resources.handle(cafe, new PlacesCommand.Take(PersonId.of(person), NOW));
                    return answer instanceof Outcome.Refused<Places, PlacesEvent> no ? no.reasons() : List.of();
                } catch (StaleVersionException somebodyElseWasFaster) {
                    Thread.onSpinWait();
                }
            }
        };
    }
}

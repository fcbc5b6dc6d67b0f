package org.marugoto;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.marugoto.community.IssueEvent;
import org.marugoto.document.ShapeCheck;
import org.marugoto.ledger.InMemoryStore;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.profile.Profiles;
import org.marugoto.testkit.CityJourneys;
import org.marugoto.testkit.city.CityHistory;

/** What holds for issues and watches of a neighbourhood with a ladder of three bodies, whatever happens and whoever acts. */
class NeighbourhoodLawsTest {

    private static final int EFFORT = Integer.getInteger("marugoto.effort", 1);
    private static final MunicipalityProfile TOYONAKA = Profiles.load(CityJourneys.files("toyonaka"));
    private static final ShapeCheck SHAPES = ShapeCheck.standard();

    @Test
    void the_laws_hold_over_random_histories() {
        int told = 0;
        int raised = 0;
        for (long seed = 0; seed < 100L * EFFORT; seed++) {
            Marugoto city = city();
            CityHistory.ofTheNeighbourhood(city).play(seed);
            for (IssueEvent event : events(city)) {
                told += event instanceof IssueEvent.Opened ? 1 : 0;
                raised += event instanceof IssueEvent.Raised ? 1 : 0;
            }
        }
        assertThat(told).isPositive();
        assertThat(raised).isPositive();
    }

    @Test
    void the_laws_hold_when_two_act_on_one_store_at_once() throws InterruptedException {
        for (long seed = 0; seed < 30L * EFFORT; seed++) {
            CityHistory.ofTheNeighbourhood(city()).playByTwo(seed);
        }
    }

    private static Marugoto city() {
        return Marugoto.with(TOYONAKA).store(new InMemoryStore()).shapes(SHAPES).build();
    }

    private static List<IssueEvent> events(Marugoto city) {
        List<IssueEvent> events = new ArrayList<>();
        city.store().journal().read(CommunityIssues.TYPE, (id, history) -> events.addAll(history));
        return events;
    }
}

package org.marugoto;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.marugoto.ledger.InMemoryStore;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.testkit.city.CityHistory;

/**
 * The laws of ARCHITECTURE section 4 (1-3 and 5-8) over random histories of all rooms: cases handed over, planned and decided
 * in conferences, with inquiries, placements, hosts, developed resources, rounds, welfare maps and community issues between.
 */
class CityLawsTest {

    private static final int EFFORT = Integer.getInteger("marugoto.effort", 1);
    private static final MunicipalityProfile CITY = CityHistory.profile();

    @Test
    void the_laws_hold_over_random_histories_of_the_whole_city() {
        for (long seed = 0; seed < 500L * EFFORT; seed++) {
            CityHistory.of(CityHistory.city(CITY, new InMemoryStore())).play(seed);
        }
    }

    @Test
    void the_laws_hold_when_two_act_at_once() throws InterruptedException {
        for (long seed = 0; seed < 30L * EFFORT; seed++) {
            CityHistory.of(CityHistory.city(CITY, new InMemoryStore())).playByTwo(seed);
        }
    }
}

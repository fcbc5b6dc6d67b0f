package org.marugoto.jdbc;

import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.marugoto.json.MarugotoJson;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.testkit.city.CityHistory;

/**
 * The laws of the house over random histories of whole cities, side by side in one database: each history is a
 * municipality of its own.
 */
abstract class CityLawsOnDatabase {

    private static final int EFFORT = Integer.getInteger("marugoto.effort", 1);
    private static final MunicipalityProfile CITY = CityHistory.profile();

    /** An empty database with the schema in it. */
    abstract DataSource source();

    @Test
    void the_laws_hold_over_random_histories_of_the_whole_city() {
        DataSource source = source();
        for (int seed = 0; seed < 5 * EFFORT; seed++) {
            history(source, seed).play(seed);
        }
    }

    @Test
    void the_laws_hold_when_two_act_at_once() throws InterruptedException {
        DataSource source = source();
        for (int seed = 0; seed < 2 * EFFORT; seed++) {
            history(source, seed).playByTwo(seed);
        }
    }

    private static CityHistory history(DataSource source, int seed) {
        String municipality = "%06d".formatted(100_000 + seed);
        return CityHistory.of(CityHistory.city(CITY, JdbcStore.owning(source, municipality, new MarugotoJson())));
    }
}

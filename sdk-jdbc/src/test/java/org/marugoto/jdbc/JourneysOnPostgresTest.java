package org.marugoto.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.marugoto.code.Wording;
import org.marugoto.journey.Journey;
import org.marugoto.journey.JourneyResult;
import org.marugoto.journey.JourneyRunner;
import org.marugoto.journey.Journeys;
import org.marugoto.json.MarugotoJson;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.profile.ProfileFiles;
import org.marugoto.profile.Profiles;

/** Every shipped journey comes out on PostgreSQL as it does in memory. */
class JourneysOnPostgresTest {

    static List<String> shipped() {
        return Profiles.shipped();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void every_shipped_journey_comes_out_as_written(String id) {
        MunicipalityProfile profile = Profiles.load(id);
        Journey journey = Journeys.read(ProfileFiles.shipped(id), profile);
        List<HikariDataSource> pools = new ArrayList<>();
        JourneyResult result = JourneyRunner.on(() -> {
                    pools.add(PostgresServer.shared().fresh());
                    return JdbcStore.owning(
                            pools.get(pools.size() - 1), profile.municipalCode().value(), new MarugotoJson());
                })
                .run(journey);
        pools.forEach(HikariDataSource::close);
        assertThat(result.failures())
                .extracting(fault -> fault.text(Wording.in(Locale.ENGLISH)))
                .isEmpty();
        assertThat(result.scenarios()).isNotEmpty().allMatch(scenario -> scenario.passed() > 0);
    }
}

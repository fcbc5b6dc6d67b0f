package org.marugoto.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.marugoto.testkit.CityJourneys;

/** Every shipped journey comes out on a database as it does in memory. */
class JourneysOnH2Test {

    static List<String> shipped() {
        return Profiles.shipped();
    }

    static List<String> cities() {
        return CityJourneys.ids();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void every_shipped_journey_comes_out_as_written(String id) {
        comesOutAsWritten(ProfileFiles.shipped(id));
    }

    @ParameterizedTest
    @MethodSource("cities")
    void every_journey_of_a_test_city_comes_out_as_written(String id) {
        comesOutAsWritten(CityJourneys.files(id));
    }

    private static void comesOutAsWritten(ProfileFiles files) {
        MunicipalityProfile profile = Profiles.load(files);
        Journey journey = Journeys.read(files, profile);
        JourneyResult result = JourneyRunner.on(() -> JdbcStore.owning(
                        H2Databases.memory(), profile.municipalCode().value(), new MarugotoJson()))
                .run(journey);
        assertThat(result.failures())
                .extracting(fault -> fault.text(Wording.in(Locale.ENGLISH)))
                .isEmpty();
        assertThat(result.scenarios()).isNotEmpty().allMatch(scenario -> scenario.passed() > 0);
    }
}

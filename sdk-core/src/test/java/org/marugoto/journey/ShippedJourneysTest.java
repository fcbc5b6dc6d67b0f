package org.marugoto.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.marugoto.code.Wording;
import org.marugoto.ledger.InMemoryStore;
import org.marugoto.profile.ProfileFiles;
import org.marugoto.profile.Profiles;
import org.marugoto.rule.proof.RuleVerifier;
import org.marugoto.testkit.CityJourneys;

/** Every shipped profile keeps what its journeys promise. */
class ShippedJourneysTest {

    static List<String> shipped() {
        return Profiles.shipped();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void every_shipped_journey_comes_out_as_written(String id) {
        Journey journey = Journeys.read(ProfileFiles.shipped(id), Profiles.load(id));
        JourneyResult result = JourneyRunner.on(InMemoryStore::new).run(journey);
        assertThat(result.failures())
                .extracting(fault -> fault.text(Wording.in(Locale.ENGLISH)))
                .isEmpty();
        assertThat(result.ok()).isTrue();
        assertThat(result.scenarios()).isNotEmpty().allMatch(scenario -> scenario.passed() > 0);
    }

    static List<String> cities() {
        return CityJourneys.ids();
    }

    @ParameterizedTest
    @MethodSource("cities")
    void every_journey_of_a_test_city_comes_out_as_written(String id) {
        ProfileFiles files = CityJourneys.files(id);
        JourneyResult result = JourneyRunner.on(InMemoryStore::new).run(Journeys.read(files, Profiles.load(files)));
        assertThat(Town.told(result)).isEmpty();
        assertThat(result.scenarios()).isNotEmpty().allMatch(scenario -> scenario.passed() > 0);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void every_shipped_rule_book_is_proven(String id) {
        var profile = Profiles.load(id);
        assertThat(RuleVerifier.of(profile.rules(), profile.receivers())
                        .verify()
                        .findings())
                .isEmpty();
    }
}

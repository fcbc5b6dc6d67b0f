package org.marugoto.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.marugoto.document.Document;
import org.marugoto.document.Fault;
import org.marugoto.ledger.InMemoryStore;
import org.marugoto.profile.MunicipalityProfile;
import org.marugoto.profile.ProfileFiles;
import org.marugoto.profile.Profiles;
import org.marugoto.testkit.CityJourneys;

/** Nothing is expected in vain: whoever changes an expectation of a journey sees it fail, in its own line. */
class EveryExpectationTest {

    /** Keys that stand under {@code expect} only. */
    private static final Pattern EXPECTED = Pattern.compile(
            "\\b(handOver|backUp|pending|asked|bounces|helpers|standing|covers|refused|events|stuck|overdue|notices|memberNeeds"
                    + "|assessedMembers|awaitsConference|anonymous|because|held|proposals|history): *"
                    + "(\\[[^\\]]*\\]|\\{[^}]*\\}|[^,}\\n]+)");

    static Stream<Arguments> journeys() {
        return Stream.concat(
                Profiles.shipped().stream().map(id -> Arguments.of(id, ProfileFiles.shipped(id))),
                CityJourneys.ids().stream().map(id -> Arguments.of(id, CityJourneys.files(id))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("journeys")
    void an_expectation_that_is_changed_fails_in_its_line(String id, ProfileFiles files) {
        MunicipalityProfile profile = Profiles.load(files);
        String text = files.read(Journeys.FILE).text();
        Matcher expected = EXPECTED.matcher(text);
        int changed = 0;
        while (expected.find()) {
            String other = text.substring(0, expected.start(2)) + "[NEVER]" + text.substring(expected.end(2));
            assertThat(lines(other, profile)).as(expected.group()).contains(line(text, expected.start()));
            changed++;
        }
        assertThat(changed).isPositive();
    }

    private static List<Integer> lines(String text, MunicipalityProfile profile) {
        Journey journey = Journeys.read(new Document(Journeys.FILE, text), profile);
        return JourneyRunner.on(InMemoryStore::new).run(journey).failures().stream()
                .map(Fault::line)
                .toList();
    }

    private static int line(String text, int position) {
        return (int) text.substring(0, position).chars().filter(c -> c == '\n').count() + 1;
    }
}

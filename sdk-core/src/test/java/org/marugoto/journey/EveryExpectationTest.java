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
            "\\b(?<![a-z] )(handOver|backUp|pending|asked|bounces|helpers|standing|covers|refused|events|stuck|overdue|notices"
                    + "|memberNeeds|assessedMembers|participation|free|awaitsConference|anonymous|because|held|proposals|history|plan|outreach"
                    + "|stepsDone|rolesTaken|operatorLeftOn|track|nextGate|boundTo|daysToConsent|openTips|becameCases|grounds"
                    + "|times|measures|wasHeld|missed|openTasks|found|common|committee"
                    + "|uncovered|toEvacuate|takenBackFor|directedTo|unconnected|inDirectory): *"
                    + "(\\[[^\\]]*\\]|\\{[^}]*\\}|[^,}\\n]+)");

    private static final JourneyRunner RUNNER = JourneyRunner.on(InMemoryStore::new);
    private static final String SCENARIO = "\n  - name:";

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
            String other =
                    before(text, expected.start()) + text.substring(scenario(text, expected.start()), expected.start(2))
                            + "[NEVER]"
                            + rest(text, expected.end(2));
            assertThat(lines(other, profile)).as(expected.group()).contains(line(text, expected.start()));
            changed++;
        }
        assertThat(changed).isPositive();
    }

    private static List<Integer> lines(String text, MunicipalityProfile profile) {
        Journey alone = Journeys.read(new Document(Journeys.FILE, text), profile);
        return RUNNER.run(alone).failures().stream().map(Fault::line).toList();
    }

    /** Where the scenario around a place begins. */
    private static int scenario(String text, int position) {
        return text.lastIndexOf(SCENARIO, position) + 1;
    }

    /** Empty lines where other scenarios stood, so that the one that is run alone keeps its lines. */
    private static String before(String text, int position) {
        return "scenarios:" + "\n".repeat(line(text, scenario(text, position)) - 1);
    }

    private static String rest(String text, int position) {
        int end = text.indexOf(SCENARIO, position);
        return end < 0 ? text.substring(position) : text.substring(position, end + 1);
    }

    private static int line(String text, int position) {
        return (int) text.substring(0, position).chars().filter(c -> c == '\n').count() + 1;
    }
}

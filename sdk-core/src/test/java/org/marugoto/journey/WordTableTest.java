package org.marugoto.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.marugoto.document.Document;
import org.marugoto.document.Faults;
import org.marugoto.document.YamlNode;
import org.marugoto.profile.ProfileFiles;
import org.marugoto.profile.Profiles;
import org.marugoto.testkit.CityJourneys;

/** The table of words in the documents is drawn from the words; {@code -Dmarugoto.docs=write} draws it anew. */
class WordTableTest {

    private static final Path PAGE = Path.of("../docs/reference/journey-format.md");
    private static final String BEGIN = "<!-- words -->\n";
    private static final String END = "<!-- /words -->\n";
    private static final Set<String> OF_EVERY_STEP = Set.of("on", "agency", "time", "actor", "role", "under", "expect");

    @Test
    void the_table_in_the_documents_is_that_of_the_words() throws IOException {
        String page = Files.readString(PAGE);
        String drawn =
                page.substring(0, page.indexOf(BEGIN) + BEGIN.length()) + table() + page.substring(page.indexOf(END));
        if ("write".equals(System.getProperty("marugoto.docs"))) {
            Files.writeString(PAGE, drawn);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(drawn);
    }

    @Test
    void no_word_takes_a_key_that_every_step_has() {
        StepWords.ALL
                .values()
                .forEach(word -> assertThat(keys(word))
                        .as(word.word())
                        .doesNotContainAnyElementsOf(OF_EVERY_STEP)
                        .doesNotHaveDuplicates());
    }

    @Test
    void every_word_is_spoken_in_a_journey() {
        Set<String> silent = new LinkedHashSet<>(StepWords.ALL.keySet());
        Stream.concat(
                        Profiles.shipped().stream().map(ProfileFiles::shipped),
                        CityJourneys.ids().stream().map(CityJourneys::files))
                .flatMap(files -> Journeys.read(files, Profiles.load(files)).scenarios().stream())
                .flatMap(scenario -> scenario.steps().stream())
                .forEach(step -> silent.remove(step.word()));
        assertThat(silent).isEmpty();
    }

    private static String table() {
        StringBuilder table =
                new StringBuilder("| word | keys beside those of every step | may be expected |\n|---|---|---|\n");
        StepWords.ALL
                .values()
                .forEach(word -> table.append("| `%s` | %s | %s |\n"
                        .formatted(
                                word.word(),
                                code(keys(word)),
                                expected(word.expectations().keys()))));
        table.append('\n');
        groups().forEach((name, keys) -> table.append("- *%s*: %s.\n".formatted(name, code(keys))));
        return table.toString();
    }

    /** What many words have in common. */
    private static Map<String, Set<String>> groups() {
        Map<String, Set<String>> groups = new LinkedHashMap<>();
        groups.put("command", Acted.<Object>expectations(Expectations.none()).keys());
        groups.put("case", CaseSteps.STATE.keys());
        groups.put("hand-over", HandOverSteps.TOLD.keys());
        groups.put("household", HouseholdSteps.STATE.keys());
        groups.put("conference", ConferenceSteps.STATE.keys());
        groups.put("measure", MeasureSteps.STATE.keys());
        groups.put("campaign", CampaignSteps.STATE.keys());
        groups.put("outreach", OutreachSteps.STATE.keys());
        groups.put("plan", PlanSteps.STATE.keys());
        return groups;
    }

    private static String expected(Set<String> keys) {
        List<String> parts = new ArrayList<>();
        Set<String> left = new LinkedHashSet<>(keys);
        groups().forEach((name, group) -> {
            if (left.containsAll(group)) {
                parts.add("*" + name + "*");
                left.removeAll(group);
            }
        });
        if (!left.isEmpty()) {
            parts.add(code(left));
        }
        return String.join("; ", parts);
    }

    /** The keys that a word asks for when it is read. */
    private static List<String> keys(StepWord<?> word) {
        Document document = new Document(Journeys.FILE, word.word() + ": NAME\n");
        YamlNode node = YamlNode.parse(document, new Faults()).orElseThrow();
        StepNode step = new StepNode(node, word.word(), Town.PROFILE, new Names());
        word.read().apply(step);
        return step.asked().stream().filter(key -> !key.equals(word.word())).toList();
    }

    private static String code(Iterable<String> keys) {
        List<String> all = new ArrayList<>();
        keys.forEach(all::add);
        return all.stream().map(key -> "`" + key + "`").collect(Collectors.joining(", "));
    }
}

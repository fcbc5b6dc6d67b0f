package org.marugoto.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marugoto.document.FaultyDocumentException;
import org.marugoto.profile.ProfileFiles;

/** What is wrong with a journey file is told all at once, and nothing of it is run. */
class JourneysTest {

    private static final String BROKEN = """
            scenarios:
              - name: {ja: 誤りの多い例}
                given:
                  - opne case: aunt
                    on: 2024-06-31
                    agency: hokatsu
                  - open case: uncle
                    agency: nowhere
                    next: {action: ASSESS}
                whne: []
                when:
                  - {record contact: aunt, channel: PHONE}
                  - {record contact: cousin, channel: PHONE, colour: red}
                  - {join household: home, person: p, relation: SELF, ages: 90-80}
                  - {look at case: uncle, time: 25 o'clock, expect: {staus: OPEN}}
                  - {ask the rules: {wings: true}}
                  - just words
            """;

    @Test
    void every_fault_is_told_at_once_with_line_and_column() {
        List<String> told = Town.faults(BROKEN, Locale.ENGLISH);
        assertThat(told).allMatch(line -> line.matches("(?s)journey.yaml:\\d+: (\\[column \\d+] )?.*"));
        for (String expected : List.of(
                ":2: [column 11] a key named en",
                ":4: [column 9] a step that begins with one of the words",
                "(found opne case). Maybe open case",
                ":5: [column 13] scenarios[0].given[0].on to be a date",
                ":7: [column 9] a key named consulter",
                ":8: [column 17] agency to be one of [hokatsu, jiritsu] (found nowhere)",
                ":9: [column 15] a key named dueOn",
                ":10: [column 11] one of the keys",
                ":13: [column 26] a case that a step before has named, one of [uncle] (found cousin)",
                ":13: [column 58] one of the keys",
                ":14: [column 65] scenarios[0].when[2].ages to be an age like 82",
                ":15: [column 37] time to be a time of day",
                ":15: [column 65] one of the keys",
                ":16: [column 33] ",
                ":17: [column 9] ")) {
            assertThat(told).as(expected).anyMatch(line -> line.contains(expected));
        }
        assertThat(told).as("a name in a faulty step is not faulted twice").noneMatch(line -> line.contains(":12:"));
    }

    @Test
    void every_fault_is_told_in_japanese_too() {
        List<String> japanese = Town.faults(BROKEN, Locale.JAPANESE);
        assertThat(japanese).hasSameSizeAs(Town.faults(BROKEN, Locale.ENGLISH));
        assertThat(japanese)
                .anyMatch(line -> line.contains("前のステップで名付けられたケース（[uncle]）が必要です（cousin があります）"))
                .anyMatch(line -> line.contains("open case ではありませんか"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    scenarios: [] | 0 |
                    scenario: [] | 2 | a key named scenarios
                    'scenarios: [{name: {ja: 無, en: none}}]' | 1 | a scenario with steps
                    'scenarios: [{name: {ja: 無, en: a}, when: [{look at case: x}]}]' | 2 | a step that says on
                    '[1, 2]' | 2 | a mapping
                    'scenarios: {a: 1}' | 1 | a list
                    'scenarios: [' | 1 | well-formed
                    """)
    void a_file_that_is_none_says_what_was_expected(String text, int faults, String expected) {
        List<String> told = Town.faults(text, Locale.ENGLISH);
        assertThat(told).hasSize(faults);
        if (expected != null) {
            assertThat(told).anyMatch(line -> line.contains(expected));
        }
    }

    @Test
    void a_key_that_comes_twice_is_told_once() {
        String twice = Town.OPENED + "      - {record contact: aunt, channel: PHONE, channel: PHONE}\n";
        assertThat(Town.faults(twice, Locale.ENGLISH))
                .singleElement()
                .asString()
                .contains(":11:")
                .contains("found channel again");
    }

    @Test
    void two_scenarios_of_one_name_are_a_fault() {
        String twice = Town.OPENED + Town.OPENED.replace("scenarios:\n", "");
        assertThat(Town.faults(twice, Locale.ENGLISH))
                .singleElement()
                .asString()
                .contains(":11:")
                .contains("found trial again; first in line 2");
    }

    @Test
    void a_profile_without_journeys_names_the_missing_file() {
        ProfileFiles none = ProfileFiles.folder(java.nio.file.Path.of("no-such-folder"));
        assertThatThrownBy(() -> Journeys.read(none, Town.PROFILE))
                .isInstanceOf(FaultyDocumentException.class)
                .hasMessageContaining(Journeys.FILE);
    }

    @Test
    void every_word_has_one_meaning_and_is_written_in_small_letters() {
        assertThat(StepWords.ALL).isNotEmpty();
        assertThat(StepWords.ALL.keySet()).allMatch(word -> word.matches("[a-z]+( [a-z0-9-]+)*"));
    }
}

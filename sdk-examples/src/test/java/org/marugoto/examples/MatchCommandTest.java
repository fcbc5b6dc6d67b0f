package org.marugoto.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchCommandTest {

    private static final Path EXAMPLE = Path.of("src/main/resources/org/marugoto/examples/match");
    private static final Path PERSON = EXAMPLE.resolve("person.json");

    @TempDir
    Path folder;

    private static CommandLineRun match(Path person, String... more) {
        List<String> args =
                new ArrayList<>(List.of("match", "chiba", "--person", person.toString(), "--on", "2024-06-03"));
        args.addAll(List.of(more));
        return CommandLineRun.of(args.toArray(String[]::new));
    }

    /** Entries of which {@code A} stands for what all of them have. */
    private CommandLineRun search(String person, String entries, String... more) throws IOException {
        List<String> args = new ArrayList<>(List.of(
                "--resources", written("resources.yaml", directory(entries)).toString(), "--confirmed-within", "0"));
        args.addAll(List.of(more));
        return match(written("person.yaml", person), args.toArray(String[]::new));
    }

    private static String directory(String entries) {
        return "resources:\n"
                + entries.replace("id: A", "id: a, name: {ja: あ, en: A}, kind: SALON, formality: INFORMAL");
    }

    private Path written(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void the_example_is_ranked_with_the_parts_of_each_score_and_reasons_for_the_others() {
        CommandLineRun run = match(PERSON, "--top", "2", "--misses", "10");
        assertThat(run.exit()).isZero();
        assertThat(run.err()).contains("made-up");
        assertThat(run.out())
                .startsWith("1. kitchen  (example) Kitchen for all  ")
                .contains("next on 2024-06-12\n")
                .contains("need 43/43")
                .contains("  tea  (example) Tea room: no place is left")
                .contains("  farm  (example) Farm work trial: ")
                .contains("it is for ages of 15-64")
                .contains("  shelter  (example) Place to stay for a while: the person refuses it");
    }

    @Test
    void the_same_in_japanese() {
        CommandLineRun run = match(PERSON, "--lang", "ja");
        assertThat(run.out())
                .contains("1. kitchen  （例）みんなの台所")
                .contains("点  次回 2024-06-12")
                .contains("候補から外れたもの（近い順）")
                .contains("tea  （例）お茶の間: 空きがありません");
    }

    @Test
    void json_holds_points_parts_questions_and_reasons_with_their_codes() {
        String out = match(PERSON, "--format", "json", "--top", "2").out().replaceAll("\\s+", " ");
        assertThat(out)
                .startsWith(
                        "{ \"profile\" : \"chiba\", \"on\" : \"2024-06-03\", \"matches\" : [ { \"resource\" : \"kitchen\"")
                .contains("\"part\" : \"need\", \"fit\" : 1.00, \"points\" : ")
                .contains("\"code\" : \"ASK_TIMES\", \"text\" : \"ask when it takes place: that is by arrangement\"")
                .contains("\"notChosen\" : [ { \"resource\" : \"tea\"")
                .contains("\"code\" : \"FULL\"");
    }

    @Test
    void rows_hold_the_codes() {
        CommandLineRun run = match(PERSON, "--format", "csv", "--top", "1", "--misses", "1");
        assertThat(run.out()).startsWith("kind,resource,points,codes\nmatch,kitchen,");
        assertThat(run.out()).contains("\nnot-chosen,");
    }

    @Test
    void whoever_says_nothing_gets_everything_with_questions() throws IOException {
        CommandLineRun run = search("facts: {}", "- {id: A, eligibility: {fact: age, age: 15-39}, areas: [chuo]}");
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .startsWith("1. a  A")
                .contains("ask the person: whether it is for them depends on age; ask the person where they live");
    }

    @Test
    void what_was_not_confirmed_within_ninety_days_is_left_out_unless_told_otherwise() throws IOException {
        String list = "- {id: A, confirmed: {by: W-7, on: 2024-01-02}}";
        Path file = written("list.yaml", directory(list));
        assertThat(match(PERSON, "--resources", file.toString()).out())
                .startsWith("nothing can be used\n")
                .contains("last confirmed on 2024-01-02, before 2024-03-05");
        assertThat(match(PERSON, "--resources", file.toString(), "--confirmed-within", "200")
                        .out())
                .startsWith("1. a");
    }

    @Test
    void a_confidential_location_is_in_no_output_and_in_no_message() throws IOException {
        String list = "- {id: A, contact: 043-0, location: {area: chuo, address: Hidden Street, confidential: true,"
                + " latitude: 35.6, longitude: 140.1}}";
        for (String format : List.of("text", "json", "csv")) {
            CommandLineRun run = search("travelAreas: [inage]", list, "--format", format);
            assertThat(run.exit()).isZero();
            assertThat(run.out() + run.err()).contains("a").doesNotContain("Hidden", "chuo", "043-0", "35.6");
        }
    }

    @Test
    void every_key_of_both_files_is_understood() throws IOException {
        CommandLineRun run = search(
                """
                facts: {age: 30}
                home: chuo
                travelAreas: [chuo, inage]
                position: {latitude: 35.6, longitude: 140.1}
                reachKilometres: 5
                kinds: [MEALS]
                needs: [EXCHANGE]
                interests: [GENERATIONS]
                times: [TU 09:00-12:00]
                languages: [pt, ja]
                accessibility: [RAMP]
                mostYen: 300
                refuses: {codes: [X], resources: [b], agencies: [c]}
                knows: {resources: [a], agencies: [fukumaru]}
                weights: {need: 1, interest: 1, travel: 1, schedule: 1, continuity: 1, language: 1, load: 1}
                """,
                """
                - id: a
                  name: {ja: あ, en: A}
                  kind: MEALS
                  formality: FORMAL
                  organisation: fukumaru
                  functions: [EXCHANGE, GENERATIONS]
                  location: {area: chuo, address: "1-1", latitude: 35.6, longitude: 140.1}
                  areas: [chuo]
                  schedules:
                    - {begins: 2024-01-01, rules: [FREQ=WEEKLY;BYDAY=TU], hours: 09:00-12:00, furtherDays: [2024-06-05], exceptions: [2024-06-04], holidays: open}
                  eligibility: {fact: age, age: 18-64}
                  fees: [{yen: 300, per: {ja: 1回, en: a visit}}]
                  capacity: 4
                  languages: [pt]
                  accessibility: [RAMP]
                  contact: "043"
                  confirmed: {by: W-7, on: 2024-06-01}
                """,
                "--left",
                written("left.csv", "resource_id,left\na,4\n").toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("1. a  A  100 points  next on 2024-06-11\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            hom: chuo                   | - {id: A}                       | person.yaml:1: one of the keys
            home: nowhere               | - {id: A}                       | person.yaml:1: home to be one of
            facts: {age: old}           | - {id: A}                       | person.yaml:1: age to be
            facts: {aged: 3}            | - {id: A}                       | person.yaml:1: one of the facts
            times: [noon]               | - {id: A}                       | person.yaml:1: times[0]: Expected a time of the week like TU 13:00-16:00
            weights: {need: -1}         | - {id: A}                       | person.yaml:1: weights.need to be a number from 0 to 1000
            mostYen: much               | - {id: A}                       | person.yaml:1: mostYen to be a number
            position: {latitude: 140, longitude: 35} | - {id: A}          | Maybe they are swapped
            refuses: [X]                | - {id: A}                       | person.yaml:1:
            needs: [F]                  | - {id: a, name: {ja: あ, en: A}, formality: FORMAL} | resources.yaml:2: a key named kind
            needs: [F]                  | - {id: a b, name: {ja: あ, en: A}, kind: SALON, formality: FORMAL} | resources.yaml:2: resources[0].id
            needs: [F]                  | - {id: A, places: 3}            | resources.yaml:2: one of the keys
            needs: [F]                  | - {id: A, capacity: -1}         | resources.yaml:2: resources[0].capacity to be a number
            needs: [F]                  | - {id: A, schedules: [{begins: 2024-01-01, rules: [DAILY], hours: "9-10"}]} | resources.yaml:2:
            needs: [F]                  | - {id: A, eligibility: {fact: height, age: 3}} | resources.yaml:2:
            needs: [F]                  | id: a                                             | resources.yaml:1:
            needs: [                    | - {id: A}                       | person.yaml:
            """)
    void whatever_is_wrong_is_told_with_its_file_and_line_and_nothing_else(
            String person, String resources, String message) throws IOException {
        CommandLineRun run = search(person, resources);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().replaceAll("\\[column \\d+] ", "")).contains(message);
        assertThat(run.err().lines()).allMatch(line -> line.contains(".yaml:"));
    }

    @Test
    void a_resource_that_comes_twice_is_told_with_the_line_of_the_first() throws IOException {
        CommandLineRun run = search("needs: [F]", "  - {id: A}\n  - {id: A}");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("resources.yaml:3: ").contains("resources.yaml:2");
    }

    @Test
    void places_left_of_what_is_not_in_the_directory_are_a_fault() throws IOException {
        Path left = written("left.csv", "resource_id,left\na,none\nb,1\n");
        CommandLineRun run = search("needs: [F]", "- {id: A}", "--left", left.toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("left.csv:2:").contains("left.csv:3:");
    }

    @ParameterizedTest
    @CsvSource({
        "--top, 0, --top is a number from 1",
        "--misses, -1, --misses is a number from 0",
        "--confirmed-within, -3, --confirmed-within is a number from 0",
        "--lang, fr, --lang is ja or en",
        "--on, yesterday, Invalid value",
        "--resources, nothing.yaml, no such file",
        "--left, nothing.csv, no such file"
    })
    void bad_usage_is_one_line_and_exit_two(String option, String value, String message) {
        CommandLineRun run = match(PERSON, option, value);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(message);
        assertThat(run.err().lines().filter(line -> !line.contains("made-up"))).hasSize(1);
    }
}

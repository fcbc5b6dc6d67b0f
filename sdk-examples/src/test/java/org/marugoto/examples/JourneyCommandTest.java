package org.marugoto.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.marugoto.journey.Journeys;
import org.marugoto.profile.ProfileFiles;
import org.marugoto.profile.Profiles;

class JourneyCommandTest {

    @TempDir
    Path folder;

    @Test
    void a_journey_is_told_step_by_step() {
        CommandLineRun run = CommandLineRun.of("journey", "miyoshi", "--lang", "ja");
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("miyoshi: 教育支援センターが、おばの家賃滞納の電話を受け止める")
                .contains("操作 2024-06-03 open case rent [kyoiku-shien]")
                .contains("不一致 0");
    }

    @Test
    void the_json_counts_steps_and_nothing_else_is_on_standard_output() {
        CommandLineRun run = CommandLineRun.of("journey", "toyota", "--format", "json");
        assertThat(run.exit()).isZero();
        assertThat(run.out().replaceAll("\\s", ""))
                .startsWith("{\"profile\":\"toyota\",\"scenarios\":[{\"name\":\"Instruction1:")
                .contains("\"steps\":23,\"passed\":23,\"failed\":0}");
    }

    @Test
    void all_is_an_array_of_every_shipped_profile() {
        CommandLineRun run = CommandLineRun.of("journey", "all", "--format", "json");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).startsWith("[");
        assertThat(Profiles.shipped()).allSatisfy(id -> assertThat(run.out()).contains("\"profile\" : \"" + id + "\""));
    }

    @Test
    void a_journey_can_be_run_on_one_database_again_and_again() {
        String db = "jdbc:h2:file:" + folder.resolve("journeys");
        assertThat(CommandLineRun.of("journey", "all", "--db", db).exit()).isZero();
        assertThat(CommandLineRun.of("journey", "all", "--db", db).exit()).isZero();
        assertThat(CommandLineRun.of("store", "check", "--db", db).exit()).isZero();
    }

    @Test
    void a_step_that_comes_out_otherwise_is_exit_1_with_its_line() throws IOException {
        copyChiba("proposals: [sumai-support, anshin-care]", "proposals: [anshin-care]");
        CommandLineRun text = CommandLineRun.of("journey", folder.toString());
        assertThat(text.exit()).isEqualTo(1);
        assertThat(text.out())
                .contains("FAILED")
                .contains("proposals to be anshin-care (found sumai-support, anshin-care)");
        CommandLineRun json = CommandLineRun.of("journey", folder.toString(), "--format", "json");
        assertThat(json.exit()).isEqualTo(1);
        assertThat(json.out()).contains("\"failed\" : 1");
        assertThat(json.err()).containsPattern("journey.yaml:\\d+: .*proposals");
    }

    @Test
    void a_faulty_journey_is_exit_2_with_every_fault() throws IOException {
        copyChiba("  - open case: tenant", "  - opne case: tenant");
        CommandLineRun run = CommandLineRun.of("journey", folder.toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).containsPattern("journey.yaml:\\d+: .*opne case").contains("Maybe open case");
        CommandLineRun check = CommandLineRun.of("profile", "check", folder.toString());
        assertThat(check.exit()).isEqualTo(1);
        assertThat(check.err()).isEqualTo(run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"atlantis", "chiba --format csv", "chiba --db jdbc:oracle:x"})
    void what_cannot_be_run_is_exit_2(String arguments) {
        CommandLineRun run = CommandLineRun.of(("journey " + arguments).split(" "));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isNotEmpty();
    }

    @Test
    void a_profile_without_journeys_names_the_missing_file() throws IOException {
        copyChiba("", "");
        Files.delete(folder.resolve(Journeys.FILE));
        CommandLineRun run = CommandLineRun.of("journey", folder.toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains(Journeys.FILE);
        assertThat(CommandLineRun.of("profile", "check", folder.toString()).exit())
                .isZero();
    }

    private void copyChiba(String from, String to) throws IOException {
        Files.createDirectories(folder.resolve("rules"));
        for (String file : new String[] {ProfileFiles.MAIN, "rules/facts.yaml", "rules/referral.csv", Journeys.FILE}) {
            String text = ProfileFiles.shipped("chiba").read(file).text();
            Files.writeString(folder.resolve(file), file.equals(Journeys.FILE) ? text.replace(from, to) : text);
        }
    }
}

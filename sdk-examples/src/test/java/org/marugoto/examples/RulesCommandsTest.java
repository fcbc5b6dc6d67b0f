package org.marugoto.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marugoto.profile.ProfileFiles;

class RulesCommandsTest {

    private static final String TABLE = "rules/referral.csv";

    @TempDir
    Path folder;

    @BeforeEach
    void copyChiba() throws IOException {
        Files.createDirectories(folder.resolve("rules"));
        for (String file : new String[] {ProfileFiles.MAIN, "rules/facts.yaml", TABLE}) {
            Files.writeString(
                    folder.resolve(file),
                    ProfileFiles.shipped("chiba").read(file).text());
        }
    }

    @Test
    void the_rules_of_chiba_are_proven() {
        CommandLineRun check = CommandLineRun.of("rules", "check", "chiba", "--format", "json");
        assertThat(check.exit()).isZero();
        assertThat(check.out().replaceAll("\\s", "")).isEqualTo("{\"ok\":true,\"findings\":[]}");
    }

    @Test
    void two_rules_that_contradict_each_other_are_shown_with_facts_that_reproduce_it() throws IOException {
        change(
                TABLE,
                "danger,national,100",
                "abuse-2,national,90,2023-10-02,ward-welfare,,3,,,true,x,x,x,,,,true,,,,,,,,,\ndanger,national,100");
        CommandLineRun check = CommandLineRun.of("rules", "check", folder.toString(), "--format", "json");
        assertThat(check.exit()).isEqualTo(1);
        assertThat(check.out()).contains("\"CONTRADICTION\"").contains("abuse-2");
        Path facts = Files.writeString(folder.resolve("facts.json"), "{\"abuseSuspected\": true}");
        CommandLineRun decide = CommandLineRun.of(
                "rules",
                "decide",
                folder.toString(),
                "--facts",
                facts.toString(),
                "--on",
                "2024-04-02",
                "--format",
                "json");
        assertThat(decide.out()).contains("\"abuse\"").contains("\"abuse-2\"");
    }

    @Test
    void a_consultation_that_would_be_passed_around_is_a_loop() throws IOException {
        change(
                ProfileFiles.MAIN,
                "  - id: self-reliance\n",
                "  - id: self-reliance\n    accepts: {fact: withdrawn, is: false}\n    redirectsTo: withdrawal-youth\n");
        change(
                ProfileFiles.MAIN,
                "  - id: withdrawal-youth\n",
                "  - id: withdrawal-youth\n    accepts: {fact: withdrawn, is: false}\n    redirectsTo: self-reliance\n");
        CommandLineRun check = CommandLineRun.of("rules", "check", folder.toString());
        assertThat(check.err()).isEmpty();
        assertThat(check.exit()).isEqualTo(1);
        assertThat(check.out()).contains("LOOP").contains("withdrawn");
    }

    @Test
    void a_decision_names_what_is_unknown_and_what_to_ask() throws IOException {
        Path facts = Files.writeString(folder.resolve("facts.json"), "{\"oldestAge\": \"80-89\", \"withdrawn\": true}");
        CommandLineRun decide = CommandLineRun.of(
                "rules", "decide", "chiba", "--facts", facts.toString(), "--on", "2024-04-02", "--lang", "ja");
        assertThat(decide.exit()).isZero();
        assertThat(decide.out()).contains("適用 8050").contains("次に聞くこと").contains("不明のため未確定");
    }

    @Test
    void facts_that_cannot_be_are_refused_with_their_line() throws IOException {
        Path facts = Files.writeString(folder.resolve("facts.json"), "{\n\"oldestAge\": 300,\n\"wings\": true}");
        CommandLineRun decide = CommandLineRun.of("rules", "decide", "chiba", "--facts", facts.toString());
        assertThat(decide.exit()).isEqualTo(2);
        assertThat(decide.out()).isEmpty();
        assertThat(decide.err())
                .contains("facts.json:2: ")
                .contains("facts.json:3: ")
                .contains("wings");
    }

    @Test
    void who_would_go_elsewhere_is_listed_both_ways() throws IOException {
        change(TABLE, "illness,chiba,10,2023-10-02,ward-welfare", "illness,chiba,10,2023-10-02,fukumaru");
        Path cases =
                Files.writeString(folder.resolve("cases.csv"), ChibaData.cases().text());
        CommandLineRun impact = CommandLineRun.of(
                "rules", "impact", "chiba", "--against", folder.toString(), "--cases", cases.toString());
        assertThat(impact.exit()).isZero();
        assertThat(impact.out())
                .contains("of 433 cases would go elsewhere")
                .contains("+ fukumaru: 51")
                .contains("- ward-welfare: ");
    }

    @Test
    void faults_of_a_profile_are_told_by_profile_check() throws IOException {
        assertThat(CommandLineRun.of("profile", "check", folder.toString()).exit())
                .isZero();
        change(ProfileFiles.MAIN, "centre: fukumaru", "centre: nobody");
        change(TABLE, "any(ILLNESS)", "any(BOREDOM)");
        CommandLineRun check = CommandLineRun.of("profile", "check", folder.toString());
        assertThat(check.exit()).isEqualTo(1);
        assertThat(check.err())
                .contains("profile.yaml:9: ")
                .contains("nobody")
                .contains("BOREDOM")
                .contains("referral.csv:8: ");
        assertThat(CommandLineRun.of("report", folder.toString(), "--db", "jdbc:h2:mem:x")
                        .exit())
                .isEqualTo(2);
    }

    @Test
    void profiles_are_listed_and_shown() {
        assertThat(CommandLineRun.of("profile", "list", "--format", "json")
                        .out()
                        .replaceAll("\\s", ""))
                .contains("{\"id\":\"chiba\",\"name\":\"ChibaCity\",\"municipalCode\":\"121002\"}");
        assertThat(CommandLineRun.of("profile", "show", "chiba", "--lang", "ja").out())
                .contains("千葉市")
                .contains("（仮定）");
        assertThat(CommandLineRun.of("profile", "show", "chiba", "--format", "json")
                        .out())
                .contains("\"assumed\" : true");
    }

    private void change(String file, String from, String to) throws IOException {
        Path path = folder.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(from);
        Files.writeString(path, text.replace(from, to));
    }
}

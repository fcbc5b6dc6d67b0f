package org.marugoto.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TourTest {

    @TempDir
    Path folder;

    @Test
    void the_chiba_centre_reproduces_every_published_cell() {
        CommandLineRun tour = CommandLineRun.of("tour", "--db", url());
        assertThat(tour.err()).isEmpty();
        assertThat(tour.exit()).isZero();
        assertThat(tour.out()).endsWith("tour: 50 of 50 published cells reproduced; store check: ok\n");
        assertThat(tour.out())
                .contains("intake: 433 cases, 1194 contacts")
                .contains("heading lost in the source")
                .contains("probable by order")
                .doesNotContain("✗");
    }

    @Test
    void each_of_the_four_examples_is_decided_with_its_rules_its_law_and_what_to_ask() {
        String out = CommandLineRun.of("tour", "--db", url()).out();
        for (String number : new String[] {"①", "②", "③", "④"}) {
            assertThat(out).contains(number + " EX-");
        }
        assertThat(out).contains("Sumai Support Chiba").contains("Ikiiki Plaza").contains("outreach wanted");
        assertThat(out).contains("fired").contains("SWA 106").contains("ask next");
    }

    @Test
    void a_second_tour_on_the_same_store_resumes_and_changes_nothing() throws IOException {
        Path acks = folder.resolve("acks.txt");
        CommandLineRun.of("tour", "--db", url(), "--acks", acks.toString());
        CommandLineRun again = CommandLineRun.of("tour", "--db", url(), "--lang", "ja");
        assertThat(again.exit()).isZero();
        assertThat(again.out()).contains("今回の受付 0 ケース");
        assertThat(Files.readAllLines(acks)).hasSize(433).startsWith("C0001");
        CommandLineRun check = CommandLineRun.of("store", "check", "--db", url(), "--acks", acks.toString());
        assertThat(check.exit()).isZero();
        assertThat(check.out()).contains("case: 437 checked, 0 differ").endsWith("store check: ok\n");
    }

    @Test
    void a_case_that_was_acknowledged_and_is_not_there_is_named() throws IOException {
        Path acks = folder.resolve("acks.txt");
        Files.writeString(acks, "C9999\nC10");
        CommandLineRun check = CommandLineRun.of("store", "check", "--db", url(), "--acks", acks.toString());
        assertThat(check.exit()).isEqualTo(1);
        assertThat(check.out()).contains("C9999").doesNotContain("C10 ").contains("no database yet");
    }

    @Test
    void a_store_that_is_not_there_yet_has_nothing_to_check() {
        CommandLineRun check = CommandLineRun.of("store", "check", "--db", url());
        assertThat(check.exit()).isZero();
        assertThat(folder.resolve("chiba.mv.db")).doesNotExist();
    }

    @Test
    void the_report_of_the_stored_period_is_the_report_of_the_files() throws IOException {
        CommandLineRun.of("tour", "--db", url());
        CommandLineRun stored = CommandLineRun.of(
                "report", "chiba", "--db", url(), "--from", "2023-10-01", "--to", "2024-01-31", "--format", "json");
        Path cases =
                Files.writeString(folder.resolve("cases.csv"), ChibaData.cases().text());
        Path contacts = Files.writeString(
                folder.resolve("contacts.csv"), ChibaData.contacts().text());
        CommandLineRun files = CommandLineRun.of(
                "report",
                "chiba",
                "--cases",
                cases.toString(),
                "--contacts",
                contacts.toString(),
                "--from",
                "2023-10-01",
                "--to",
                "2024-01-31",
                "--format",
                "json");
        assertThat(stored.exit()).isZero();
        assertThat(stored.out())
                .isEqualTo(files.out())
                .contains("\"total\" : 1194")
                .contains("\"openDays\" : 95");
    }

    private String url() {
        return "jdbc:h2:file:" + folder.resolve("chiba");
    }
}

package org.marugoto.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marugoto.document.Document;

class ReportCommandTest {

    private static final String CASES = "case_id,opened_on,completed_on,consulter,needs\n"
            + "A1,2024-02-28,2024-03-01,SELF,ELDERLY;ILLNESS\nA2,2024-02-29,,FAMILY,\n";
    private static final String CONTACTS =
            "contact_id,case_id,on,channel\nK1,A1,2024-02-28,PHONE\nK2,A2,2024-02-29,EMAIL\n";

    @TempDir
    Path folder;

    private Path cases;
    private Path contacts;

    @BeforeEach
    void writeGoodFiles() throws IOException {
        cases = Files.writeString(folder.resolve("cases.csv"), CASES);
        contacts = Files.writeString(folder.resolve("contacts.csv"), CONTACTS);
    }

    @Test
    void small_files_are_counted_by_hand() {
        CommandLineRun report = report("--from", "2024-02-01", "--to", "2024-02-29", "--format", "json");
        assertThat(report.exit()).isZero();
        assertThat(report.err()).isEmpty();
        assertThat(report.out().replaceAll("\\s", ""))
                .contains("\"contacts\":{\"total\":2,")
                .contains("\"PHONE\":1")
                .contains("\"EMAIL\":1")
                .contains("\"HOME_VISIT\":0")
                .contains("\"cohorts\":[{\"month\":\"2024-02\",\"new\":2,\"completed\":{\"2024-02\":0},\"open\":2}]")
                .contains("\"SELF\":{\"n\":1,\"share\":0.5}")
                .contains("\"ILLNESS\":1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cases | case_id,opened_on,completed_on,consulter | 1 | needs",
                "cases | case_id,opened_on,completed_on,consulter,needs\\nA1,2024-02-28,,NOBODY, | 2 | NOBODY",
                "cases | case_id,opened_on,completed_on,consulter,needs\\nA1,2024-02-28,2024-02-27,SELF, | 2 | 2024-02-27",
                "cases | case_id,opened_on,completed_on,consulter,needs\\nA1,2023-02-29,,SELF, | 2 | 2023-02-29",
                "cases | case_id,opened_on,completed_on,consulter,needs\\nA1,2024-02-28,,SELF,\\nA1,2024-02-28,,SELF, | 3 | A1",
                "cases | case_id,opened_on,completed_on,consulter,needs\\nA1,2024-02-28 | 2 | cut off",
                "contacts | contact_id,case_id,on,channel\\nK1,A1,2024-02-27,PHONE | 2 | 2024-02-2",
                "contacts | contact_id,case_id,on,channel\\nK1,A1,2024-02-28,PIGEON | 2 | PIGEON",
                "contacts | contact_id,case_id,on,channel\\nK1,A9,2024-02-28,PHONE | 2 | A9",
            })
    void each_fault_has_one_line_with_file_and_line(String file, String content, int line, String found)
            throws IOException {
        Path broken = folder.resolve(file + ".csv");
        Files.writeString(broken, content.replace("\\n", "\n"));
        CommandLineRun report = report();
        assertThat(report.exit()).isEqualTo(2);
        assertThat(report.out()).isEmpty();
        assertThat(report.err()).contains(broken + ":" + line + ": ").contains(found);
    }

    @Test
    void all_faults_are_told_together_the_first_fifty_of_them() throws IOException {
        StringBuilder many = new StringBuilder("contact_id,case_id,on,channel\n");
        for (int i = 0; i < 60; i++) {
            many.append("X").append(i).append(",A1,2024-13-01,PHONE\n");
        }
        Files.writeString(contacts, many);
        CommandLineRun report = report();
        assertThat(report.err().lines()).hasSize(51);
        assertThat(report.err())
                .contains("contacts.csv:2: ")
                .contains("contacts.csv:51: ")
                .contains("10 more");
    }

    @Test
    void an_empty_file_is_said_to_be_empty_and_a_missing_one_is_named() throws IOException {
        Files.writeString(cases, "");
        Files.delete(contacts);
        CommandLineRun report = report();
        assertThat(report.exit()).isEqualTo(2);
        assertThat(report.err())
                .contains("cases.csv:1: ")
                .contains("contacts.csv:1: ")
                .contains("no such file");
    }

    @Test
    void bytes_that_are_no_text_are_refused_with_their_line() throws IOException {
        Files.write(cases, new byte[] {'a', '\n', (byte) 0xFF, (byte) 0xFE, 0, 1});
        assertThat(report().err()).contains("cases.csv:2: ");
    }

    @Test
    void what_a_japanese_spreadsheet_writes_is_read_and_a_wrong_guess_is_named() throws IOException {
        String marked = CASES.replace("A2", "ケース２").replace("\n", "\r\n");
        String references = CONTACTS.replace("A2", "ケース２").replace("\n", "\r\n");
        Files.write(cases, marked.getBytes(Document.CP932));
        Files.write(contacts, references.getBytes(Document.CP932));
        assertThat(report("--encoding", "cp932").exit()).isZero();
        CommandLineRun wrong = report();
        assertThat(wrong.exit()).isEqualTo(2);
        assertThat(wrong.err()).contains("CP932").contains("--encoding cp932");
        Files.writeString(cases, "\uFEFF" + marked);
        Files.writeString(contacts, references, StandardCharsets.UTF_8);
        assertThat(report().exit()).isZero();
        assertThat(report("--encoding", "cp932").err()).contains("UTF-8").contains("--encoding utf-8");
    }

    @Test
    void a_faulty_file_leaves_the_store_untouched() throws IOException {
        String db = "jdbc:h2:file:" + folder.resolve("store");
        assertThat(report("--db", db).exit()).isZero();
        String before = CommandLineRun.of("report", "chiba", "--db", db, "--format", "json")
                .out();
        Files.writeString(contacts, CONTACTS + "K3,A1,2024-03-02,PHONE\nK4,A1,2024-03-0");
        assertThat(report("--db", db).exit()).isEqualTo(2);
        assertThat(CommandLineRun.of("report", "chiba", "--db", db, "--format", "json")
                        .out())
                .isEqualTo(before);
    }

    @Test
    void a_file_that_has_grown_is_taken_in_where_it_grew() throws IOException {
        String db = "jdbc:h2:file:" + folder.resolve("store");
        report("--db", db);
        Files.writeString(contacts, CONTACTS + "K3,A2,2024-03-02,PHONE\n");
        Files.writeString(cases, CASES.replace("A2,2024-02-29,,", "A2,2024-02-29,2024-03-05,"));
        CommandLineRun grown = report("--db", db, "--format", "json");
        assertThat(grown.out()).isEqualTo(report("--format", "json").out()).contains("\"total\" : 3");
        assertThat(CommandLineRun.of("store", "check", "--db", db).exit()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "report chiba, neither",
        "report nowhere --cases a --contacts b, nowhere",
        "report chiba --cases a.csv, go together",
        "report chiba --db mysql, jdbc:h2:",
        "report chiba --from 2024-02-30, 2024-02-30",
        "report chiba --from 2024-02-02 --to 2024-02-01 --cases a --contacts b, before",
        "report chiba --lang fr --cases a --contacts b, ja or en",
        "report chiba --format xml --cases a --contacts b, xml",
        "fly, fly",
        "store check, --db"
    })
    void bad_usage_gets_one_clear_line(String line, String found) {
        CommandLineRun run = CommandLineRun.of(line.split(" "));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(found);
    }

    private CommandLineRun report(String... more) {
        String[] args = new String[6 + more.length];
        System.arraycopy(
                new String[] {"report", "chiba", "--cases", cases.toString(), "--contacts", contacts.toString()},
                0,
                args,
                0,
                6);
        System.arraycopy(more, 0, args, 6, more.length);
        return CommandLineRun.of(args);
    }
}

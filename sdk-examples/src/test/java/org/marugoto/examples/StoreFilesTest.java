package org.marugoto.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreFilesTest {

    @TempDir
    Path folder;

    private String db;

    @BeforeEach
    void a_store_with_two_cases() throws IOException {
        db = "jdbc:h2:file:" + folder.resolve("one");
        Path cases = Files.writeString(
                folder.resolve("cases.csv"),
                "case_id,opened_on,completed_on,consulter,needs\nA1,2024-02-28,2024-03-01,SELF,ELDERLY\nA2,2024-02-29,,FAMILY,\n");
        Path contacts = Files.writeString(
                folder.resolve("contacts.csv"), "contact_id,case_id,on,channel\nK1,A1,2024-02-28,PHONE\n");
        assertThat(run("report", "chiba", "--cases", cases, "--contacts", contacts, "--db", db)
                        .exit())
                .isZero();
    }

    @Test
    void out_and_in_and_out_again_is_the_same_file() throws IOException {
        Path file = folder.resolve("city.jsonl");
        assertThat(run("store", "export", "--db", db, "--out", file).out())
                .contains("municipality 121002, 2 aggregates");
        String other = "jdbc:h2:file:" + folder.resolve("other");
        assertThat(run("store", "import", "--db", other, "--in", file).out()).contains("2 aggregates and 0 texts");
        assertThat(run("store", "import", "--db", other, "--in", file).out()).contains("2 were there");
        Path again = folder.resolve("again.jsonl");
        run("store", "export", "--db", other, "--out", again);
        assertThat(Files.readString(again)).isEqualTo(Files.readString(file)).contains("\"case-opened\"");
        assertThat(run("store", "check", "--db", other).out()).endsWith("store check: ok\n");
    }

    @Test
    void a_faulty_export_is_told_by_line_and_nothing_is_taken_in() throws IOException {
        Path file = folder.resolve("city.jsonl");
        run("store", "export", "--db", db, "--out", file);
        Files.writeString(file, Files.readString(file).replaceFirst("PHONE", "EMAIL"));
        String other = "jdbc:h2:file:" + folder.resolve("other");
        CommandLineRun taken = run("store", "import", "--db", other, "--in", file);
        assertThat(taken.exit()).isEqualTo(2);
        assertThat(taken.err()).contains("city.jsonl:6: the row 4 of A1").doesNotContain("EMAIL");
        assertThat(run("store", "check", "--db", other).out()).doesNotContain("municipality");
    }

    @Test
    void an_anchor_tells_what_was_cut_off_and_the_check_names_a_broken_row() throws SQLException {
        Path anchor = folder.resolve("anchor.txt");
        assertThat(run("store", "anchor", "--db", db, "--out", anchor).out()).contains("end 2 ");
        CommandLineRun good = run("store", "check", "--db", db, "--anchor", anchor);
        assertThat(good.exit()).isZero();
        assertThat(good.out()).contains("anchor: 2 compared, 0 differ");
        sql("DELETE FROM marugoto_journal WHERE id = 'A2'");
        sql("DELETE FROM marugoto_state WHERE id = 'A2'");
        assertThat(run("store", "check", "--db", db).exit()).isZero();
        CommandLineRun cut = run("store", "check", "--db", db, "--anchor", anchor);
        assertThat(cut.exit()).isEqualTo(1);
        assertThat(cut.out()).contains("case A2: ANCHOR, row 3");
        sql("UPDATE marugoto_journal SET body = REPLACE(body, 'PHONE', 'EMAIL') WHERE kind = 'contact-recorded'");
        assertThat(run("store", "check", "--db", db).out()).containsPattern("A1: ROW_CHANGED, row 4, position \\d+");
    }

    @Test
    void bad_input_gets_one_clear_line() throws IOException {
        Path nothing = folder.resolve("nothing");
        Path empty = Files.writeString(folder.resolve("empty"), "");
        for (CommandLineRun run : new CommandLineRun[] {
            run("store", "export", "--db", "jdbc:h2:file:" + folder.resolve("none"), "--out", nothing),
            run("store", "export", "--db", db, "--out", nothing, "--municipality", "999"),
            run("store", "import", "--db", db, "--in", nothing),
            run("store", "import", "--db", db, "--in", empty),
            run("store", "check", "--db", db, "--anchor", empty),
            run("store", "check", "--db", db, "--anchor", nothing),
            run("store", "anchor", "--db", db),
        }) {
            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.err().lines()).isNotEmpty();
            assertThat(run.err()).doesNotContain("Exception");
        }
        assertThat(nothing).doesNotExist();
    }

    private void sql(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(db, "sa", "");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static CommandLineRun run(Object... args) {
        String[] texts = new String[args.length];
        for (int i = 0; i < args.length; i++) {
            texts[i] = String.valueOf(args[i]);
        }
        return CommandLineRun.of(texts);
    }
}

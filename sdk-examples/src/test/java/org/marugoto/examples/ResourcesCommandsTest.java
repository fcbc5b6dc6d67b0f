package org.marugoto.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marugoto.document.Document;

class ResourcesCommandsTest {

    private static final String FILE = """
            resources:
              - id: tea-room
                name: {ja: お茶の間, en: tea room}
                kind: SALON
                formality: INFORMAL
                location: {area: midori, address: 緑区1-1}
                areas: [midori]
                confirmed: {by: W-7, on: 2024-04-01}
              - id: shelter
                name: {ja: 一時の宿, en: a bed}
                kind: HOUSING
                formality: FORMAL
                location: {area: chuo, address: ひみつ町1-1, confidential: true}
                areas: [midori]
            """;

    @TempDir
    Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static CommandLineRun run(Object... args) {
        String[] texts = new String[args.length + 1];
        texts[0] = "resources";
        for (int i = 0; i < args.length; i++) {
            texts[i + 1] = args[i].toString();
        }
        return CommandLineRun.of(texts);
    }

    @Test
    void an_export_comes_back_by_an_import_and_keeps_the_secret() throws IOException {
        Path own = file("own.yaml", FILE);
        for (String form : new String[] {"hsds", "care", "childcare", "facilities"}) {
            Path out = folder.resolve(form.equals("hsds") ? "out.json" : "out.csv");
            CommandLineRun export = run("export", "chiba", own, "--to", form, "--out", out);
            assertThat(export.exit()).isZero();
            assertThat(export.out()).isEmpty();
            assertThat(export.err()).contains("shelter.location: the confidential location");
            assertThat(Files.readString(out)).contains("お茶の間", "一時の宿").doesNotContain("ひみつ");
            CommandLineRun back = run("import", "chiba", out);
            assertThat(back.exit()).isZero();
            assertThat(back.out()).contains("\"id\" : \"tea-room\"", "緑区1-1");
            assertThat(run("check", "chiba", file("back.json", back.out()), "--on", "2024-04-02")
                            .exit())
                    .isEqualTo(1);
        }
    }

    @Test
    void a_spreadsheet_gets_its_encoding() throws IOException {
        Path out = folder.resolve("out.csv");
        run("export", "chiba", file("own.yaml", FILE), "--to", "facilities", "--out", out, "--encoding", "cp932");
        assertThat(new String(Files.readAllBytes(out), Document.CP932)).contains("お茶の間");
        assertThat(run("import", "chiba", out, "--encoding", "cp932").exit()).isZero();
        assertThat(run("import", "chiba", out).err()).contains("Maybe try --encoding cp932");
    }

    @Test
    void what_nobody_has_confirmed_is_listed() throws IOException {
        Path own = file("own.yaml", FILE);
        CommandLineRun run = run("check", "chiba", own, "--on", "2024-06-30", "--format", "csv");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out())
                .isEqualTo("id,name,kind,area,confirmed,confirmedBy\n"
                        + "\"shelter\",\"a bed\",\"housing support\",\"-\",\"-\",\"-\"\n");
        assertThat(run("check", "chiba", own, "--on", "2024-07-01", "--format", "json")
                        .out())
                .contains("tea-room", "2024-04-01", "W-7");
        assertThat(run("check", "chiba").out()).isEqualTo("none\n");
    }

    @Test
    void whoever_made_sure_of_an_entry_is_written_into_the_file() throws IOException {
        Path own = file("own.yaml", FILE);
        Path out = folder.resolve("after.json");
        CommandLineRun run =
                run("confirm", "chiba", own, "tea-room", "shelter", "--by", "W-9", "--on", "2024-07-01", "--out", out);
        assertThat(run.exit()).isZero();
        assertThat(run("check", "chiba", out, "--on", "2024-09-29").out()).isEqualTo("none\n");
        assertThat(run("check", "chiba", out, "--on", "2024-09-30").out()).contains("tea-room", "W-9");
        assertThat(Files.readString(out)).contains("ひみつ町1-1");
    }

    @Test
    void a_confirmation_of_nothing_or_before_the_last_one_writes_nothing() throws IOException {
        Path own = file("own.yaml", FILE);
        Path out = folder.resolve("after.json");
        for (String[] wrong : new String[][] {
            {"nobody", "W-9", "2024-07-01"}, {"tea-room", "W-9", "2024-03-31"}, {"tea-room", "W 9", "2024-07-01"}
        }) {
            CommandLineRun run =
                    run("confirm", "chiba", own, wrong[0], "--by", wrong[1], "--on", wrong[2], "--out", out);
            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.err().lines()).hasSize(1);
            assertThat(out).doesNotExist();
        }
    }

    @Test
    void the_map_of_an_area_shows_what_lies_in_it_or_serves_it_and_no_secret() throws IOException {
        Path own = file("own.yaml", FILE);
        assertThat(run("map", "chiba", own, "--area", "midori", "--lang", "ja").out())
                .contains("お茶の間", "サロン", "一時の宿")
                .doesNotContain("ひみつ", "chuo");
        assertThat(run("map", "chiba", own, "--area", "chuo").out()).isEqualTo("none\n");
    }

    @Test
    void bad_input_is_told_in_clear_lines_and_nothing_is_written() throws IOException {
        Path out = folder.resolve("out.json");
        Path faulty = file("faulty.yaml", "resources:\n  - id: a b\n    kind: NO\n  - {id: c, nam: x}\n");
        CommandLineRun run = run("export", "chiba", faulty, "--to", "hsds", "--out", out);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("faulty.yaml:2:", "faulty.yaml:4:", "one of the keys");
        assertThat(out).doesNotExist();
        assertThat(run("import", "chiba", folder.resolve("none.json")).err()).contains("no such file");
        assertThat(run("import", "chiba", file("broken.json", "[{\n")).err())
                .isEqualTo(folder.resolve("broken.json") + ":2: well-formed JSON (found: the end of the file)\n");
        assertThat(run("import", "chiba", file("empty.csv", "")).exit()).isEqualTo(2);
        assertThat(run("map", "chiba", "--area", "moon").err()).startsWith("--area is one of [chuo,");
        assertThat(run("check", "chiba", "--days", "-1").err()).startsWith("--days is a number");
        assertThat(run("export", "chiba", "--to", "moon").exit()).isEqualTo(2);
        assertThat(run().exit()).isEqualTo(2);
    }
}

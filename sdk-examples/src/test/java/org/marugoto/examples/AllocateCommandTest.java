package org.marugoto.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AllocateCommandTest {

    private static final Path EXAMPLE = Path.of("src/main/resources/org/marugoto/examples/allocate");

    @TempDir
    Path folder;

    @Test
    void the_example_is_shared_out_with_the_price_of_one_more_place() {
        CommandLineRun run = example("--format", "json");
        assertThat(run.exit()).isZero();
        assertThat(run.out().replaceAll("\\s", ""))
                .isEqualTo("{\"objective\":107.5,\"assigned\":["
                        + "{\"person\":\"ann\",\"resource\":\"cafe\",\"cost\":1},"
                        + "{\"person\":\"ben\",\"resource\":\"library\",\"cost\":3},"
                        + "{\"person\":\"chie\",\"resource\":\"cafe\",\"cost\":1.5},"
                        + "{\"person\":\"emi\",\"resource\":\"farm\",\"cost\":2}],"
                        + "\"unassigned\":[\"dai\"],\"scarcity\":["
                        + "{\"resource\":\"cafe\",\"price\":99},"
                        + "{\"resource\":\"farm\",\"price\":96},"
                        + "{\"resource\":\"library\",\"price\":92}]}");
        assertThat(run.err()).contains("counts as a cost of 100");
    }

    @Test
    void the_cost_of_leaving_out_decides_whom_to_place_and_what_a_place_is_worth() {
        CommandLineRun run = example("--unassigned-cost", "2.5", "--format", "csv");
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .isEqualTo("kind,person,resource,value\nobjective,,,9.5\nassigned,ann,cafe,1\nassigned,chie,cafe,1.5\n"
                        + "assigned,emi,farm,2\nunassigned,ben,,\nunassigned,dai,,\n"
                        + "scarcity,,cafe,1.5\nscarcity,,farm,0\nscarcity,,library,0\n");
    }

    @Test
    void everyone_is_told_why_in_both_languages() {
        assertThat(example("--lang", "ja").out())
                .startsWith("全体の費用 107.5（5 人中 4 人を割当て）\n  ann  cafe（費用 1）に決まりました")
                .contains("指定により cafe（費用 1.5）に決まりました")
                .contains("dai  未割当て");
        assertThat(example().out())
                .startsWith("objective 107.5 (4 of 5 people placed)\n")
                .contains("  ben  placed at library (cost 3): cafe would fit better (cost 2), but it is full")
                .contains("what one more place would be worth\n  cafe  99\n");
    }

    @Test
    void the_order_of_the_rows_makes_no_difference() throws IOException {
        List<String> people = new ArrayList<>(Files.readAllLines(EXAMPLE.resolve("people.csv")));
        java.util.Collections.reverse(people.subList(1, people.size()));
        List<String> edges = new ArrayList<>(Files.readAllLines(EXAMPLE.resolve("edges.csv")));
        java.util.Collections.reverse(edges.subList(1, edges.size()));
        CommandLineRun mixed = allocate(
                String.join("\n", people),
                Files.readString(EXAMPLE.resolve("resources.csv")),
                String.join("\n", edges));
        assertThat(mixed.out()).isEqualTo(example("--format", "json").out());
    }

    @Test
    void without_edges_everyone_may_go_everywhere() throws IOException {
        Path people = Files.writeString(folder.resolve("people.csv"), "person_id\na\nb\n");
        Path resources = Files.writeString(folder.resolve("resources.csv"), "resource_id,capacity\nr,3\n");
        CommandLineRun run = CommandLineRun.of(
                "allocate", "--people", people.toString(), "--resources", resources.toString(), "--format", "json");
        assertThat(run.exit()).isZero();
        assertThat(run.out().replaceAll("\\s", ""))
                .startsWith("{\"objective\":0,\"assigned\":[{\"person\":\"a\",\"resource\":\"r\",\"cost\":0},")
                .endsWith("\"unassigned\":[],\"scarcity\":[{\"resource\":\"r\",\"price\":0}]}");
    }

    @Test
    void nobody_who_waits_is_an_answer_too() throws IOException {
        CommandLineRun run = allocate("person_id\n", "resource_id,capacity\nr,0\n", "person_id,resource_id,cost\n");
        assertThat(run.exit()).isZero();
        assertThat(run.out().replaceAll("\\s", ""))
                .isEqualTo(
                        "{\"objective\":0,\"assigned\":[],\"unassigned\":[],\"scarcity\":[{\"resource\":\"r\",\"price\":0}]}");
    }

    @Test
    void all_faults_of_all_files_are_told_with_their_lines() throws IOException {
        CommandLineRun run = allocate(
                "person_id\na\na\nb c\n",
                "resource_id,capacity\nr,-1\ns,2.5\nt\n",
                "person_id,resource_id,cost\na,r,1\na,r,2\nx,r,1\na,y,1\na,s,cheap\na,s,\n");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines().map(line -> line.replaceAll(".*/(\\w+\\.csv:\\d+).*", "$1")))
                .containsExactly(
                        "people.csv:3",
                        "people.csv:4",
                        "resources.csv:2",
                        "resources.csv:3",
                        "resources.csv:4",
                        "edges.csv:3",
                        "edges.csv:4",
                        "edges.csv:5",
                        "edges.csv:6",
                        "edges.csv:7");
    }

    @Test
    void what_cannot_be_done_is_told_in_one_line() throws IOException {
        CommandLineRun must = allocate(
                "person_id\na\nb\n",
                "resource_id,capacity\nr,1\n",
                "person_id,resource_id,cost,pair\na,r,1,must\nb,r,1,must\n");
        assertThat(must.exit()).isEqualTo(2);
        assertThat(must.err()).endsWith("more people (2) are required at r than it has places (1)\n");
        assertThat(example("--unassigned-cost", "dear").exit()).isEqualTo(2);
        CommandLineRun missing = CommandLineRun.of("allocate", "--people", "nobody.csv", "--resources", "none.csv");
        assertThat(missing.exit()).isEqualTo(2);
        assertThat(missing.err().lines()).hasSize(2);
        assertThat(CommandLineRun.of("allocate").exit()).isEqualTo(2);
    }

    private CommandLineRun allocate(String people, String resources, String edges) throws IOException {
        return CommandLineRun.of(
                "allocate",
                "--people",
                Files.writeString(folder.resolve("people.csv"), people).toString(),
                "--resources",
                Files.writeString(folder.resolve("resources.csv"), resources).toString(),
                "--edges",
                Files.writeString(folder.resolve("edges.csv"), edges).toString(),
                "--format",
                "json");
    }

    private static CommandLineRun example(String... more) {
        List<String> args = new ArrayList<>(List.of(
                "allocate",
                "--people",
                EXAMPLE.resolve("people.csv").toString(),
                "--resources",
                EXAMPLE.resolve("resources.csv").toString(),
                "--edges",
                EXAMPLE.resolve("edges.csv").toString()));
        args.addAll(List.of(more));
        return CommandLineRun.of(args.toArray(String[]::new));
    }
}

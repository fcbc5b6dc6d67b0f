package org.marugoto.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The pictures of the documents are those the commands draw; {@code -Dmarugoto.docs=write} draws them anew. */
class PicturesTest {

    private static final Path DOCS = Path.of("../docs/pictures");
    private static final Path RESOURCES = Path.of("src/main/resources/org/marugoto/examples");
    private static final Path TOWN = RESOURCES.resolve("allocate/town");

    @TempDir
    Path folder;

    private CommandLineRun allocate(Path from, String... more) {
        List<String> args = new ArrayList<>(List.of("allocate", "--unassigned-cost", "100"));
        for (String file : List.of("people", "resources", "edges", "areas", "names", "candidates")) {
            args.addAll(List.of("--" + file, from.resolve(file + ".csv").toString()));
        }
        args.addAll(List.of(more));
        return CommandLineRun.of(args.toArray(String[]::new));
    }

    private Path out(String name) {
        return folder.resolve(name);
    }

    private List<Path> drawn(String lang) {
        Path map = out("unmet-need." + lang + ".svg");
        Path chart = out("scarcity." + lang + ".svg");
        Path resources = out("resource-map." + lang + ".svg");
        assertThat(allocate(TOWN, "--lang", lang, "--map", map.toString(), "--chart", chart.toString())
                        .exit())
                .isZero();
        assertThat(resourceMap(resources, lang).exit()).isZero();
        return List.of(map, chart, resources);
    }

    private static CommandLineRun resourceMap(Path svg, String lang) {
        String file = RESOURCES.resolve("resources/midori.yaml").toString();
        return CommandLineRun.of(
                "resources", "map", "chiba", file, "--area", "midori", "--svg", svg.toString(), "--lang", lang);
    }

    private static Element parsed(Path svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        byte[] bytes = Files.readAllBytes(svg);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(bytes))
                .getDocumentElement();
    }

    private static List<Element> elements(Element top, String name) {
        NodeList found = top.getElementsByTagNameNS("http://www.w3.org/2000/svg", name);
        List<Element> list = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            list.add((Element) found.item(i));
        }
        return list;
    }

    private static List<String> texts(Element top) {
        return elements(top, "text").stream().map(Element::getTextContent).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void the_pictures_in_the_documents_are_what_the_commands_draw(String lang) throws IOException {
        for (Path picture : drawn(lang)) {
            Path kept = DOCS.resolve(picture.getFileName().toString());
            if ("write".equals(System.getProperty("marugoto.docs"))) {
                Files.createDirectories(DOCS);
                Files.copy(picture, kept, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
            assertThat(kept).hasSameTextualContentAs(picture, StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void every_picture_is_well_formed_and_says_in_words_what_it_shows(String lang) throws Exception {
        for (Path picture : drawn(lang)) {
            Element svg = parsed(picture);
            assertThat(svg.getAttribute("role")).isEqualTo("img");
            assertThat(svg.getAttribute("xml:lang")).isEqualTo(lang);
            assertThat(svg.getAttribute("aria-labelledby")).isEqualTo("title description");
            for (String id : svg.getAttribute("aria-labelledby").split(" ")) {
                assertThat(elements(svg, "*"))
                        .anyMatch(one -> one.getAttribute("id").equals(id)
                                && !one.getTextContent().isBlank());
            }
            assertThat(elements(svg, "image")).isEmpty();
            assertThat(elements(svg, "script")).isEmpty();
        }
    }

    @Test
    void what_a_pattern_stands_for_is_never_said_by_colour_alone() throws Exception {
        for (Path picture : drawn("en")) {
            Element svg = parsed(picture);
            List<String> patterns = elements(svg, "pattern").stream()
                    .map(pattern -> "url(#" + pattern.getAttribute("id") + ")")
                    .toList();
            List<String> fills = new ArrayList<>();
            for (String shape : List.of("rect", "circle")) {
                elements(svg, shape).stream()
                        .filter(one -> one.getParentNode().getNodeName().equals("svg"))
                        .forEach(one -> fills.add(one.getAttribute("fill")));
            }
            assertThat(fills)
                    .allMatch(fill -> patterns.contains(fill)
                            || List.of("#ffffff", "#d9d9d9").contains(fill));
        }
    }

    @Test
    void the_numbers_on_the_map_are_those_the_command_prints() throws Exception {
        Path map = out("map.svg");
        CommandLineRun run = allocate(TOWN, "--map", map.toString());
        assertThat(run.out()).contains("  5  East · work trial · weekday morning\n");
        assertThat(texts(parsed(map))).contains("East", "5", "no places", "10 of 10 places taken");
        assertThat(elements(parsed(map), "desc").get(0).getTextContent())
                .contains("East · work trial · weekday morning: 5");
    }

    @Test
    void the_chart_says_what_one_more_place_would_gain_by_resource_area_time_and_kind() throws Exception {
        Path chart = out("chart.svg");
        allocate(TOWN, "--chart", chart.toString());
        assertThat(texts(parsed(chart)))
                .contains("by resource", "by area", "by time", "by kind")
                .contains("one more place here would gain 95 · 3 of 3 taken")
                .contains("one more place here would gain 95 at South tea house · 7 of 7 taken");
    }

    @Test
    void no_confidential_place_is_on_any_picture() throws IOException {
        for (String lang : List.of("ja", "en")) {
            for (Path picture : drawn(lang)) {
                assertThat(Files.readString(picture))
                        .doesNotContain("shelter", "緊急の居所", "SHELTER", "一時の宿", "A bed", "ひみつ", "35.55");
            }
        }
        assertThat(resourceMap(out("map.svg"), "ja").out()).doesNotContain("ひみつ");
    }

    @Test
    void a_confidential_place_does_not_even_count_where_it_lies() throws Exception {
        Path map = out("map.svg");
        allocate(TOWN, "--map", map.toString());
        assertThat(texts(parsed(map))).contains("3 of 3 places taken").doesNotContain("3 of 4 places taken");
    }

    @Test
    void no_number_below_the_floor_is_told_on_the_map() throws Exception {
        Path map = out("map.svg");
        for (int floor : List.of(1, 2, 4, 5, 6)) {
            allocate(TOWN, "--map", map.toString(), "--floor", String.valueOf(floor));
            assertThat(texts(parsed(map)).stream()
                            .filter(text -> text.matches("\\d+"))
                            .map(Integer::valueOf))
                    .allMatch(people -> people >= floor);
        }
    }

    @Test
    void the_same_files_give_the_same_bytes_in_whatever_order_their_rows_are() throws IOException {
        Path mixed = Files.createDirectory(folder.resolve("mixed"));
        for (String file : List.of("people", "resources", "edges", "areas", "names", "candidates")) {
            List<String> rows = new ArrayList<>(Files.readAllLines(TOWN.resolve(file + ".csv")));
            java.util.Collections.reverse(rows.subList(1, rows.size()));
            Files.write(mixed.resolve(file + ".csv"), rows);
        }
        for (String option : List.of("--map", "--chart")) {
            allocate(TOWN, option, out("a.svg").toString());
            allocate(mixed, option, out("b.svg").toString());
            assertThat(out("a.svg")).hasSameTextualContentAs(out("b.svg"));
        }
    }

    @Test
    void a_name_full_of_signs_does_not_break_a_picture() throws Exception {
        Path people =
                Files.writeString(out("people.csv"), "person_id,area,kind,slot\na,x,<K>,\"&\"\"'\"\nb,x,<K>,]]>\n");
        Path resources = Files.writeString(out("resources.csv"), "resource_id,capacity,area,kind\nr<,1,x,\u0001\n");
        Path areas = Files.writeString(out("areas.csv"), "area_id,latitude,longitude\nx,35,140\n");
        for (String option : List.of("--map", "--chart")) {
            CommandLineRun run = CommandLineRun.of(
                    "allocate",
                    "--people",
                    people.toString(),
                    "--resources",
                    resources.toString(),
                    "--areas",
                    areas.toString(),
                    "--floor",
                    "1",
                    option,
                    out("odd.svg").toString());
            assertThat(run.exit()).isZero();
            assertThat(parsed(out("odd.svg")).getNodeName()).isEqualTo("svg");
        }
    }

    @Test
    void bad_input_is_told_and_no_picture_is_left_behind() throws IOException {
        Path map = out("map.svg");
        Files.writeString(out("areas.csv"), "area_id,latitude,longitude\nx,95,140\nx,35,\nx,35,140\nx,35,141\n");
        Files.writeString(out("people.csv"), "person_id,area\na,y\n");
        Files.writeString(out("resources.csv"), "resource_id,capacity,area,confidential\nr,1,x,perhaps\n");
        Files.writeString(out("edges.csv"), "person_id,resource_id,cost\na,r,1\n");
        Files.writeString(out("names.csv"), "code,ja,en\nx,南,\n");
        Files.writeString(out("candidates.csv"), "candidate,person_id,cost\nnew,a,1\nnew,a,2\nnew,b,1\n,a,1\n");
        CommandLineRun run = allocate(folder, "--map", map.toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines().map(line -> line.replaceAll(".*/(\\w+\\.csv:\\d+).*", "$1")))
                .containsExactly(
                        "areas.csv:2",
                        "areas.csv:3",
                        "areas.csv:5",
                        "names.csv:2",
                        "people.csv:2",
                        "resources.csv:2",
                        "candidates.csv:3",
                        "candidates.csv:4",
                        "candidates.csv:5");
        assertThat(map).doesNotExist();
        assertThat(allocate(TOWN, "--floor", "0").err()).startsWith("--floor is a number from 1 to 1000");
        assertThat(allocate(TOWN, "--map", out("no/such/folder.svg").toString()).err())
                .startsWith("--map is a file that can be written");
        CommandLineRun without = CommandLineRun.of(
                "allocate",
                "--people",
                TOWN.resolve("people.csv").toString(),
                "--resources",
                TOWN.resolve("resources.csv").toString(),
                "--map",
                map.toString());
        assertThat(without.err()).contains("Maybe give --areas");
        assertThat(without.exit()).isEqualTo(2);
    }
}

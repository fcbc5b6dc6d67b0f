package org.marugoto.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The documents show what the commands print; {@code -Dmarugoto.docs=write} copies it in anew. */
class WorkedExamplesTest {

    private static final Path DOCS = Path.of("../docs");
    private static final Path RESOURCES = Path.of("src/main/resources/org/marugoto/examples");
    private static final Pattern PLACE =
            Pattern.compile("<!-- printed: (\\w+) -->\\n(.*?)<!-- end printed -->", Pattern.DOTALL);

    @ParameterizedTest
    @CsvSource({
        "reference/allocation.md, en, 1",
        "ja/allocation.md, ja, 1",
        "reference/search.md, en, 1",
        "ja/search.md, ja, 1"
    })
    void what_a_page_shows_is_what_the_command_prints(String page, String lang, int places) throws IOException {
        Path file = DOCS.resolve(page);
        String text = Files.readString(file);
        Matcher place = PLACE.matcher(text);
        StringBuilder fresh = new StringBuilder();
        int found = 0;
        while (place.find()) {
            found++;
            String printed = "<!-- printed: " + place.group(1) + " -->\n```text\n" + printed(place.group(1), lang)
                    + "```\n<!-- end printed -->";
            place.appendReplacement(fresh, Matcher.quoteReplacement(printed));
        }
        place.appendTail(fresh);
        assertThat(found).isEqualTo(places);
        if ("write".equals(System.getProperty("marugoto.docs"))) {
            Files.writeString(file, fresh);
        } else {
            assertThat(text).isEqualTo(fresh.toString());
        }
    }

    private static String printed(String example, String lang) {
        return switch (example) {
            case "town" -> shortened(town(lang).out());
            case "person" -> person(lang).out();
            default -> throw new AssertionError("Expected town or person, but found (" + example + ").");
        };
    }

    private static CommandLineRun town(String lang) {
        List<String> args = new ArrayList<>(List.of("allocate", "--unassigned-cost", "100", "--lang", lang));
        for (String file : List.of("people", "resources", "edges", "names", "candidates")) {
            args.add("--" + file);
            args.add(RESOURCES.resolve("allocate/town/" + file + ".csv").toString());
        }
        return CommandLineRun.of(args.toArray(String[]::new));
    }

    private static CommandLineRun person(String lang) {
        String file = RESOURCES.resolve("match/person.json").toString();
        return CommandLineRun.of("match", "chiba", "--person", file, "--on", "2024-06-03", "--lang", lang);
    }

    /** Of the people only four, so that a page stays one. */
    private static String shortened(String printed) {
        return printed.lines()
                .filter(line -> !line.matches("  p\\d\\d .*") || line.matches("  p(05|15|16|18) .*"))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}

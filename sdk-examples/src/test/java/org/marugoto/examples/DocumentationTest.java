package org.marugoto.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The documents show code that is compiled and run here; {@code -Dmarugoto.docs=write} copies it in anew. */
class DocumentationTest {

    private static final Path ROOT = Path.of("..");
    private static final List<Path> EXAMPLES = List.of(
            Path.of("src/main/java/org/marugoto/examples"), Path.of("src/spring/java/org/marugoto/examples/spring"));
    private static final Pattern PLACE =
            Pattern.compile("<!-- snippet: (\\w+) -->\\n(.*?)<!-- end snippet -->", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(#[^)]*)?\\)");

    /** Pages of rules and reports whose code is still written by hand; no page may join them. */
    private static final List<String> WRITTEN_BY_HAND = List.of(
            "docs/how-to/rules-for-developers.md",
            "docs/reference/dmn.md",
            "docs/reference/report.md",
            "docs/reference/rule-verifier.md");

    @Test
    void every_snippet_in_the_documents_is_the_compiled_code() throws IOException {
        int snippets = 0;
        for (Path page : pages()) {
            String text = Files.readString(page);
            Matcher place = PLACE.matcher(text);
            StringBuilder fresh = new StringBuilder();
            while (place.find()) {
                snippets++;
                String code = "<!-- snippet: " + place.group(1) + " -->\n```java\n" + snippet(place.group(1))
                        + "```\n<!-- end snippet -->";
                place.appendReplacement(fresh, Matcher.quoteReplacement(code));
            }
            place.appendTail(fresh);
            if ("write".equals(System.getProperty("marugoto.docs"))) {
                Files.writeString(page, fresh);
            } else {
                assertThat(text).as(page.toString()).isEqualTo(fresh.toString());
            }
        }
        assertThat(snippets).isGreaterThanOrEqualTo(2);
    }

    @Test
    void the_first_consultation_prints_what_its_comment_says() {
        assertThat(printedBy(() -> FirstConsultation.main(new String[0])))
                .isEqualTo("responsible: fukumaru\ngo to anshin-care\nask next: needs\n");
    }

    @Test
    void exchanging_resources_prints_what_its_page_says() {
        assertThat(printedBy(() -> ExchangingResources.main(new String[0])))
                .isEqualTo(
                        "tea.json: [0].attributes: nothing says what kind of resource it is, so a general kind was taken\n"
                                + "tea.json: [0].wait_time: there is no place for this here, so it was left out\n"
                                + "on the map: tea-room\n");
    }

    @Test
    void finding_a_place_prints_what_its_page_says() {
        assertThat(printedBy(() -> FindingAPlace.main(new String[0])))
                .isEqualTo("kitchen: 74 points, next on 2024-06-12\ntea: 58 points, next on 2024-06-12\n"
                        + "youth: it is for ages of 15-39\nkitchen: no place is left\n");
    }

    @Test
    void handing_over_a_case_prints_what_its_page_says() {
        assertThat(printedBy(() -> HandOverACase.main(new String[0])))
                .isEqualTo("after the decline: kyoiku-shien, asked: fukushi-madoguchi\n"
                        + "after the acceptance: fukushi-madoguchi\n");
    }

    @Test
    void sharing_with_consent_prints_what_its_page_says() {
        assertThat(printedBy(() -> SharingWithConsent.main(new String[0])))
                .isEqualTo("agreed: UNKNOWN\ntell needs\nhold story: NOT_ASKED\nnow tell all: true\n");
    }

    @Test
    void listing_cases_prints_the_soonest_first() {
        assertThat(printedBy(() -> ListingCases.main(new String[0])))
                .isEqualTo("C-3 2024-04-08\nC-2 2024-04-09\nC-1 2024-04-10\n{RECEIVED=3}\n");
    }

    @Test
    void one_transaction_prints_what_its_page_says() throws IOException {
        String page = Files.readString(ROOT.resolve("docs/how-to/own-transaction.md"));
        assertThat(page).contains("```text\n" + printedBy(() -> OneTransaction.main(new String[0])) + "```");
    }

    @Test
    void sealed_names_print_what_their_page_says() throws IOException {
        String page = Files.readString(ROOT.resolve("docs/how-to/encrypted-texts.md"));
        assertThat(page).contains("```text\n" + printedBy(() -> SealedNames.main(new String[0])) + "```");
    }

    @Test
    void sharing_places_prints_what_its_page_says() throws IOException {
        String page = Files.readString(ROOT.resolve("docs/reference/allocation.md"));
        assertThat(page).contains("```text\n" + printedBy(() -> SharingPlaces.main(new String[0])) + "```");
    }

    @Test
    void taking_in_moving_and_anchoring_print_what_their_page_says() throws IOException {
        String page = Files.readString(ROOT.resolve("docs/how-to/bulk.md"));
        assertThat(page)
                .contains("```text\n" + printedBy(() -> TakingInCases.main(new String[0])) + "```")
                .contains("```text\n" + printedBy(() -> MovingACity.main(new String[0])) + "```")
                .contains("```text\n" + printedBy(() -> KeepingAnAnchor.main(new String[0])) + "```");
    }

    @Test
    void following_changes_prints_what_its_page_says() throws IOException {
        String page = Files.readString(ROOT.resolve("docs/how-to/lists.md"));
        assertThat(page).contains("```text\n" + printedBy(() -> FollowingChanges.main(new String[0])) + "```");
    }

    @Test
    void no_page_shows_java_that_is_not_compiled() throws IOException {
        List<String> uncompiled = new ArrayList<>();
        for (Path page : pages()) {
            if (PLACE.matcher(Files.readString(page)).replaceAll("").contains("```java")) {
                uncompiled.add(ROOT.relativize(page).toString());
            }
        }
        assertThat(uncompiled).isSubsetOf(WRITTEN_BY_HAND);
    }

    private interface Example {
        void run() throws Exception;
    }

    private static String printedBy(Example example) {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            example.run();
        } catch (Exception failure) {
            throw new AssertionError(failure);
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    @Test
    void no_page_links_to_nowhere() throws IOException {
        for (Path page : pages()) {
            Matcher link = LINK.matcher(Files.readString(page));
            while (link.find()) {
                Path target = page.resolveSibling(link.group(1));
                assertThat(Files.exists(target))
                        .as(page + " links to " + link.group(1))
                        .isTrue();
            }
        }
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
            return Stream.concat(
                            Stream.of(ROOT.resolve("README.md"), ROOT.resolve("CONTRIBUTING.md")),
                            docs.filter(path -> path.toString().endsWith(".md")).sorted())
                    .toList();
        }
    }

    private static String snippet(String example) throws IOException {
        List<String> lines = Files.readAllLines(sourceOf(example));
        int begin = lineOf(lines, "// snippet: " + example);
        int indent = lines.get(begin).indexOf('/');
        return lines.subList(begin + 1, lineOf(lines, "// end snippet")).stream()
                .map(line -> (line.isBlank() ? "" : line.substring(indent)) + "\n")
                .collect(Collectors.joining());
    }

    private static Path sourceOf(String example) {
        return EXAMPLES.stream()
                .map(folder -> folder.resolve(example + ".java"))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new AssertionError("Expected an example called " + example + "."));
    }

    private static int lineOf(List<String> lines, String marker) {
        return lines.stream().map(String::strip).toList().indexOf(marker);
    }
}

package org.marugoto;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.marugoto.casework.CaseDecider;
import org.marugoto.household.HouseholdDecider;
import org.marugoto.resource.PlacesDecider;

/** The diagrams in the documents are drawn from the tables; {@code -Dmarugoto.docs=write} draws them anew. */
class StateMachinesTest {

    private static final Path PAGE = Path.of("../docs/reference/state-machines.md");

    private static final List<String> SECTIONS = List.of(
            section("Support case (ケース)", CaseDecider.TABLE.toMermaid()),
            section("Household (世帯)", HouseholdDecider.TABLE.toMermaid()),
            section("Places of a resource (社会資源の枠)", PlacesDecider.TABLE.toMermaid()));

    @Test
    void the_diagrams_in_the_documents_are_those_of_the_tables() throws IOException {
        String page =
                "# State machines\n\nDrawn from the transition tables by the build; a command that is not drawn in a status is refused"
                        + " there with\n`NOT_POSSIBLE_NOW`, the command and the status.\n\n"
                        + String.join("\n", SECTIONS);
        if ("write".equals(System.getProperty("marugoto.docs"))) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    private static String section(String title, String diagram) {
        return "## " + title + "\n\n```mermaid\n" + diagram + "```\n";
    }
}

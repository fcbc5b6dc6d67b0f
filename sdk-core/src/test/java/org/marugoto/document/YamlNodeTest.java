package org.marugoto.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class YamlNodeTest {

    private final Faults faults = new Faults();

    private YamlNode parse(String text) {
        return YamlNode.parse(new Document("p.yaml", text), faults).orElseThrow();
    }

    private List<String> found() {
        return faults.all().stream()
                .map(fault -> fault.line() + ":" + fault.reason().code().name())
                .toList();
    }

    @Test
    void values_are_read_with_their_lines_and_paths() {
        YamlNode top = parse("name: 千葉市\nagencies:\n  - id: a\n    seats: 3\n    open: true\n    since: 2024-01-04\n");
        YamlNode agency = top.require("agencies").orElseThrow().items().get(0);
        assertThat(top.require("name").orElseThrow().text()).isEqualTo("千葉市");
        assertThat(agency.require("seats").orElseThrow().number(0, 9)).isEqualTo(3);
        assertThat(agency.require("open").orElseThrow().bool()).isTrue();
        assertThat(agency.require("since").orElseThrow().date()).hasToString("Optional[2024-01-04]");
        assertThat(agency.require("seats").orElseThrow().path()).isEqualTo("agencies[0].seats");
        assertThat(agency.require("seats").orElseThrow().line()).isEqualTo(4);
        assertThat(faults.isEmpty()).isTrue();
    }

    @Test
    void every_fault_is_found_in_one_reading() {
        YamlNode top = parse("a: x\nb: [1]\nc: 2024-02-30\nd: maybe\ne: 10\nf: 1\nf: 2\n");
        top.require("z");
        top.require("a").orElseThrow().items();
        top.require("b").orElseThrow().text();
        top.require("c").orElseThrow().date();
        top.require("d").orElseThrow().bool();
        top.require("e").orElseThrow().number(0, 9);
        top.allowOnly(Set.of("a", "b", "c", "d", "e"));
        assertThat(found())
                .contains(
                        "1:MISSING_KEY",
                        "1:NOT_A_LIST",
                        "2:NOT_A_VALUE",
                        "3:NOT_A_DATE",
                        "4:NOT_A_BOOLEAN",
                        "5:NOT_A_NUMBER",
                        "6:UNKNOWN_KEY",
                        "7:TWICE");
    }

    @Test
    void broken_grammar_is_named_with_its_line() {
        assertThat(YamlNode.parse(new Document("p.yaml", "a: 1\nb: [1, 2\nc: 3\n"), faults))
                .isEmpty();
        assertThat(faults.all()).singleElement().satisfies(fault -> {
            assertThat(fault.reason().code()).isEqualTo(DocumentFault.NOT_WELL_FORMED);
            assertThat(fault.line()).isGreaterThan(1);
        });
    }

    @Test
    void a_file_of_comments_only_is_empty() {
        assertThat(YamlNode.parse(new Document("p.yaml", "# nothing\n"), faults))
                .isEmpty();
        assertThat(found()).containsExactly("1:EMPTY_FILE");
    }

    @Test
    void nesting_without_measure_is_refused_and_does_no_harm() {
        for (int depth : new int[] {YamlNode.MAX_DEPTH + 1, 5_000, 200_000}) {
            String deep = "[".repeat(depth) + "]".repeat(depth);
            assertThat(YamlNode.parse(new Document("p.yaml", deep), faults)).isEmpty();
        }
        assertThat(found()).hasSize(3).containsOnly("1:NOT_WELL_FORMED");
    }

    @Test
    void an_alias_that_contains_itself_is_refused() {
        assertThat(YamlNode.parse(new Document("p.yaml", "a: &x\n  b: *x\n"), faults))
                .isEmpty();
        assertThat(faults.isEmpty()).isFalse();
    }
}

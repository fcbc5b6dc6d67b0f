package org.marugoto.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.marugoto.code.Wording;
import org.marugoto.document.Document;
import org.marugoto.document.Fault;
import org.marugoto.document.Faults;

class FactFormTest {

    private final Faults faults = new Faults();

    private Facts read(String json) {
        return FactForm.of(Centre.book()).read(new Document("facts.json", json), faults);
    }

    private List<String> sentences(Locale locale) {
        return faults.all().stream()
                .map((Fault fault) -> fault.text(Wording.in(locale)))
                .toList();
    }

    @Test
    void facts_are_a_json_object_and_a_fact_left_out_is_unknown() {
        Facts facts = read("{\"age\": 82, \"needs\": [\"HOUSING\"], \"consent\": true, \"area\": \"north\"}");
        assertThat(faults.all()).isEmpty();
        assertThat(facts)
                .isEqualTo(Facts.NONE
                        .number("age", 82)
                        .codes("needs", "HOUSING")
                        .yes("consent")
                        .area("area", "north"));
        assertThat(facts.find("consulter")).isEmpty();
    }

    @Test
    void in_the_eighties_can_be_written_in_two_ways() {
        Facts eighties = Facts.NONE.number("age", 80, 89);
        assertThat(read("{\"age\": \"80-89\"}")).isEqualTo(eighties);
        assertThat(read("{\"age\": {\"from\": 80, \"to\": 89}}")).isEqualTo(eighties);
        assertThat(read("{\"age\": {\"from\": 80}}"))
                .isEqualTo(Facts.NONE.with("age", new FactValue.Amount(Span.atLeast(BigDecimal.valueOf(80)))));
        assertThat(faults.all()).isEmpty();
    }

    @Test
    void null_is_unknown() {
        assertThat(read("{\"age\": null}")).isEqualTo(Facts.NONE);
        assertThat(faults.all()).isEmpty();
    }

    @Test
    void every_fault_is_told_at_its_place_in_both_languages() {
        read("""
                {"age": 130,
                 "needs": ["HOUSING", "SHELTER"],
                 "shoe-size": 42,
                 "consent": "maybe",
                 "area": "east", "consulter": ["SELF"]}""");
        assertThat(sentences(Locale.ENGLISH))
                .containsExactly(
                        "facts.json:1: [column 9] age to lie in 0..120 (1) (found 130)",
                        "facts.json:2: [column 11] needs to be one of HOUSING, DEBT, FOOD, CARE (found SHELTER)",
                        "facts.json:3: [column 15] one of the facts age, needs, consulter, consent, area (found shoe-size)."
                                + " Maybe declare it",
                        "facts.json:4: [column 13] consent to be boolean (found maybe)",
                        "facts.json:5: [column 10] area to be one of the areas north, north-1, north-2, south (found east)",
                        "facts.json:5: [column 31] consulter to be code (found a list)");
        assertThat(sentences(Locale.JAPANESE).get(0))
                .isEqualTo("facts.json:1: ［9 列目］ age は 0..120 (1) の範囲です（130 があります）");
    }

    @Test
    void json_of_facts_is_sorted_and_reads_back() {
        Facts facts = Facts.NONE
                .number("age", 80, 89)
                .with("needs", new FactValue.CodeSet(Set.of("DEBT"), Set.of("FOOD"), false))
                .with("consulter", new FactValue.OneCode(Set.of("SELF", "FAMILY")))
                .no("consent");
        String json = FactForm.toJson(facts);
        assertThat(json)
                .isEqualTo("{\"age\": {\"from\": 80, \"to\": 89}, \"consent\": false,"
                        + " \"consulter\": {\"oneOf\": [\"FAMILY\", \"SELF\"]},"
                        + " \"needs\": {\"present\": [\"DEBT\"], \"absent\": [\"FOOD\"]}}");
        assertThat(read(json)).isEqualTo(facts);
    }
}

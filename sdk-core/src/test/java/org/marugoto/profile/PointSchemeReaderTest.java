package org.marugoto.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.marugoto.area.Area;
import org.marugoto.area.AreaId;
import org.marugoto.area.AreaScheme;
import org.marugoto.area.Areas;
import org.marugoto.code.Code;
import org.marugoto.code.CodeList;
import org.marugoto.code.Text;
import org.marugoto.document.Document;
import org.marugoto.document.DocumentFault;
import org.marugoto.document.Fault;
import org.marugoto.document.Faults;
import org.marugoto.document.YamlNode;
import org.marugoto.points.PointScheme;
import org.marugoto.points.PointYear;
import org.marugoto.smallhelp.HelpPolicy;

class PointSchemeReaderTest {

    private static final Areas AREAS = Areas.of(
            List.of(new AreaScheme("district", Text.of("地区", "district"))),
            List.of(Area.of(AreaId.of("hama"), "district", Text.of("浜", "Hama"))));
    private static final Map<String, CodeList> LISTS = Map.of(
            "helpSkills", list("helpSkills", "SNOW", "SHOPPING"),
            "pointServices", list("pointServices", "SMALL_HELP", "EVENT"),
            "pointUses", list("pointUses", "LOCAL_SHOP"));

    private static final String CARD = """
            - id: card
              name: {ja: カード, en: card}
              areas: [hama]
              years:
                - {fiscalYear: R6, earn: {SNOW: 3, EVENT: 1}, perDay: 4, perYear: 40, spendOn: [LOCAL_SHOP], expires: END_OF_NEXT_YEAR}
                - {fiscalYear: 2025, earn: {SMALL_HELP: 1}, spendOn: [LOCAL_SHOP]}
                - {fiscalYear: R8, earn: {SMALL_HELP: 1}, spendOn: [], expires: 2027-06-30}
            """;

    @Test
    void everything_a_scheme_can_say_is_read_and_points_end_with_their_year_unless_it_says_otherwise() {
        Faults faults = new Faults();
        PointScheme card = schemes(CARD, faults).get(0);
        faults.throwIfAny();
        assertThat(card.areas()).containsExactly(AreaId.of("hama"));
        PointYear first = card.years().get(0);
        assertThat(first.earn()).containsExactly(Map.entry("SNOW", 3), Map.entry("EVENT", 1));
        assertThat(first.perDay()).hasValue(4);
        assertThat(first.perYear()).hasValue(40);
        assertThat(first.lastDay()).isEqualTo(LocalDate.of(2026, 3, 31));
        PointYear second = card.years().get(1);
        assertThat(second.perDay()).isEqualTo(OptionalInt.empty());
        assertThat(second.lastDay()).isEqualTo(LocalDate.of(2026, 3, 31));
        assertThat(card.years().get(2).lastDay()).isEqualTo(LocalDate.of(2027, 6, 30));
        assertThat(card.on(LocalDate.of(2025, 3, 31))).contains(first);
        assertThat(card.on(LocalDate.of(2024, 3, 31))).isEmpty();
    }

    @Test
    void what_nobody_knows_is_found_in_its_line() {
        Faults faults = new Faults();
        schemes(
                CARD.replace("[hama]", "[moon]")
                        .replace("SNOW: 3", "MAGIC: 3")
                        .replace("fiscalYear: 2025", "fiscalYear: next"),
                faults);
        assertThat(faults.all()).extracting(Fault::line).containsExactlyInAnyOrder(3, 5, 6);
        assertThat(faults.all())
                .extracting(fault -> fault.reason().code())
                .containsExactlyInAnyOrder(
                        ProfileFault.UNKNOWN_REFERENCE, ProfileFault.UNKNOWN_REFERENCE, ProfileFault.NOT_A_FISCAL_YEAR);
    }

    @Test
    void a_year_twice_a_scheme_twice_no_points_and_an_early_end_are_faults() {
        Faults faults = new Faults();
        schemes(CARD.replace("2025", "R6") + CARD.replace("2027-06-30", "2026-06-30"), faults);
        assertThat(faults.all())
                .extracting(fault -> fault.reason().code())
                .containsExactlyInAnyOrder(DocumentFault.TWICE, DocumentFault.TWICE, ProfileFault.CONTRADICTION);
        Faults zero = new Faults();
        schemes(CARD.replace("SNOW: 3", "SNOW: 0"), zero);
        assertThat(zero.all()).extracting(Fault::line).contains(5);
    }

    @Test
    void a_scheme_without_areas_or_years_and_with_other_keys_is_told_so() {
        Faults faults = new Faults();
        schemes("- {id: card, name: {ja: カード, en: card}, prizes: many}\n", faults);
        assertThat(faults.all())
                .extracting(fault -> fault.reason().code())
                .contains(DocumentFault.UNKNOWN_KEY, DocumentFault.MISSING_KEY);
        assertThat(faults.all()).hasSize(3);
    }

    @Test
    void what_is_left_to_adults_is_read_and_nothing_is_by_default() {
        Faults faults = new Faults();
        assertThat(policy("{adultsOnly: [SHOPPING]}", faults).adultsOnly()).containsExactly("SHOPPING");
        assertThat(policy("{}", faults)).isEqualTo(HelpPolicy.USUAL);
        faults.throwIfAny();
        policy("{adultsOnly: [MAGIC], minors: 3}", faults);
        assertThat(faults.all()).hasSize(2);
    }

    private static List<PointScheme> schemes(String text, Faults faults) {
        return new PointSchemeReader(AREAS, LISTS).read(node(text, faults));
    }

    private static HelpPolicy policy(String text, Faults faults) {
        return PointSchemeReader.policy(node(text, faults), LISTS);
    }

    private static YamlNode node(String text, Faults faults) {
        return YamlNode.parse(new Document("profile.yaml", text), faults).orElseThrow();
    }

    private static CodeList list(String id, String... codes) {
        return CodeList.of(
                id,
                List.of(codes).stream()
                        .map(code -> new Code(code, Text.of(code, code), Map.of()))
                        .toList());
    }
}

package org.marugoto.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marugoto.form.SheetSamples.DAY;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.marugoto.household.AgeRange;
import org.marugoto.rule.FactDeclaration;
import org.marugoto.rule.FactType;
import org.marugoto.rule.FactValue;
import org.marugoto.rule.Facts;
import org.marugoto.rule.Span;
import org.marugoto.rule.Truth;

class SheetFactsTest {

    private static final Form FORM = SheetSamples.form(1);
    private static final Map<String, FactDeclaration> DECLARED = declared(Map.of(
            "consulter", new FactType.OneCode(List.of("SELF", "FAMILY")),
            "needs", new FactType.CodeSet(List.of("CARE", "DEBT")),
            "income", FactType.Amount.whole("yen", 0, 500),
            "since", new FactType.Date(),
            "danger", new FactType.YesNo(),
            "oldestAge", FactType.Amount.whole("years", 0, 150)));

    @Test
    void a_sheet_tells_the_rule_book_what_was_answered_and_nothing_else() {
        Facts facts = SheetFacts.of(FORM, SheetSamples.answers(), DECLARED);
        assertThat(facts)
                .isEqualTo(Facts.NONE
                        .code("consulter", "SELF")
                        .with("needs", new FactValue.CodeSet(Set.of("CARE"), Set.of("DEBT"), false))
                        .date("since", DAY)
                        .number("oldestAge", 80, 89)
                        .with("income", new FactValue.Amount(Span.exactly(new BigDecimal("120.5")))));
    }

    @Test
    void r16_what_was_not_asked_or_asked_in_vain_stays_unknown() {
        assertThat(SheetFacts.of(FORM, Map.of("danger", FieldAnswer.unknown("DID_NOT_SAY")), DECLARED))
                .isEqualTo(Facts.NONE);
        assertThat(SheetFacts.of(FORM, Map.of("danger", FieldAnswer.no()), DECLARED))
                .isEqualTo(Facts.NONE.no("danger"));
    }

    @Test
    void a_form_that_asks_for_fewer_codes_than_the_rules_know_does_not_deny_the_others() {
        Map<String, FactDeclaration> wider =
                declared(Map.of("needs", new FactType.CodeSet(List.of("CARE", "DEBT", "HOUSING"))));
        Map<String, FieldAnswer> only =
                Map.of("needs", FieldAnswer.codes("CARE").onlyThese());
        FactValue.CodeSet needs = (FactValue.CodeSet)
                SheetFacts.of(FORM, only, wider).find("needs").orElseThrow();
        assertThat(List.of(needs.has("CARE"), needs.has("DEBT"), needs.has("HOUSING")))
                .containsExactly(Truth.YES, Truth.NO, Truth.UNKNOWN);
        FactValue.CodeSet narrow = (FactValue.CodeSet)
                SheetFacts.of(FORM, only, DECLARED).find("needs").orElseThrow();
        assertThat(narrow.complete()).isTrue();
    }

    @Test
    void what_the_rule_book_has_no_word_for_is_left_out() {
        assertThat(SheetFacts.of(FORM, SheetSamples.answers(), Map.of())).isEqualTo(Facts.NONE);
        Map<String, FactDeclaration> odd = declared(Map.of(
                "consulter", new FactType.OneCode(List.of("OTHER")),
                "since", new FactType.YesNo(),
                "oldestAge", FactType.Amount.whole("years", 0, 40)));
        assertThat(SheetFacts.of(FORM, SheetSamples.answers(), odd)).isEqualTo(Facts.NONE);
    }

    @Test
    void an_age_of_which_nothing_is_known_says_nothing() {
        assertThat(SheetFacts.of(FORM, Map.of("oldest", FieldAnswer.ages(AgeRange.UNKNOWN)), DECLARED))
                .isEqualTo(Facts.NONE);
    }

    private static Map<String, FactDeclaration> declared(Map<String, FactType> types) {
        Map<String, FactDeclaration> declared = new HashMap<>();
        types.forEach((name, type) -> declared.put(name, FactDeclaration.of(name, type)));
        return declared;
    }
}

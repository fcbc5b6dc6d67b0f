package org.marugoto.rule.dmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marugoto.document.Document;
import org.marugoto.rule.Facts;
import org.marugoto.rule.HitPolicy;

/**
 * Plain tables in files of our own. The three approvals have the rows and answers of the conformance kit (0004, 0108, 0119),
 * the loan's risk follows the lending example of the specification; routing and season are ours, for negation, lists, days.
 */
class DmnExamplesTest {

    static final List<String> FILES = List.of(
            "approval-unique",
            "approval-first",
            "approval-collect",
            "post-bureau-risk",
            "eligibility-routing",
            "season-lists");

    static Document example(String name) {
        try (InputStream in = DmnExamplesTest.class.getResourceAsStream("/dmn/" + name + ".dmn")) {
            byte[] bytes = Objects.requireNonNull(in).readAllBytes();
            return Document.of(name + ".dmn", bytes, StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static Facts applicant(long age, String risk, boolean affordable) {
        Facts facts = Facts.NONE.number("Age", age).code("RiskCategory", risk);
        return affordable ? facts.yes("isAffordable") : facts.no("isAffordable");
    }

    @ParameterizedTest
    @CsvSource({
        "18, Medium, true, Approved",
        "17, Medium, true, Declined",
        "18, High, true, Declined",
        "40, Low, false, Declined"
    })
    void a_unique_table_has_one_answer(long age, String risk, boolean affordable, String answer) {
        DmnDecision decision = DmnForm.read(example("approval-unique"));
        assertThat(decision.book().policy()).isEqualTo(HitPolicy.UNIQUE);
        assertThat(decision.decide(applicant(age, risk, affordable)))
                .containsExactly(Map.of("Approval Status", answer));
    }

    @ParameterizedTest
    @CsvSource({
        "19, Medium, true, Approved, Best",
        "13, Medium, true, Approved, Standard",
        "10, Low, true, Declined, Standard",
        "50, High, true, Declined, Standard"
    })
    void the_first_rule_that_holds_answers_or_else_the_default(
            long age, String risk, boolean affordable, String status, String rate) {
        DmnDecision decision = DmnForm.read(example("approval-first"));
        assertThat(decision.decide(applicant(age, risk, affordable)))
                .containsExactly(Map.of("Status", status, "Rate", rate));
    }

    @Test
    void a_collecting_table_gives_every_answer_in_the_order_of_its_rules() {
        DmnDecision decision = DmnForm.read(example("approval-collect"));
        String status = "Approved/Declined";
        assertThat(decision.decide(applicant(17, "High", true)))
                .containsExactly(
                        Map.of(status, "Declined", "Rate", "Standard"), Map.of(status, "Approved", "Rate", "Standard"));
        assertThat(decision.decide(applicant(19, "Low", true)))
                .containsExactly(Map.of(status, "Approved", "Rate", "Basic"));
        assertThat(decision.decide(applicant(10, "Low", true)))
                .containsExactly(Map.of(status, "Declined", "Rate", "Standard"));
    }

    @ParameterizedTest
    @CsvSource({
        "false, 119, 589, HIGH",
        "false, 119, 610, MEDIUM",
        "false, 119, 611, LOW",
        "false, 120, 599, HIGH",
        "false, 130, 625, MEDIUM",
        "false, 131, 1, VERY LOW",
        "true, 100, 579, HIGH",
        "true, 100, 600, MEDIUM",
        "true, 101, 615, MEDIUM",
        "true, 101, 616, LOW"
    })
    void the_risk_of_a_loan_depends_on_ranges(boolean existing, long risk, long credit, String answer) {
        Facts facts = Facts.NONE.number("Application_Risk_Score", risk).number("Credit_Score", credit);
        Facts whole = existing ? facts.yes("Existing_Customer") : facts.no("Existing_Customer");
        DmnDecision decision = DmnForm.read(example("post-bureau-risk"));
        assertThat(decision.decide(whole)).containsExactly(Map.of("Post-bureau risk category table", answer));
    }

    @Test
    void a_negated_list_holds_for_everything_else() {
        DmnDecision decision = DmnForm.read(example("eligibility-routing"));
        assertThat(decision.decide(Facts.NONE.code("Risk_Category", "VERY LOW")))
                .containsExactly(Map.of("Strategy", "ROUTE", "Factor", "0.8"));
        assertThat(decision.decide(Facts.NONE.code("Risk_Category", "DECLINE")))
                .containsExactly(Map.of("Strategy", "DECLINE"));
        assertThat(decision.decide(Facts.NONE.code("Risk_Category", "HIGH")))
                .containsExactly(Map.of("Strategy", "REFER", "Factor", "0.6"));
    }

    @Test
    void lists_and_days_are_asked_for() {
        DmnDecision decision = DmnForm.read(example("season-lists"));
        Facts winter = Facts.NONE.date("on", LocalDate.of(2024, 12, 24)).number("share", 1);
        assertThat(decision.decide(winter.codes("symptoms", "cough", "fever")))
                .extracting(row -> row.get("note"))
                .containsExactly("cold", "flu");
        assertThat(decision.decide(winter.date("on", LocalDate.of(2023, 12, 31)).codes("symptoms")))
                .extracting(row -> row.get("note"))
                .containsExactly("well", "edge");
    }

    @Test
    void what_is_missing_keeps_rules_open_and_gives_no_default() {
        DmnDecision decision = DmnForm.read(example("approval-first"));
        Facts unknownRisk = Facts.NONE.number("Age", 20).yes("isAffordable");
        assertThat(decision.decide(unknownRisk)).isEmpty();
        assertThat(decision.open(unknownRisk)).containsExactly("row-1", "row-2");
    }
}

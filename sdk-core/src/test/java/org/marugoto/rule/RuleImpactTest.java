package org.marugoto.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RuleImpactTest {

    private static final LocalDate DAY = LocalDate.of(2024, 4, 2);

    @Test
    void both_who_newly_goes_somewhere_and_who_no_longer_does_are_listed_with_their_rules() {
        RuleBook before = book(rule("r1", "poor", "self-reliance"), rule("r2", "ill", "clinic"));
        RuleBook after = book(rule("r1", "poor", "self-reliance"), rule("r3", "ill", "health-centre"));
        RuleImpact impact = RuleImpact.of(
                before,
                after,
                List.of(
                        new RuleImpact.Situation("C1", Facts.NONE.yes("poor").no("ill"), DAY),
                        new RuleImpact.Situation("C2", Facts.NONE.yes("poor").yes("ill"), DAY),
                        new RuleImpact.Situation("C3", Facts.NONE, DAY)));
        assertThat(impact.asked()).isEqualTo(3);
        assertThat(impact.changes())
                .containsExactly(new RuleImpact.Change(
                        "C2",
                        List.of(new RuleImpact.Move("health-centre", List.of("r3"))),
                        List.of(new RuleImpact.Move("clinic", List.of("r2")))));
        assertThat(impact.gained()).isEqualTo(Map.of("health-centre", 1));
        assertThat(impact.lost()).isEqualTo(Map.of("clinic", 1));
    }

    @Test
    void a_book_against_itself_moves_nobody() {
        RuleBook book = book(rule("r1", "poor", "self-reliance"));
        assertThat(RuleImpact.of(book, book, List.of(new RuleImpact.Situation("C1", Facts.NONE.yes("poor"), DAY)))
                        .changes())
                .isEmpty();
    }

    private static RuleBook book(Rule... rules) {
        return RuleBook.builder()
                .addFacts(
                        FactDeclaration.of("poor", new FactType.YesNo()),
                        FactDeclaration.of("ill", new FactType.YesNo()))
                .addRules(rules)
                .build();
    }

    private static Rule rule(String id, String fact, String to) {
        return Rule.builder()
                .id(id)
                .edition("e1")
                .validFrom(LocalDate.of(2024, 1, 1))
                .when(new Condition.Is(fact, true))
                .addOutcomes(Outcome.to(to))
                .build();
    }
}

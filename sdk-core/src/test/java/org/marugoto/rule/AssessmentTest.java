package org.marugoto.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.marugoto.rule.Centre.DAY;
import static org.marugoto.rule.Centre.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AssessmentTest {

    private static List<String> ids(List<RuleAnswer> answers) {
        return answers.stream().map(answer -> answer.rule().id()).toList();
    }

    @Test
    void higher_priority_comes_first_then_the_id() {
        Facts facts =
                Facts.NONE.number("age", 82).codes("needs", "CARE", "HOUSING").area("area", "north-1");
        Assessment answer = Centre.book().assess(facts, DAY);
        assertThat(ids(answer.fired())).containsExactly("care", "housing", "north");
        assertThat(answer.outcomes().stream().map(o -> o.to().orElseThrow().toString()))
                .containsExactly("elderly", "housing", "north-desk");
        assertThat(answer.unknown()).isEmpty();
        assertThat(answer.ask()).isEmpty();
    }

    @Test
    void a_rule_names_the_tests_that_decided_it_and_the_facts_it_misses() {
        Facts facts = Facts.NONE.number("age", 82).codes("needs", "CARE", "DEBT");
        Assessment answer = Centre.book().assess(facts, DAY);
        assertThat(answer.fired().get(0).because())
                .containsExactly(
                        new Evidence((Condition.Test) Centre.atLeast(65), true),
                        new Evidence((Condition.Test) Centre.needs("CARE"), true));
        assertThat(ids(answer.unknown())).containsExactly("debt", "north");
        assertThat(answer.unknown().get(0).missing()).containsExactly("consent");
        assertThat(answer.unknown().get(1).missing()).containsExactly("area");
    }

    @Test
    void the_next_question_is_the_one_that_settles_most() {
        assertThat(Centre.book().assess(Facts.NONE, DAY).ask()).startsWith("needs");
        assertThat(Centre.book().assess(Facts.NONE.codes("needs"), DAY).ask()).containsExactly("area");
    }

    @Test
    void a_near_miss_says_what_would_have_to_be_otherwise() {
        Assessment answer = Centre.book().assess(Facts.NONE.number("age", 60).codes("needs", "CARE"), DAY);
        NearMiss nearest = answer.nearMisses().get(0);
        assertThat(nearest.rule().id()).isEqualTo("care");
        assertThat(nearest.wanted()).containsExactly(new Evidence((Condition.Test) Centre.atLeast(65), true));
    }

    @Test
    void a_rule_is_in_force_from_its_first_day_until_before_its_last() {
        Rule old = rule("old", Condition.ALWAYS, "desk")
                .validUntil(LocalDate.of(2027, 4, 1))
                .build();
        assertThat(old.inForce(LocalDate.of(2026, 3, 31))).isFalse();
        assertThat(old.inForce(LocalDate.of(2026, 4, 1))).isTrue();
        assertThat(old.inForce(LocalDate.of(2027, 3, 31))).isTrue();
        assertThat(old.inForce(LocalDate.of(2027, 4, 1))).isFalse();
    }

    @Test
    void an_old_decision_is_explained_by_the_edition_of_its_day() {
        Rule first = rule("desk", Condition.ALWAYS, "a")
                .validUntil(LocalDate.of(2027, 4, 1))
                .build();
        Rule second = rule("desk", Condition.ALWAYS, "b")
                .edition("2027-04")
                .validFrom(LocalDate.of(2027, 4, 1))
                .build();
        RuleBook book = RuleBook.builder().addRules(first, second).build();
        assertThat(book.assess(Facts.NONE, DAY).edition()).isEqualTo("2026-04");
        assertThat(book.assess(Facts.NONE, LocalDate.of(2028, 1, 1)).edition()).isEqualTo("2027-04");
        assertThat(book.assess(Facts.NONE, DAY).outcomes().get(0).to()).contains(Destination.agency("a"));
    }

    @Test
    void first_counts_only_the_highest_rule_that_holds() {
        RuleBook book = Centre.book().but().policy(HitPolicy.FIRST).build();
        Facts facts = Facts.NONE.number("age", 82).codes("needs", "CARE", "HOUSING");
        assertThat(ids(book.assess(facts, DAY).fired())).containsExactly("care");
    }

    @Test
    void an_excluded_destination_stands_last_and_says_so() {
        Rule keepAway = rule("keep-away", Condition.ALWAYS, "x")
                .outcomes(List.of(Outcome.builder()
                        .addExcludes(Destination.agency("housing"))
                        .build()))
                .build();
        RuleBook book = Centre.book().but().addRules(keepAway).build();
        List<RankedOutcome> outcomes = book.assess(
                        Facts.NONE.codes("needs", "HOUSING").area("area", "north"), DAY)
                .outcomes();
        assertThat(outcomes.get(outcomes.size() - 1).to()).contains(Destination.agency("housing"));
        assertThat(outcomes.get(outcomes.size() - 1).excluded()).isTrue();
    }

    @Test
    void a_layer_can_be_added_but_not_before_another() {
        RuleBook book = Centre.book();
        Layer city = new Layer("bylaw", Layer.Level.CITY, "条例第3号", LocalDate.of(2026, 5, 1));
        Rule more = rule("more", Condition.ALWAYS, "desk").layer("bylaw").build();
        RuleBook longer = book.append(city, List.of(more));
        assertThat(longer.layers()).containsExactly(Layer.CITY, city);
        assertThat(longer.rules()).containsAll(book.rules()).contains(more);
        Layer older = new Layer("older", Layer.Level.NATIONAL, "", LocalDate.of(2020, 1, 1));
        assertThatThrownBy(() -> longer.append(older, List.of()))
                .hasMessageContaining("older: a layer added on or after 2026-05-01");
    }

    @Test
    void a_book_tells_everything_that_is_wrong_with_it() {
        assertThatThrownBy(() -> Centre.book()
                        .but()
                        .addRules(
                                rule("care", Condition.ALWAYS, "x")
                                        .edition("other")
                                        .build(),
                                rule(
                                                "bad",
                                                Condition.all(
                                                        new Condition.Is("age", true), new Condition.Is("no", true)),
                                                "x")
                                        .build(),
                                rule("code", Centre.needs("SHELTER"), "x")
                                        .layer("moon")
                                        .build(),
                                rule("place", new Condition.Within("area", Set.of("east")), "x")
                                        .build())
                        .build())
                .hasMessageContaining(
                        "care: each rule once on a day (found care of edition other beside that of edition 2026-04)")
                .hasMessageContaining("bad: age to be asked and answered as number (found is)")
                .hasMessageContaining("bad: one of the facts age, needs, consulter, consent, area (found no)")
                .hasMessageContaining("code: needs to be one of")
                .hasMessageContaining("code: one of the layers city (found moon)")
                .hasMessageContaining("place: area to be one of the areas");
    }

    @Test
    void the_answer_is_a_tree_with_the_documented_keys() {
        Facts facts = Facts.NONE.number("age", 80, 89).codes("needs", "CARE");
        var tree = Centre.book().assess(facts, DAY).toTree(Locale.JAPANESE);
        assertThat(tree.keySet()).containsExactly("edition", "on", "outcomes", "fired", "unknown", "ask", "nearMisses");
        assertThat(TreeText.json(tree))
                .contains("\"outcomes\": [{\"to\": \"elderly\", \"urgency\": 0, \"rules\": [\"care\"]}]")
                .contains(
                        "{\"fact\": \"age\", \"label\": \"年齢\", \"test\": \">=65\", \"holds\": true, \"value\": {\"from\": 80, \"to\": 89}}")
                .contains("\"unknown\": [{\"rule\": \"north\"")
                .contains("\"ask\": [\"area\"]");
    }
}

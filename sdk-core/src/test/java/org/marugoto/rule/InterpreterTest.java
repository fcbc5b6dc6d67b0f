package org.marugoto.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marugoto.rule.Truth.NO;
import static org.marugoto.rule.Truth.UNKNOWN;
import static org.marugoto.rule.Truth.YES;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.marugoto.rule.Condition.AgeDay;
import org.marugoto.rule.Condition.AgeIn;
import org.marugoto.rule.Condition.Contains;
import org.marugoto.rule.Condition.Covers;
import org.marugoto.rule.Condition.InRange;
import org.marugoto.rule.Condition.Is;
import org.marugoto.rule.Condition.OneOf;
import org.marugoto.rule.Condition.PatternPresent;
import org.marugoto.rule.Condition.Quantity;
import org.marugoto.rule.Condition.Within;

class InterpreterTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    private static final AreaTree AREAS = AreaTree.of(Map.of(
            "north-1",
            Set.of("north", "school-a"),
            "north-2",
            Set.of("north", "school-b"),
            "south-1",
            Set.of("school-b")));
    private final Interpreter meaning = new Interpreter(AREAS, DAY);

    private Truth test(Condition condition, Facts facts) {
        return meaning.test(condition, facts);
    }

    private static Condition age(int from, int to) {
        return new InRange("age", Span.of(BigDecimal.valueOf(from), BigDecimal.valueOf(to)));
    }

    @Test
    void a_fact_left_out_is_unknown() {
        assertThat(test(new Is("consent", true), Facts.NONE)).isEqualTo(UNKNOWN);
        assertThat(test(new Is("consent", true), Facts.NONE.no("consent"))).isEqualTo(NO);
    }

    @Test
    void in_the_eighties_is_surely_65_or_more_and_perhaps_85_or_more() {
        Facts eighties = Facts.NONE.number("age", 80, 89);
        assertThat(test(age(65, 120), eighties)).isEqualTo(YES);
        assertThat(test(age(85, 120), eighties)).isEqualTo(UNKNOWN);
        assertThat(test(age(0, 79), eighties)).isEqualTo(NO);
    }

    @Test
    void a_code_that_is_one_of_two_may_be_the_wanted_one() {
        Facts either = Facts.NONE.with("who", new FactValue.OneCode(Set.of("SELF", "FAMILY")));
        assertThat(test(new OneOf("who", Set.of("SELF")), either)).isEqualTo(UNKNOWN);
        assertThat(test(new OneOf("who", Set.of("SELF", "FAMILY", "OTHER")), either))
                .isEqualTo(YES);
        assertThat(test(new OneOf("who", Set.of("OTHER")), either)).isEqualTo(NO);
    }

    @Test
    void a_code_that_nobody_asked_about_is_neither_present_nor_absent() {
        Facts partly = Facts.NONE.with("needs", new FactValue.CodeSet(Set.of("DEBT"), Set.of("FOOD"), false));
        assertThat(test(contains(Quantity.ALL, "DEBT", "HOUSING"), partly)).isEqualTo(UNKNOWN);
        assertThat(test(contains(Quantity.ALL, "FOOD", "HOUSING"), partly)).isEqualTo(NO);
        assertThat(test(contains(Quantity.ANY, "DEBT", "HOUSING"), partly)).isEqualTo(YES);
        assertThat(test(contains(Quantity.NONE, "DEBT"), partly)).isEqualTo(NO);
        assertThat(test(contains(Quantity.NONE, "HOUSING"), partly)).isEqualTo(UNKNOWN);
        assertThat(test(contains(Quantity.NONE, "HOUSING"), Facts.NONE.codes("needs", "DEBT")))
                .isEqualTo(YES);
        assertThat(test(new PatternPresent("needs", Set.of("FOOD")), partly)).isEqualTo(NO);
    }

    private static Condition contains(Quantity quantity, String... codes) {
        return new Contains("needs", quantity, Set.of(codes));
    }

    @Test
    void a_leap_day_child_is_18_on_1_march() {
        Condition adult = new AgeIn("born", Span.atLeast(18), AgeDay.DECISION);
        Facts born = Facts.NONE.date("born", LocalDate.of(2004, 2, 29));
        assertThat(new Interpreter(AREAS, LocalDate.of(2022, 2, 28)).test(adult, born))
                .isEqualTo(NO);
        assertThat(new Interpreter(AREAS, LocalDate.of(2022, 3, 1)).test(adult, born))
                .isEqualTo(YES);
    }

    @Test
    void an_age_counts_on_the_day_the_rule_names() {
        Facts born = Facts.NONE.date("born", LocalDate.of(1961, 5, 1));
        assertThat(test(new AgeIn("born", Span.atLeast(65), AgeDay.DECISION), born))
                .isEqualTo(NO);
        assertThat(test(new AgeIn("born", Span.atLeast(65), AgeDay.FISCAL_YEAR_END), born))
                .isEqualTo(YES);
        assertThat(test(new AgeIn("born", Span.atMost(17), AgeDay.DECISION), Facts.NONE.date("born", DAY.plusDays(1))))
                .isEqualTo(NO);
    }

    @Test
    void knowing_the_birth_year_only_leaves_the_age_open_around_the_birthday() {
        Facts year = Facts.NONE.with(
                "born", new FactValue.Date(Span.of(LocalDate.of(1961, 1, 1), LocalDate.of(1961, 12, 31))));
        assertThat(test(new AgeIn("born", Span.atLeast(65), AgeDay.DECISION), year))
                .isEqualTo(UNKNOWN);
        assertThat(test(new AgeIn("born", Span.atLeast(64), AgeDay.DECISION), year))
                .isEqualTo(YES);
    }

    @Test
    void an_age_can_also_be_told_as_a_number() {
        assertThat(test(new AgeIn("age", Span.of(80, 89), AgeDay.DECISION), Facts.NONE.number("age", 89)))
                .isEqualTo(YES);
    }

    @Test
    void a_district_stands_for_its_neighbourhoods() {
        assertThat(test(new Within("at", Set.of("north")), Facts.NONE.area("at", "north-1")))
                .isEqualTo(YES);
        assertThat(test(new Within("at", Set.of("north-1")), Facts.NONE.area("at", "north")))
                .isEqualTo(UNKNOWN);
        assertThat(test(new Within("at", Set.of("north-1", "north-2")), Facts.NONE.area("at", "north")))
                .isEqualTo(YES);
        assertThat(test(new Within("at", Set.of("school-b")), Facts.NONE.area("at", "north")))
                .isEqualTo(UNKNOWN);
        assertThat(test(new Within("at", Set.of("school-a")), Facts.NONE.area("at", "south-1")))
                .isEqualTo(NO);
    }

    @Test
    void a_certificate_covers_its_last_day() {
        FactValue until = new FactValue.Period(Span.atMost(DAY));
        assertThat(test(new Covers("certified"), Facts.NONE.with("certified", until)))
                .isEqualTo(YES);
        FactValue before = new FactValue.Period(Span.atMost(DAY.minusDays(1)));
        assertThat(test(new Covers("certified"), Facts.NONE.with("certified", before)))
                .isEqualTo(NO);
    }

    @Test
    void all_any_and_not_follow_kleene() {
        Facts facts = Facts.NONE.yes("a").no("b");
        Condition a = new Is("a", true);
        Condition b = new Is("b", true);
        Condition c = new Is("c", true);
        assertThat(test(Condition.all(a, c), facts)).isEqualTo(UNKNOWN);
        assertThat(test(Condition.all(b, c), facts)).isEqualTo(NO);
        assertThat(test(Condition.any(a, c), facts)).isEqualTo(YES);
        assertThat(test(Condition.not(c), facts)).isEqualTo(UNKNOWN);
        assertThat(test(Condition.ALWAYS, Facts.NONE)).isEqualTo(YES);
        assertThat(test(Condition.any(), Facts.NONE)).isEqualTo(NO);
    }
}

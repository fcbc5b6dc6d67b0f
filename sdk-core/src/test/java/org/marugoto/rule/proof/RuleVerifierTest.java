package org.marugoto.rule.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.marugoto.agency.Agencies;
import org.marugoto.agency.Agency;
import org.marugoto.agency.OpeningCalendar;
import org.marugoto.area.Area;
import org.marugoto.area.AreaId;
import org.marugoto.area.AreaScheme;
import org.marugoto.area.Areas;
import org.marugoto.code.Text;
import org.marugoto.code.Wording;
import org.marugoto.decide.AgencyId;
import org.marugoto.rule.Centre;
import org.marugoto.rule.Condition;
import org.marugoto.rule.Condition.AgeDay;
import org.marugoto.rule.Condition.AgeIn;
import org.marugoto.rule.Condition.DateIn;
import org.marugoto.rule.Destination;
import org.marugoto.rule.FactDeclaration;
import org.marugoto.rule.FactType;
import org.marugoto.rule.FactValue;
import org.marugoto.rule.Facts;
import org.marugoto.rule.HitPolicy;
import org.marugoto.rule.Outcome;
import org.marugoto.rule.Rule;
import org.marugoto.rule.RuleBook;
import org.marugoto.rule.Span;
import org.marugoto.rule.proof.Finding.Kind;

class RuleVerifierTest {

    private static final LocalDate START = LocalDate.of(2026, 4, 1);
    private static final LocalDate NEXT_YEAR = LocalDate.of(2027, 4, 1);

    @Test
    void a_healthy_book_has_no_findings() {
        assertThat(RuleVerifier.of(Centre.book()).verify().findings()).isEmpty();
        assertThat(verify(ages(64, 65), receivers().build())).isEmpty();
    }

    @Test
    void a_missing_fallback_desk_is_a_dead_end_for_whom_no_rule_places() {
        Receivers none = receivers().fallback(Optional.empty()).build();
        Finding found = only(verify(ages(64, 66), none));
        assertThat(found.kind()).isEqualTo(Kind.DEAD_END);
        assertThat(found.witness()).isEqualTo(Facts.NONE.number("age", 65));
        assertThat(found.on()).isEqualTo(START);
        assertThat(verify(ages(64, 65), none)).isEmpty();
    }

    @Test
    void a_fallback_desk_that_closes_is_a_dead_end_from_that_day_on() {
        Receivers closing = receivers(agency("front").closedOn(NEXT_YEAR));
        Finding found = only(verify(ages(64, 66), closing));
        assertThat(found.message().code()).isEqualTo(FindingReason.FALLBACK_CLOSED);
        assertThat(found.on()).isEqualTo(NEXT_YEAR);
        assertThat(found.witness()).isEqualTo(Facts.NONE.number("age", 65));
    }

    @Test
    void a_fallback_desk_of_one_area_is_a_dead_end_for_the_others() {
        Receivers north = receivers(agency("front").addAreas(AreaId.of("north")));
        Finding found = only(verify(ages(64, 66), north));
        assertThat(found.message().code()).isEqualTo(FindingReason.FALLBACK_ELSEWHERE);
        assertThat(found.witness()).isEqualTo(Facts.NONE.number("age", 65).area("area", "south"));
    }

    @Test
    void two_urgencies_at_once_contradict_each_other_unless_one_has_priority() {
        Rule calm = rule("calm", age(60, 120), Outcome.builder().urgency(2).build());
        Rule quick = rule("quick", age(0, 70), Outcome.builder().urgency(8).build());
        Finding found = only(verify(book(calm, quick)));
        assertThat(found.kind()).isEqualTo(Kind.CONTRADICTION);
        assertThat(found.rules()).containsExactly("calm", "quick");
        assertThat(found.witness()).isEqualTo(Facts.NONE.number("age", 60, 70));
        assertThat(verify(book(calm, quick.but().priority(1).build()))).isEmpty();
    }

    @Test
    void two_lead_agencies_or_a_destination_both_sent_to_and_excluded_are_contradictions() {
        Outcome lead = Outcome.to("desk").but().lead(true).build();
        Rule one = rule("one", Condition.ALWAYS, lead);
        Rule two = rule(
                "two",
                Centre.needs("FOOD"),
                Outcome.to("elderly").but().lead(true).build());
        Rule away = rule(
                "away",
                Centre.needs("DEBT"),
                Outcome.builder().addExcludes(Destination.agency("desk")).build());
        assertThat(verify(book(one, two, away)))
                .extracting(found -> found.message().code())
                .containsExactly(FindingReason.SENT_AND_EXCLUDED, FindingReason.LEAD_DIFFERS);
        assertThat(verify(book(one, away)).get(0).witness())
                .isEqualTo(Facts.NONE.with("needs", new FactValue.CodeSet(Set.of("DEBT"), Set.of(), false)));
    }

    @Test
    void a_rule_that_nobody_can_meet_is_unreachable() {
        Finding found = only(verify(book(rule("never", Condition.all(age(0, 17), age(65, 120)), Outcome.to("desk")))));
        assertThat(found.kind()).isEqualTo(Kind.UNREACHABLE);
        assertThat(found.rules()).containsExactly("never");
        assertThat(found.witness()).isEqualTo(Facts.NONE);
    }

    @Test
    void an_age_and_a_day_of_birth_can_exclude_each_other_in_some_years_only() {
        Condition grown = new AgeIn("born", Span.atLeast(18), AgeDay.DECISION);
        Condition recent = new DateIn("born", Span.atLeast(LocalDate.of(2010, 4, 2)));
        Rule rule = rule("grown", Condition.all(grown, recent), Outcome.to("desk"));
        assertThat(verify(book(rule))).isEmpty();
        Rule early = rule.but().validUntil(LocalDate.of(2028, 4, 2)).build();
        assertThat(only(verify(book(early))).kind()).isEqualTo(Kind.UNREACHABLE);
        assertThat(verify(book(rule.but().validUntil(LocalDate.of(2028, 4, 3)).build())))
                .isEmpty();
    }

    @Test
    void under_first_a_rule_that_is_never_first_is_shadowed() {
        Rule child =
                rule("child", age(0, 17), Outcome.to("desk")).but().priority(3).build();
        Rule adult = rule("adult", age(18, 120), Outcome.to("desk"))
                .but()
                .priority(2)
                .build();
        Rule late = rule("late", age(10, 30), Outcome.to("elderly"));
        Finding found = only(
                verify(book(child, adult, late).but().policy(HitPolicy.FIRST).build()));
        assertThat(found.kind()).isEqualTo(Kind.SHADOWED);
        assertThat(found.rules()).startsWith("late");
        assertThat(verify(book(child, late).but().policy(HitPolicy.FIRST).build()))
                .isEmpty();
    }

    @Test
    void under_collect_only_a_rule_that_says_nothing_new_is_shadowed() {
        Rule wide = rule("wide", age(65, 120), Outcome.to("elderly"));
        Rule narrow = rule("narrow", age(75, 120), Outcome.to("elderly"));
        Finding found = only(verify(book(wide, narrow)));
        assertThat(found.kind()).isEqualTo(Kind.SHADOWED);
        assertThat(found.rules()).containsExactly("narrow", "wide");
        assertThat(found.witness()).isEqualTo(Facts.NONE.number("age", 75, 120));
        Rule urgent = rule(
                "urgent", age(75, 120), Outcome.to("elderly").but().urgency(3).build());
        assertThat(verify(book(wide, urgent))).isEmpty();
        assertThat(verify(book(wide.but().validUntil(NEXT_YEAR).build(), narrow)))
                .isEmpty();
    }

    @Test
    void of_two_equal_rules_the_later_one_is_shadowed() {
        Finding found = only(verify(
                book(rule("b", age(65, 120), Outcome.to("elderly")), rule("a", age(65, 120), Outcome.to("elderly")))));
        assertThat(found.rules()).containsExactly("b", "a");
    }

    @Test
    void under_unique_two_rules_that_hold_together_overlap() {
        RuleBook book = book(rule("a", age(0, 65), Outcome.to("desk")), rule("b", age(65, 120), Outcome.to("elderly")));
        Finding found = only(verify(book.but().policy(HitPolicy.UNIQUE).build()));
        assertThat(found.kind()).isEqualTo(Kind.OVERLAP);
        assertThat(found.witness()).isEqualTo(Facts.NONE.number("age", 65));
        assertThat(verify(book)).isEmpty();
    }

    @Test
    void days_between_two_editions_are_a_gap() {
        Rule first = rule("desk", Condition.ALWAYS, Outcome.to("desk"))
                .but()
                .validUntil(LocalDate.of(2027, 3, 31))
                .build();
        Rule second = first.but()
                .edition("2027-04")
                .validFrom(NEXT_YEAR)
                .validUntil(Optional.empty())
                .build();
        Finding found = only(verify(book(first, second)));
        assertThat(found.kind()).isEqualTo(Kind.GAP);
        assertThat(found.on()).isEqualTo(LocalDate.of(2027, 3, 31));
        assertThat(verify(book(first.but().validUntil(NEXT_YEAR).build(), second)))
                .isEmpty();
    }

    @Test
    void nobody_is_sent_to_an_agency_that_is_unknown_closed_or_elsewhere() {
        RuleBook book = book(
                rule("a", age(0, 17), Outcome.to("nobody")),
                rule("b", age(18, 64), Outcome.to("closing")),
                rule("c", age(65, 120), Outcome.to("northern")));
        Receivers receivers = receivers(
                agency("closing").closedOn(NEXT_YEAR), agency("northern").addAreas(AreaId.of("north")));
        List<Finding> found = verify(book, receivers);
        assertThat(found).extracting(Finding::kind).containsOnly(Kind.OUT_OF_AREA);
        assertThat(found)
                .extracting(finding -> finding.message().code())
                .containsExactly(
                        FindingReason.AGENCY_UNKNOWN, FindingReason.AGENCY_CLOSED, FindingReason.AGENCY_ELSEWHERE);
        assertThat(found.get(1).on()).isEqualTo(NEXT_YEAR);
        assertThat(found.get(2).witness())
                .isEqualTo(Facts.NONE.number("age", 65, 120).area("area", "south"));
    }

    @Test
    void a_role_is_met_by_any_agency_that_has_it_and_serves_the_area() {
        RuleBook book = book(rule("care", age(65, 120), Outcome.to("role:ELDERLY")));
        Agency.Builder north = agency("north").addFields("ELDERLY").addAreas(AreaId.of("north"));
        Agency.Builder south = agency("south").type("ELDERLY").addAreas(AreaId.of("south"));
        assertThat(verify(book, receivers(north, south))).isEmpty();
        assertThat(only(verify(book, receivers(north))).message().code()).isEqualTo(FindingReason.ROLE_ELSEWHERE);
        assertThat(only(verify(book, receivers().build())).message().code()).isEqualTo(FindingReason.ROLE_NOBODY);
    }

    @Test
    void agencies_that_redirect_to_each_other_and_accept_nobody_are_a_loop() {
        RuleBook book = book(rule("care", age(65, 120), Outcome.to("elderly")));
        Receivers circle = receivers(agency("legal"))
                .but()
                .addAcceptances(redirect("elderly", age(75, 120), "legal"), redirect("legal", age(0, 69), "elderly"))
                .build();
        Finding found = only(verify(book, circle));
        assertThat(found.kind()).isEqualTo(Kind.LOOP);
        assertThat(found.rules()).containsExactly("care");
        assertThat(found.witness()).isEqualTo(Facts.NONE.number("age", 70, 74));
        assertThat(found.message().facts()).containsEntry("chain", "elderly → legal → elderly");
    }

    @Test
    void a_chain_longer_than_the_bound_is_a_loop_and_a_shorter_one_is_not() {
        RuleBook book = book(rule("care", age(65, 120), Outcome.to("a")));
        Receivers chain = receivers(agency("a"), agency("b"), agency("c"), agency("d"))
                .but()
                .addAcceptances(
                        redirect("a", age(0, 10), "b"), redirect("b", age(0, 10), "c"), redirect("c", age(0, 10), "d"))
                .build();
        assertThat(only(verify(book, chain)).message().code()).isEqualTo(FindingReason.PASSED_ON_TOO_OFTEN);
        assertThat(verify(book, chain.but().bound(3).build())).isEmpty();
    }

    @Test
    void an_acceptance_asks_for_facts_of_the_book() {
        Receivers wrong = receivers()
                .addAcceptances(redirect("desk", new Condition.Is("unheard-of", true), "elderly"))
                .build();
        assertThatThrownBy(() -> RuleVerifier.of(ages(64, 65), wrong)).hasMessageContaining("desk");
    }

    @Test
    void what_was_not_proven_is_said() {
        Verification tired = RuleVerifier.of(ages(64, 65), receivers().build())
                .with(new Effort(1, 1, 10, 10))
                .verify();
        assertThat(tired.ok()).isFalse();
        assertThat(tired.limits()).isNotEmpty();
        Rule later = rule("later", age(0, 9), Outcome.to("desk"))
                .but()
                .validFrom(NEXT_YEAR)
                .build();
        assertThat(RuleVerifier.of(book(rule("a", age(10, 20), Outcome.to("desk")), later))
                        .with(new Effort(100, 100, 10, 1))
                        .verify()
                        .findings())
                .extracting(Finding::kind)
                .containsOnly(Kind.LIMIT);
        Finding few = RuleVerifier.of(book(
                                rule("a", Condition.ALWAYS, Outcome.to("desk")),
                                rule("b", Condition.ALWAYS, Outcome.to("elderly")),
                                rule("c", Condition.ALWAYS, Outcome.to("legal")))
                        .but()
                        .policy(HitPolicy.UNIQUE)
                        .build())
                .with(new Effort(100, 100, 1, 10))
                .verify()
                .limits()
                .get(0);
        assertThat(few.message().code()).isEqualTo(FindingReason.MORE_THAN_LISTED);
    }

    @Test
    void the_answer_has_the_documented_form() {
        Verification found = RuleVerifier.of(
                        ages(64, 66), receivers().fallback(Optional.empty()).build())
                .verify();
        Map<String, Object> finding = Map.of(
                "kind",
                "DEAD_END",
                "rules",
                List.of(),
                "witness",
                Map.of("age", 65L),
                "on",
                "2026-04-01",
                "message",
                "No rule holds on 2026-04-01, and there is no fallback desk. Maybe name one in the profile");
        assertThat(found.toTree(Locale.ENGLISH)).isEqualTo(Map.of("ok", false, "findings", List.of(finding)));
    }

    @Test
    void every_reason_has_a_sentence_in_both_languages() {
        for (FindingReason reason : FindingReason.values()) {
            assertThat(Wording.in(Locale.JAPANESE).knows(reason)).isTrue();
            assertThat(Wording.in(Locale.ENGLISH).knows(reason)).isTrue();
        }
    }

    private static Condition age(int from, int to) {
        return new Condition.InRange("age", Span.of(BigDecimal.valueOf(from), BigDecimal.valueOf(to)));
    }

    private static Rule rule(String id, Condition when, Outcome outcome) {
        return Rule.builder()
                .id(id)
                .edition("2026-04")
                .validFrom(START)
                .when(when)
                .addOutcomes(outcome)
                .build();
    }

    private static RuleBook ages(int youngUntil, int oldFrom) {
        return book(
                rule("young", age(0, youngUntil), Outcome.to("desk")),
                rule("old", age(oldFrom, 120), Outcome.to("elderly")));
    }

    private static RuleBook book(Rule... rules) {
        return RuleBook.builder()
                .facts(Centre.facts())
                .addFacts(FactDeclaration.of("born", new FactType.Date()))
                .areas(Centre.AREAS)
                .addRules(rules)
                .build();
    }

    private static Agency.Builder agency(String id) {
        return Agency.builder()
                .id(AgencyId.of(id))
                .name(Text.of(id, id))
                .calendar(OpeningCalendar.builder().build());
    }

    private static Receivers.Builder receivers() {
        return receivers(new Agency.Builder[0]).but();
    }

    private static Receivers receivers(Agency.Builder... agencies) {
        List<Area> areas = List.of(
                Area.of(AreaId.of("north"), "district", Text.of("北", "north")),
                Area.of(AreaId.of("south"), "district", Text.of("南", "south")),
                Area.of(AreaId.of("north-1"), "district", Text.of("北一", "north 1"))
                        .in(AreaId.of("north")),
                Area.of(AreaId.of("north-2"), "district", Text.of("北二", "north 2"))
                        .in(AreaId.of("north")));
        Areas all = Areas.of(List.of(new AreaScheme("district", Text.of("地区", "district"))), areas);
        Map<AgencyId, Agency> byId = new LinkedHashMap<>();
        Stream.concat(Stream.of(agency("front"), agency("desk"), agency("elderly")), Stream.of(agencies))
                .map(Agency.Builder::build)
                .forEach(agency -> byId.put(agency.id(), agency));
        return Receivers.builder()
                .agencies(Agencies.of(all, byId.values()))
                .fallback(AgencyId.of("front"))
                .build();
    }

    private static Acceptance redirect(String agency, Condition accepts, String to) {
        return new Acceptance(AgencyId.of(agency), accepts, Optional.of(AgencyId.of(to)));
    }

    private static List<Finding> verify(RuleBook book) {
        return RuleVerifier.of(book).verify().findings();
    }

    private static List<Finding> verify(RuleBook book, Receivers receivers) {
        return RuleVerifier.of(book, receivers).verify().findings();
    }

    private static Finding only(List<Finding> findings) {
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }
}

package org.marugoto.rule.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marugoto.agency.Agencies;
import org.marugoto.agency.Agency;
import org.marugoto.agency.OpeningCalendar;
import org.marugoto.area.Areas;
import org.marugoto.code.Text;
import org.marugoto.decide.AgencyId;
import org.marugoto.rule.AreaTree;
import org.marugoto.rule.Condition;
import org.marugoto.rule.FactDeclaration;
import org.marugoto.rule.FactType;
import org.marugoto.rule.HitPolicy;
import org.marugoto.rule.Outcome;
import org.marugoto.rule.Rule;
import org.marugoto.rule.RuleBook;
import org.marugoto.rule.Span;

/** Large books: 25 facts, and 2,000 rules when there is time for it. */
class RuleVerifierSizeTest {

    private static final boolean IS_FULL = Integer.getInteger("marugoto.effort", 1) >= 20;
    private static final int RULES = IS_FULL ? 2_000 : 300;
    private static final LocalDate START = LocalDate.of(2026, 4, 1);
    private static final List<String> CODES = List.of("C0", "C1", "C2", "C3", "C4", "C5", "C6", "C7");

    @ParameterizedTest
    @EnumSource(HitPolicy.class)
    void a_large_book_is_verified_within_seconds(HitPolicy policy) {
        RuleBook book = book(policy, new SplittableRandom(11));
        Verification verification = Assertions.assertTimeout(
                Duration.ofSeconds(30), () -> RuleVerifier.of(book, receivers()).verify());
        Map<Finding.Kind, Integer> counts = new TreeMap<>();
        verification.findings().forEach(finding -> counts.merge(finding.kind(), 1, Integer::sum));
        assertThat(verification.limits())
                .as("%s", counts)
                .allMatch(limit -> limit.message().code() == FindingReason.MORE_THAN_LISTED);
        assertThat(verification.of(Finding.Kind.DEAD_END)).hasSize(1);
    }

    private static RuleBook book(HitPolicy policy, SplittableRandom random) {
        List<FactDeclaration> facts = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            facts.add(FactDeclaration.of("f" + i, type(i)));
        }
        List<Rule> rules = new ArrayList<>();
        for (int i = 0; i < RULES; i++) {
            rules.add(rule(i, facts, random));
        }
        return RuleBook.builder()
                .policy(policy)
                .facts(facts)
                .areas(AreaTree.of(Map.of("n1", Set.of("n"), "n2", Set.of("n"), "s1", Set.of("s"), "s2", Set.of("s"))))
                .rules(rules)
                .build();
    }

    private static FactType type(int i) {
        return switch (i % 6) {
            case 0 -> FactType.Amount.whole("years", 0, 120);
            case 1 -> new FactType.OneCode(CODES);
            case 2 -> new FactType.CodeSet(CODES);
            case 3 -> new FactType.YesNo();
            case 4 -> new FactType.Date();
            default -> new FactType.Area();
        };
    }

    private static Rule rule(int i, List<FactDeclaration> facts, SplittableRandom random) {
        Set<Integer> asked = new TreeSet<>();
        while (asked.size() < 4 + i % 3) {
            asked.add(random.nextInt(facts.size()));
        }
        List<Condition> tests =
                asked.stream().map(fact -> test(facts.get(fact), random)).toList();
        int half = tests.size() / 2;
        Condition when = random.nextInt(4) == 0
                ? Condition.any(
                        new Condition.All(tests.subList(0, half)), new Condition.All(tests.subList(half, tests.size())))
                : new Condition.All(tests);
        return Rule.builder()
                .id("r" + i)
                .edition("e")
                .validFrom(START.plusMonths(i % 3))
                .when(when)
                .priority(i % 50)
                .addOutcomes(Outcome.to("a" + random.nextInt(8))
                        .but()
                        .urgency(i % 10 == 0 ? 1 + random.nextInt(9) : 0)
                        .build())
                .build();
    }

    private static Condition test(FactDeclaration fact, SplittableRandom random) {
        String name = fact.name();
        String code = CODES.get(random.nextInt(8));
        int from = random.nextInt(100);
        if (fact.type() instanceof FactType.Amount) {
            return new Condition.InRange(
                    name, Span.of(BigDecimal.valueOf(from), BigDecimal.valueOf(from + random.nextInt(20))));
        }
        if (fact.type() instanceof FactType.OneCode) {
            return new Condition.OneOf(name, new TreeSet<>(List.of(code, "C0")));
        }
        if (fact.type() instanceof FactType.CodeSet) {
            return new Condition.Contains(
                    name, Condition.Quantity.values()[random.nextInt(3)], new TreeSet<>(List.of(code, "C1")));
        }
        if (fact.type() instanceof FactType.YesNo) {
            return new Condition.Is(name, random.nextBoolean());
        }
        return fact.type() instanceof FactType.Date
                ? new Condition.AgeIn(name, Span.of(from, from + 20), Condition.AgeDay.DECISION)
                : new Condition.Within(name, Set.of(random.nextBoolean() ? "n" : "s1"));
    }

    private static Receivers receivers() {
        List<Agency> agencies = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            agencies.add(Agency.builder()
                    .id(AgencyId.of("a" + i))
                    .name(Text.of("a" + i, "a" + i))
                    .calendar(OpeningCalendar.builder().build())
                    .build());
        }
        return Receivers.builder()
                .agencies(Agencies.of(Areas.none(), agencies))
                .fallback(Optional.empty())
                .build();
    }
}

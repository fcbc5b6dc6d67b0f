package org.marugoto.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.marugoto.code.Text;

/** Rule books and facts drawn from a seed: every kind of fact, test and knowledge. */
public final class RandomBooks {

    public static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    public static final AreaTree AREAS = AreaTree.of(Map.of(
            "a1",
            Set.of("a", "s1"),
            "a2",
            Set.of("a", "s2"),
            "b1",
            Set.of("b", "s1"),
            "b2",
            Set.of("b", "s2"),
            "c",
            Set.of()));
    private static final List<String> NEEDS =
            List.of("N1", "N2", "N3", "N4", "N5", "N6", "N7", "N8", "N9", "N10", "N11", "N12");
    private static final List<String> WHO = List.of("SELF", "FAMILY", "NEIGHBOUR", "SCHOOL", "本人");
    private static final List<String> PLACES = List.copyOf(AREAS.areas());

    public static final List<FactDeclaration> FACTS = List.of(
            FactDeclaration.builder()
                    .name("age")
                    .type(FactType.Amount.whole("years", 0, 110))
                    .label(Text.of("年齢", "age"))
                    .sensitivity(Sensitivity.OPEN)
                    .build(),
            FactDeclaration.of("income", new FactType.Amount("万円", BigDecimal.ZERO, BigDecimal.valueOf(99.5), 1)),
            FactDeclaration.of("needs", new FactType.CodeSet(NEEDS)),
            FactDeclaration.of("relations", new FactType.CodeSet(NEEDS.subList(0, 4))),
            FactDeclaration.of("who", new FactType.OneCode(WHO)),
            FactDeclaration.of("urgency", new FactType.YesNo()),
            FactDeclaration.of("born", new FactType.Date()),
            FactDeclaration.of("certified", new FactType.Period()),
            FactDeclaration.of("area", new FactType.Area()));

    private final Random random;

    public RandomBooks(long seed) {
        this.random = new Random(seed);
    }

    public RuleBook book(int rules, int nesting) {
        RuleBook.Builder book = RuleBook.builder().facts(FACTS).areas(AREAS).policy(pick(HitPolicy.values()));
        for (int i = 0; i < rules; i++) {
            book.addRules(rule(i, nesting));
        }
        return book.build();
    }

    private Rule rule(int number, int nesting) {
        Rule.Builder rule = Rule.builder()
                .id("r" + number)
                .edition("2026-0" + (1 + random.nextInt(9)))
                .validFrom(DAY.minusDays(random.nextInt(40) - 2))
                .priority(random.nextInt(9) - 4)
                .when(condition(nesting));
        if (random.nextInt(4) == 0) {
            rule.validUntil(DAY.plusDays(3 + random.nextInt(9)));
        }
        if (random.nextBoolean()) {
            rule.basis("社会福祉法 第106条の4, \"第1項\"").because(Text.of("理由\n二行", "why: a, b\\c"));
        }
        for (int i = random.nextInt(4) == 0 ? 2 : 1; i > 0; i--) {
            rule.addOutcomes(outcome());
        }
        return rule.build();
    }

    private Outcome outcome() {
        Outcome.Builder outcome = Outcome.builder()
                .urgency(random.nextInt(4))
                .conference(random.nextInt(5) == 0)
                .outreach(random.nextInt(5) == 0)
                .immediate(random.nextInt(9) == 0);
        if (random.nextInt(5) > 0) {
            outcome.to(random.nextBoolean() ? Destination.agency("desk-1") : Destination.role("ELDERLY"))
                    .lead(random.nextBoolean());
        }
        if (random.nextInt(4) == 0) {
            outcome.addExcludes(Destination.agency("desk-2"), Destination.role("X"));
        }
        if (random.nextInt(4) == 0) {
            outcome.programme("OUTREACH");
        }
        return outcome.build();
    }

    public Condition condition(int nesting) {
        int kind = random.nextInt(10);
        if (nesting > 0 && kind == 0) {
            return new Condition.Any(several(nesting - 1));
        }
        if (nesting > 0 && kind == 1) {
            return new Condition.Not(condition(nesting - 1));
        }
        return nesting > 0 ? new Condition.All(several(nesting - 1)) : test();
    }

    private List<Condition> several(int nesting) {
        List<Condition> parts = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            parts.add(random.nextInt(3) == 0 ? condition(nesting) : test());
        }
        return parts;
    }

    private Condition test() {
        Condition test = positive();
        return random.nextInt(6) == 0 ? new Condition.Not(test) : test;
    }

    private Condition positive() {
        return switch (random.nextInt(11)) {
            case 0 -> new Condition.InRange("age", span(this::age));
            case 1 -> new Condition.AgeIn("age", years(), pick(Condition.AgeDay.values()));
            case 2 -> new Condition.InRange("income", span(this::income));
            case 3, 4 -> new Condition.Contains("needs", pick(Condition.Quantity.values()), some(NEEDS, 3));
            case 5 ->
                random.nextBoolean()
                        ? new Condition.RelationPresent("relations", some(NEEDS.subList(0, 4), 2))
                        : new Condition.PatternPresent("relations", some(NEEDS.subList(0, 4), 2));
            case 6 -> new Condition.OneOf("who", some(WHO, 3));
            case 7 -> new Condition.Is("urgency", random.nextBoolean());
            case 8 ->
                random.nextBoolean()
                        ? new Condition.DateIn("born", span(this::day))
                        : new Condition.AgeIn("born", years(), pick(Condition.AgeDay.values()));
            case 9 -> new Condition.Covers("certified");
            default -> new Condition.Within("area", some(PLACES, 2));
        };
    }

    public Facts facts() {
        Facts facts = Facts.NONE;
        for (FactDeclaration fact : FACTS) {
            if (random.nextInt(4) > 0) {
                facts = facts.with(fact.name(), value(fact));
            }
        }
        return facts;
    }

    private FactValue value(FactDeclaration fact) {
        return switch (fact.name()) {
            case "age" -> new FactValue.Amount(closed(this::age));
            case "income" -> new FactValue.Amount(span(this::income));
            case "needs" -> set(NEEDS);
            case "relations" -> set(NEEDS.subList(0, 4));
            case "who" -> new FactValue.OneCode(some(WHO, random.nextInt(3) == 0 ? 3 : 1));
            case "urgency" -> new FactValue.YesNo(random.nextBoolean());
            case "born" -> new FactValue.Date(span(this::day));
            case "certified" -> new FactValue.Period(span(() -> DAY.plusDays(random.nextInt(9) - 4)));
            default -> new FactValue.Area(pick(PLACES));
        };
    }

    private FactValue set(List<String> codes) {
        Set<String> present = random.nextInt(5) == 0 ? Set.of() : some(codes, 4);
        Set<String> absent = new TreeSet<>(some(codes, 6));
        absent.removeAll(present);
        boolean all = present.size() + absent.size() == codes.size();
        return new FactValue.CodeSet(present, absent, all || random.nextBoolean());
    }

    private BigDecimal age() {
        return BigDecimal.valueOf(random.nextInt(111));
    }

    private BigDecimal income() {
        return BigDecimal.valueOf(random.nextInt(996), 1);
    }

    private LocalDate day() {
        return DAY.minusYears(random.nextInt(100)).minusDays(random.nextInt(4));
    }

    private Span<Integer> years() {
        return span(() -> random.nextInt(100));
    }

    private <T extends Comparable<? super T>> Span<T> span(Supplier<T> value) {
        return switch (random.nextInt(4)) {
            case 0 -> Span.atLeast(value.get());
            case 1 -> Span.atMost(value.get());
            case 2 -> Span.exactly(value.get());
            default -> closed(value);
        };
    }

    private <T extends Comparable<? super T>> Span<T> closed(Supplier<T> value) {
        T one = value.get();
        T other = random.nextBoolean() ? one : value.get();
        return one.compareTo(other) <= 0 ? Span.of(one, other) : Span.of(other, one);
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private Set<String> some(List<String> codes, int most) {
        Set<String> some = new TreeSet<>();
        for (int i = 1 + random.nextInt(most); i > 0; i--) {
            some.add(pick(codes));
        }
        return some;
    }
}

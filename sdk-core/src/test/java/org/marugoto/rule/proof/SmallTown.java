package org.marugoto.rule.proof;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.marugoto.agency.Agencies;
import org.marugoto.agency.Agency;
import org.marugoto.agency.OpeningCalendar;
import org.marugoto.area.Area;
import org.marugoto.area.AreaId;
import org.marugoto.area.AreaScheme;
import org.marugoto.area.Areas;
import org.marugoto.code.Text;
import org.marugoto.decide.AgencyId;
import org.marugoto.rule.AreaTree;
import org.marugoto.rule.Condition;
import org.marugoto.rule.Destination;
import org.marugoto.rule.FactDeclaration;
import org.marugoto.rule.FactType;
import org.marugoto.rule.HitPolicy;
import org.marugoto.rule.Outcome;
import org.marugoto.rule.Rule;
import org.marugoto.rule.RuleBook;
import org.marugoto.rule.Span;

/** A town small enough to try everything: 160 kinds of people, a month, healthy books and the ways to break them. */
record SmallTown(RuleBook book, Receivers receivers) {

    static final LocalDate START = LocalDate.of(2026, 4, 1);
    static final int DAYS = 30;
    static final int OLDEST = 9;
    static final List<String> NEEDS = List.of("A", "B");
    static final List<String> PLACES = List.of("n", "s");

    private static final int MUTATIONS = 15;

    /** A town without faults. */
    static SmallTown healthy(SplittableRandom random) {
        HitPolicy policy = HitPolicy.values()[random.nextInt(3)];
        int first = random.nextInt(1, 4);
        int second = random.nextInt(first + 1, 8);
        List<Rule> rules = new ArrayList<>(List.of(
                rule("child", age(0, first), Outcome.to("a"), 5),
                rule("adult", age(first + 1, second), Outcome.to("role:R"), 5),
                rule("old", age(second + 1, OLDEST), urgent("a", 3), 5)));
        if (policy == HitPolicy.COLLECT) {
            rules.add(rule("need", needs("A"), urgent("a", 7), 4));
            rules.add(rule("debt", Condition.all(needs("B"), new Condition.Is("consent", true)), Outcome.to("d"), 3));
        } else if (policy == HitPolicy.FIRST) {
            rules.add(rule("need", Condition.all(needs("A"), age(2, 8)), urgent("a", 7), 9));
        }
        Receivers.Builder receivers = Receivers.builder()
                .agencies(agencies(new ArrayList<>(List.of(
                        agency("a"),
                        agency("b")
                                .but()
                                .addFields("R")
                                .addAreas(AreaId.of("n"))
                                .build(),
                        agency("c").but().type("R").addAreas(AreaId.of("s")).build(),
                        agency("d"),
                        agency("front")))))
                .bound(random.nextInt(1, 4));
        if (random.nextBoolean()) {
            receivers.fallback(AgencyId.of("front"));
        }
        if (random.nextBoolean()) {
            receivers.addAcceptances(acceptance("a", Condition.ALWAYS, "d"), acceptance("d", needs("B"), "front"));
        }
        return new SmallTown(book(policy, rules), receivers.build());
    }

    /** The town with one thing done to it, which may or may not be a fault. */
    SmallTown mutated(SplittableRandom random) {
        List<Rule> rules = new ArrayList<>(book.rules());
        int at = random.nextInt(rules.size());
        Rule rule = rules.get(at);
        switch (random.nextInt(MUTATIONS)) {
            case 0 -> {
                if (rules.size() > 1) {
                    rules.remove(at);
                }
            }
            case 1 -> rules.set(at, rule.but().when(age(random)).build());
            case 2 -> {
                return agency(
                        random, agency -> agency.but().closedOn(day(random)).build());
            }
            case 3 -> {
                LocalDate until = rule.validFrom().plusDays(random.nextInt(1, 7));
                if (rule.validUntil().isEmpty()) {
                    rules.set(at, rule.but().validUntil(until).build());
                    rules.add(rule.but()
                            .edition("next" + rules.size())
                            .validFrom(until.plusDays(random.nextInt(3)))
                            .build());
                }
            }
            case 4, 13 -> {
                return loop(random);
            }
            case 5 ->
                rules.add(rule.but()
                        .id("copy" + rules.size())
                        .priority(rule.priority() - random.nextInt(2))
                        .build());
            case 6 -> rules.add(rule("urgent" + rules.size(), condition(random), urgent("a", 9), rule.priority()));
            case 7 ->
                rules.set(
                        at,
                        rule.but().when(Condition.all(rule.when(), age(random))).build());
            case 8 -> {
                String place = PLACES.get(random.nextInt(2));
                return agency(
                        random,
                        agency -> agency.but().areas(Set.of(AreaId.of(place))).build());
            }
            case 9 -> {
                return new SmallTown(
                        book.but().policy(HitPolicy.values()[random.nextInt(3)]).build(), receivers);
            }
            case 10 -> rules.set(at, rule.but().when(condition(random)).build());
            case 11 ->
                rules.add(rule(
                        "away" + rules.size(),
                        condition(random),
                        Outcome.builder().addExcludes(Destination.agency("a")).build(),
                        rule.priority()));
            case 12 ->
                rules.add(rule(
                        "lead" + rules.size(),
                        condition(random),
                        Outcome.to(random.nextBoolean() ? "d" : "nobody")
                                .but()
                                .lead(true)
                                .build(),
                        random.nextInt(4, 6)));
            default -> {
                return new SmallTown(
                        book, receivers.but().fallback(Optional.empty()).build());
            }
        }
        return with(rules);
    }

    private SmallTown with(List<Rule> rules) {
        try {
            return new SmallTown(book.but().rules(rules).build(), receivers);
        } catch (IllegalArgumentException notABook) {
            return this;
        }
    }

    private interface Change {
        Agency of(Agency agency);
    }

    private SmallTown agency(SplittableRandom random, Change change) {
        List<Agency> all = new ArrayList<>(receivers.agencies().all());
        int at = random.nextInt(all.size());
        all.set(at, change.of(all.get(at)));
        return new SmallTown(book, receivers.but().agencies(agencies(all)).build());
    }

    private SmallTown loop(SplittableRandom random) {
        List<String> around = List.of("a", "b", "c", "d", "front");
        Map<AgencyId, Acceptance> acceptances = new LinkedHashMap<>();
        receivers.acceptances().forEach(acceptance -> acceptances.put(acceptance.agency(), acceptance));
        for (int i = 0; i < 3 + random.nextInt(2); i++) {
            String from = around.get(random.nextInt(around.size()));
            acceptances.put(
                    AgencyId.of(from), acceptance(from, condition(random), around.get(random.nextInt(around.size()))));
        }
        return new SmallTown(
                book, receivers.but().acceptances(acceptances.values()).build());
    }

    private static Condition condition(SplittableRandom random) {
        return switch (random.nextInt(7)) {
            case 0 -> new Condition.Is("consent", random.nextBoolean());
            case 1 -> new Condition.Within("area", Set.of(PLACES.get(random.nextInt(2))));
            case 2 ->
                new Condition.Contains("needs", Condition.Quantity.values()[random.nextInt(3)], Set.copyOf(NEEDS));
            case 3 -> Condition.not(condition(random));
            case 4 -> Condition.all(condition(random), condition(random));
            case 5 -> Condition.any(condition(random), condition(random));
            default -> age(random);
        };
    }

    private static Condition age(SplittableRandom random) {
        int from = random.nextInt(OLDEST + 1);
        return age(from, random.nextInt(from, OLDEST + 1));
    }

    private static Condition age(int from, int to) {
        return new Condition.InRange("age", Span.of(BigDecimal.valueOf(from), BigDecimal.valueOf(to)));
    }

    private static Condition needs(String code) {
        return new Condition.Contains("needs", Condition.Quantity.ANY, Set.of(code));
    }

    private static LocalDate day(SplittableRandom random) {
        return START.plusDays(random.nextInt(1, DAYS / 2));
    }

    private static Outcome urgent(String to, int urgency) {
        return Outcome.to(to).but().urgency(urgency).build();
    }

    private static Rule rule(String id, Condition when, Outcome outcome, int priority) {
        return Rule.builder()
                .id(id)
                .edition("first")
                .validFrom(START)
                .when(when)
                .addOutcomes(outcome)
                .priority(priority)
                .build();
    }

    private static Acceptance acceptance(String agency, Condition accepts, String to) {
        return new Acceptance(AgencyId.of(agency), accepts, Optional.of(AgencyId.of(to)));
    }

    private static RuleBook book(HitPolicy policy, List<Rule> rules) {
        return RuleBook.builder()
                .policy(policy)
                .addFacts(
                        FactDeclaration.of("age", FactType.Amount.whole("years", 0, OLDEST)),
                        FactDeclaration.of("needs", new FactType.CodeSet(NEEDS)),
                        FactDeclaration.of("consent", new FactType.YesNo()),
                        FactDeclaration.of("area", new FactType.Area()))
                .areas(AreaTree.of(Map.of("n", Set.of("town"), "s", Set.of("town"))))
                .rules(rules)
                .build();
    }

    private static Agency agency(String id) {
        return Agency.builder()
                .id(AgencyId.of(id))
                .name(Text.of(id, id))
                .calendar(OpeningCalendar.builder().build())
                .build();
    }

    private static Agencies agencies(List<Agency> all) {
        List<Area> areas = List.of(
                Area.of(AreaId.of("town"), "district", Text.of("町", "town")),
                Area.of(AreaId.of("n"), "district", Text.of("北", "north")).in(AreaId.of("town")),
                Area.of(AreaId.of("s"), "district", Text.of("南", "south")).in(AreaId.of("town")));
        return Agencies.of(Areas.of(List.of(new AreaScheme("district", Text.of("地区", "district"))), areas), all);
    }
}

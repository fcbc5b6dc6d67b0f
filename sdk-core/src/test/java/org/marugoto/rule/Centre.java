package org.marugoto.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.marugoto.code.Text;

/** A small centre with five facts and four rules, for tests. */
public final class Centre {

    public static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    public static final AreaTree AREAS =
            AreaTree.of(Map.of("north-1", Set.of("north"), "north-2", Set.of("north"), "south", Set.of()));

    private Centre() {}

    public static List<FactDeclaration> facts() {
        return List.of(
                FactDeclaration.builder()
                        .name("age")
                        .type(FactType.Amount.whole("years", 0, 120))
                        .source("intake-sheet")
                        .label(Text.of("年齢", "age"))
                        .question(Text.of("おいくつですか", "How old are you?"))
                        .build(),
                FactDeclaration.of("needs", new FactType.CodeSet(List.of("HOUSING", "DEBT", "FOOD", "CARE"))),
                FactDeclaration.of("consulter", new FactType.OneCode(List.of("SELF", "FAMILY", "OTHER"))),
                FactDeclaration.of("consent", new FactType.YesNo()),
                FactDeclaration.of("area", new FactType.Area()));
    }

    public static Rule.Builder rule(String id, Condition when, String to) {
        return Rule.builder()
                .id(id)
                .edition("2026-04")
                .validFrom(LocalDate.of(2026, 4, 1))
                .when(when)
                .addOutcomes(Outcome.to(to));
    }

    public static Condition atLeast(int age) {
        return new Condition.InRange("age", Span.atLeast(BigDecimal.valueOf(age)));
    }

    public static Condition needs(String... codes) {
        return new Condition.Contains("needs", Condition.Quantity.ANY, Set.of(codes));
    }

    public static RuleBook book() {
        return RuleBook.builder()
                .facts(facts())
                .areas(AREAS)
                .addRules(
                        rule("care", Condition.all(atLeast(65), needs("CARE")), "elderly")
                                .priority(10)
                                .build(),
                        rule("housing", needs("HOUSING"), "housing").build(),
                        rule("debt", Condition.all(needs("DEBT"), new Condition.Is("consent", true)), "legal")
                                .build(),
                        rule("north", new Condition.Within("area", Set.of("north")), "north-desk")
                                .build())
                .build();
    }
}

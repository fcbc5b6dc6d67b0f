package org.marugoto.bench.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.marugoto.code.Text;
import org.marugoto.rule.CompiledBook;
import org.marugoto.rule.Condition;
import org.marugoto.rule.Destination;
import org.marugoto.rule.FactDeclaration;
import org.marugoto.rule.FactType;
import org.marugoto.rule.Facts;
import org.marugoto.rule.Hits;
import org.marugoto.rule.Outcome;
import org.marugoto.rule.Rule;
import org.marugoto.rule.RuleBook;
import org.marugoto.rule.Span;

/** Our own rule book through its public API, from raw facts: the look-up of every fact is part of the decision. */
public class MarugotoBook implements Engine {
    private static final LocalDate DAY = LocalDate.of(2026, 4, 6);

    private CompiledBook book;

    @Override
    public void load(RuleSet rules) {
        RuleBook.Builder builder = RuleBook.builder();
        for (Field field : Field.values()) {
            builder.addFacts(FactDeclaration.of(field.var, type(field)));
        }
        rules.rules.forEach(rule -> builder.addRules(rule(rule)));
        book = builder.build().compiled(DAY);
    }

    @Override
    public Object prepare(Consultation input) {
        return facts(input);
    }

    @Override
    public Decision decide(Object prepared) {
        return decided(book.decide((Facts) prepared));
    }

    final CompiledBook book() {
        return book;
    }

    final Decision decided(Hits hits) {
        return new Decision(
                hits.fired(),
                hits.to().map(Destination::code).orElse("GENERAL_CONSULTATION"),
                hits.urgency(),
                hits.conference());
    }

    static Facts facts(Consultation input) {
        Facts facts = Facts.NONE.codes("needs", input.getNeedNames().toArray(String[]::new));
        for (Field field : Field.values()) {
            facts = switch (field.kind) {
                case NUMBER -> facts.number(field.var, input.code(field));
                case BOOL -> input.code(field) == 1 ? facts.yes(field.var) : facts.no(field.var);
                case STRING -> facts.code(field.var, Cond.name(field, input.code(field)));
                case SET -> facts;
            };
        }
        return facts;
    }

    private static FactType type(Field field) {
        return switch (field.kind) {
            case NUMBER -> FactType.Amount.whole("", field.min, field.max);
            case BOOL -> new FactType.YesNo();
            case SET -> new FactType.CodeSet(names(Need.values()));
            case STRING ->
                new FactType.OneCode(
                        field == Field.AREA
                                ? IntStream.rangeClosed(0, 24)
                                        .mapToObj(Consultation::areaName)
                                        .toList()
                                : names(field == Field.CONSULTER ? Consulter.values() : Channel.values()));
        };
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    private static Rule rule(RuleDef rule) {
        List<Condition> parts = new ArrayList<>();
        rule.conds().forEach(cond -> parts.add(test(cond)));
        return Rule.builder()
                .id("R%05d".formatted(rule.id()))
                .edition("bench")
                .validFrom(DAY)
                .priority(rule.priority())
                .when(new Condition.All(parts))
                .addOutcomes(Outcome.builder()
                        .to(Destination.agency(rule.desk()))
                        .urgency(rule.urgency())
                        .conference(rule.conference())
                        .build())
                .because(Text.of("-", "-"))
                .build();
    }

    private static Condition test(Cond cond) {
        String fact = cond.field().var;
        return switch (cond.op()) {
            case RANGE ->
                new Condition.InRange(
                        fact,
                        Span.of(java.math.BigDecimal.valueOf(cond.lo()), java.math.BigDecimal.valueOf(cond.hi())));
            case BOOL -> new Condition.Is(fact, cond.lo() == 1);
            case IN -> new Condition.OneOf(fact, codes(cond));
            case ALL_OF -> new Condition.Contains(fact, Condition.Quantity.ALL, codes(cond));
            case ANY_OF -> new Condition.Contains(fact, Condition.Quantity.ANY, codes(cond));
        };
    }

    private static Set<String> codes(Cond cond) {
        return Arrays.stream(cond.codes())
                .mapToObj(code -> Cond.name(cond.field(), code))
                .collect(Collectors.toSet());
    }
}

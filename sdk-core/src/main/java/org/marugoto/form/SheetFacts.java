package org.marugoto.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.marugoto.rule.FactDeclaration;
import org.marugoto.rule.FactType;
import org.marugoto.rule.FactValue;
import org.marugoto.rule.Facts;
import org.marugoto.rule.Span;

/**
 * What a sheet tells the rule book, finished or not. What was not asked, or was asked and is not known, stays unknown; so
 * does what the rule book has no word for.
 */
public final class SheetFacts {

    private SheetFacts() {}

    /**
     * The facts that the answers tell.
     *
     * @param declared the facts of the rule book by name
     */
    public static Facts of(Form form, Map<String, FieldAnswer> answers, Map<String, FactDeclaration> declared) {
        Facts facts = Facts.NONE;
        for (FormField field : form.fields()) {
            FieldAnswer answer = answers.get(field.id());
            FactDeclaration fact = field.fact().map(declared::get).orElse(null);
            if (answer != null && fact != null) {
                Optional<FactValue> value = value(fact.type(), field.type(), answer);
                facts = value.isPresent() ? facts.with(fact.name(), value.get()) : facts;
            }
        }
        return facts;
    }

    private static Optional<FactValue> value(FactType type, FieldType asked, FieldAnswer answer) {
        if (type instanceof FactType.YesNo && answer instanceof FieldAnswer.YesNo given) {
            return Optional.of(new FactValue.YesNo(given.value()));
        }
        if (type instanceof FactType.OneCode codes && answer instanceof FieldAnswer.OneCode given) {
            return Optional.of(given.code())
                    .filter(codes.codes()::contains)
                    .map(code -> new FactValue.OneCode(Set.of(code)));
        }
        if (type instanceof FactType.CodeSet codes
                && asked instanceof FieldType.Codes field
                && answer instanceof FieldAnswer.Codes given) {
            return Optional.of(codes(codes.codes(), field.codes(), given));
        }
        if (type instanceof FactType.Amount amount) {
            return span(answer).filter(amount.span()::covers).map(FactValue.Amount::new);
        }
        if (type instanceof FactType.Date && answer instanceof FieldAnswer.Day given) {
            return Optional.of(new FactValue.Date(Span.exactly(given.on())));
        }
        return Optional.empty();
    }

    /** A form that asks for fewer codes than the rule book knows cannot say that the others are absent. */
    private static FactValue codes(List<String> declared, List<String> asked, FieldAnswer.Codes given) {
        Set<String> absent = new TreeSet<>(given.complete() ? asked : given.absent());
        absent.removeAll(given.present());
        absent.retainAll(declared);
        Set<String> present = new TreeSet<>(given.present());
        present.retainAll(declared);
        return new FactValue.CodeSet(present, absent, given.complete() && asked.containsAll(declared));
    }

    private static Optional<Span<BigDecimal>> span(FieldAnswer answer) {
        if (answer instanceof FieldAnswer.Amount given) {
            return Optional.of(Span.exactly(given.value()));
        }
        if (answer instanceof FieldAnswer.Ages given && !given.range().isUnknown()) {
            return Optional.of(Span.of(
                    BigDecimal.valueOf(given.range().from()),
                    BigDecimal.valueOf(given.range().to())));
        }
        return Optional.empty();
    }
}

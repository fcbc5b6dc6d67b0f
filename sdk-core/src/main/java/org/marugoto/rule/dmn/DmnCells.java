package org.marugoto.rule.dmn;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.marugoto.rule.Condition;
import org.marugoto.rule.Condition.Quantity;
import org.marugoto.rule.FactDeclaration;
import org.marugoto.rule.FactType;
import org.marugoto.rule.Numbers;
import org.marugoto.rule.Span;

/** Writes the parts of a condition as input entries. */
final class DmnCells {

    private final FactDeclaration fact;

    DmnCells(FactDeclaration fact) {
        this.fact = fact;
    }

    /** The entry, or empty if no unary test can say it. */
    Optional<String> cell(Condition part) {
        if (part instanceof Condition.Not not) {
            return not.of() instanceof Condition.Not twice ? cell(twice.of()) : negated(not.of());
        }
        if (part instanceof Condition.Contains contains && contains.quantity() == Quantity.NONE) {
            return Optional.of("not(" + has(contains.codes(), ", ") + ")");
        }
        return list(part);
    }

    private Optional<String> negated(Condition part) {
        if (part instanceof Condition.Contains contains && contains.quantity() == Quantity.NONE) {
            return Optional.of(has(contains.codes(), ", "));
        }
        return list(part).map(text -> "not(" + text + ")");
    }

    private Optional<String> list(Condition part) {
        if (part instanceof Condition.Any any) {
            List<Optional<String>> items = any.of().stream().map(this::item).toList();
            boolean all = items.size() > 0 && items.stream().allMatch(Optional::isPresent);
            return all
                    ? Optional.of(items.stream().map(Optional::orElseThrow).collect(Collectors.joining(", ")))
                    : Optional.empty();
        }
        return item(part);
    }

    private Optional<String> item(Condition part) {
        if (part instanceof Condition.Is is) {
            return Optional.of(String.valueOf(is.value()));
        }
        if (part instanceof Condition.OneOf one) {
            return Optional.of(texts(one.codes()));
        }
        if (part instanceof Condition.Contains contains && contains.quantity() != Quantity.NONE) {
            return Optional.of(has(contains.codes(), contains.quantity() == Quantity.ALL ? " and " : ", "));
        }
        if (part instanceof Condition.InRange in && fact.type() instanceof FactType.Amount amount) {
            return Optional.of(numbers(in.range(), amount));
        }
        return part instanceof Condition.DateIn in ? days(in.range()) : Optional.empty();
    }

    private static String has(Collection<String> codes, String joint) {
        return codes.stream()
                .map(code -> "list contains(?, " + text(code) + ")")
                .collect(Collectors.joining(joint));
    }

    static String texts(Collection<String> codes) {
        return codes.stream().map(DmnCells::text).collect(Collectors.joining(", "));
    }

    /** A text as a literal. */
    static String text(String code) {
        return '"'
                + code.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r")
                        .replace("\t", "\\t")
                + '"';
    }

    /** Between neighbours of the grid the shorter bound is written: {@code < 18} rather than {@code <= 17.9999}. */
    static String numbers(Span<BigDecimal> span, FactType.Amount type) {
        if (span.from().isPresent() && span.from().equals(span.to())) {
            return DmnTable.shown(span.from().get());
        }
        Optional<BigDecimal> below = span.from().map(from -> shorter(from, from.subtract(type.step())));
        Optional<BigDecimal> above = span.to().map(to -> shorter(to, to.add(type.step())));
        boolean fromIncluded = below.equals(span.from());
        boolean toIncluded = above.equals(span.to());
        if (below.isPresent() && above.isPresent()) {
            return (fromIncluded ? "[" : "(") + DmnTable.shown(below.get()) + ".." + DmnTable.shown(above.get())
                    + (toIncluded ? "]" : ")");
        }
        if (below.isPresent()) {
            return (fromIncluded ? ">= " : "> ") + DmnTable.shown(below.get());
        }
        return above.map(to -> (toIncluded ? "<= " : "< ") + DmnTable.shown(to))
                .orElseGet(() -> numbers(type.span(), type));
    }

    private static BigDecimal shorter(BigDecimal bound, BigDecimal beyond) {
        boolean shorter = Numbers.plain(beyond).scale() < Numbers.plain(bound).scale();
        return Numbers.plain(shorter ? beyond : bound);
    }

    private static Optional<String> days(Span<LocalDate> span) {
        if (span.from().isPresent() && span.from().equals(span.to())) {
            return span.from().map(DmnCells::day);
        }
        if (span.from().isPresent() && span.to().isPresent()) {
            return Optional.of(
                    "[" + day(span.from().get()) + ".." + day(span.to().get()) + "]");
        }
        return span.from().map(from -> ">= " + day(from)).or(() -> span.to().map(to -> "<= " + day(to)));
    }

    private static String day(LocalDate day) {
        return "date(\"" + day + "\")";
    }
}

package org.marugoto.rule;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is known of a fact as plain maps, lists, texts, numbers and truth values: the form of facts documents. */
final class FactTree {

    private FactTree() {}

    static Object of(FactValue value) {
        if (value instanceof FactValue.YesNo known) {
            return known.value();
        }
        if (value instanceof FactValue.OneCode known) {
            return known.possible().size() == 1
                    ? known.possible().iterator().next()
                    : Map.of("oneOf", List.copyOf(known.possible()));
        }
        if (value instanceof FactValue.CodeSet known) {
            return codes(known);
        }
        if (value instanceof FactValue.Amount known) {
            return known.span().single().<Object>map(FactTree::number).orElseGet(() -> ends(known.span()));
        }
        if (value instanceof FactValue.Date known) {
            return known.span().single().<Object>map(Object::toString).orElseGet(() -> ends(known.span()));
        }
        return value instanceof FactValue.Period known ? ends(known.span()) : ((FactValue.Area) value).code();
    }

    private static Object codes(FactValue.CodeSet known) {
        if (known.complete()) {
            return List.copyOf(known.present());
        }
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("present", List.copyOf(known.present()));
        tree.put("absent", List.copyOf(known.absent()));
        return tree;
    }

    private static <T extends Comparable<? super T>> Map<String, Object> ends(Span<T> span) {
        Map<String, Object> tree = new LinkedHashMap<>();
        span.from().ifPresent(from -> tree.put("from", plain(from)));
        span.to().ifPresent(to -> tree.put("to", plain(to)));
        return tree;
    }

    private static Object plain(Object end) {
        return end instanceof BigDecimal number ? number(number) : end.toString();
    }

    private static Object number(BigDecimal number) {
        return number.scale() == 0 ? (Object) number.longValueExact() : number;
    }
}

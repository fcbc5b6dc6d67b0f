package org.marugoto.rule.proof;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.function.BinaryOperator;
import org.marugoto.rule.Condition;
import org.marugoto.rule.Condition.Contains;
import org.marugoto.rule.Condition.Is;
import org.marugoto.rule.Condition.Quantity;
import org.marugoto.rule.Condition.Test;
import org.marugoto.rule.TypeCheck;
import org.marugoto.rule.proof.Axis.Stretch;

/** Puts boxes around conditions. Dates of birth, whose meaning changes with the day, are left out. */
final class Boxes {

    private final Search search;
    private final FactSpace space;
    private final LocalDate anyDay;

    Boxes(Search search) {
        this.search = search;
        this.space = search.space();
        this.anyDay = search.days().get(0);
    }

    Box of(Condition condition) {
        return of(condition, true);
    }

    private Box of(Condition condition, boolean wanted) {
        if (condition instanceof Test test) {
            return search.dependsOnDay(test) ? Box.ALL : test(test, wanted);
        }
        if (condition instanceof Condition.Not not) {
            return of(not.of(), !wanted);
        }
        boolean isAll = condition instanceof Condition.All;
        List<Condition> parts = isAll ? ((Condition.All) condition).of() : ((Condition.Any) condition).of();
        BinaryOperator<Box> join = isAll == wanted ? Box::and : Box::or;
        return parts.stream().map(part -> of(part, wanted)).reduce(isAll == wanted ? Box.ALL : Box.NONE, join);
    }

    private Box test(Test test, boolean wanted) {
        List<Stretch> classes = space.classes(test.fact());
        if (!classes.isEmpty()) {
            return Box.of(test.fact(), passing(classes, space.scale(test.fact()).passing(test, anyDay), wanted));
        }
        Collection<String> codes = TypeCheck.codesOf(test);
        if (codes.isEmpty()) {
            return Box.of(test.fact(), bit(test instanceof Is is ? is.value() == wanted : wanted));
        }
        Quantity quantity = test instanceof Contains contains ? contains.quantity() : Quantity.ANY;
        boolean present = quantity != Quantity.NONE;
        boolean every = wanted == (quantity != Quantity.ANY);
        return every || codes.size() == 1 ? each(test.fact(), codes, present == wanted) : Box.ALL;
    }

    private static Box each(String fact, Collection<String> codes, boolean present) {
        return codes.stream()
                .map(code -> Box.of(fact + " " + code, bit(present)))
                .reduce(Box.ALL, Box::and);
    }

    private static BitSet passing(List<Stretch> classes, List<Stretch> stretches, boolean wanted) {
        BitSet passing = new BitSet();
        for (int i = 0; i < classes.size(); i++) {
            long first = classes.get(i).first();
            passing.set(i, wanted == stretches.stream().anyMatch(s -> s.first() <= first && first <= s.last()));
        }
        return passing;
    }

    private static BitSet bit(boolean value) {
        BitSet bit = new BitSet();
        bit.set(value ? 1 : 0);
        return bit;
    }
}

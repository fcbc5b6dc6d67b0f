package org.marugoto.rule;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.marugoto.rule.Condition.All;
import org.marugoto.rule.Condition.Any;
import org.marugoto.rule.Condition.Not;
import org.marugoto.rule.Condition.Test;

/** Conditions as plain maps and lists: what {@link ConditionReader} reads. */
final class ConditionTree {

    private ConditionTree() {}

    static Map<String, Object> of(Condition condition) {
        Map<String, Object> tree = new LinkedHashMap<>();
        if (condition instanceof Test test) {
            tree.put("fact", test.fact());
            tree.put(TestWords.kind(test), argument(test));
            if (test instanceof Condition.AgeIn age && age.day() != Condition.AgeDay.DECISION) {
                tree.put("on", key(age.day()));
            }
        } else if (condition instanceof All all) {
            tree.put("all", parts(all.of()));
        } else if (condition instanceof Any any) {
            tree.put("any", parts(any.of()));
        } else {
            tree.put("not", of(((Not) condition).of()));
        }
        return tree;
    }

    /** How documents write a constant: in lower case, with hyphens. */
    static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<Map<String, Object>> parts(Collection<Condition> parts) {
        return parts.stream().map(ConditionTree::of).toList();
    }

    private static Object argument(Test test) {
        if (test instanceof Condition.Is is) {
            return is.value();
        }
        if (test instanceof Condition.OneOf oneOf) {
            return List.copyOf(oneOf.codes());
        }
        if (test instanceof Condition.InRange in) {
            return in.range().toString();
        }
        if (test instanceof Condition.DateIn in) {
            return in.range().toString();
        }
        if (test instanceof Condition.AgeIn age) {
            return age.years().toString();
        }
        if (test instanceof Condition.Within within) {
            return List.copyOf(within.areas());
        }
        return test instanceof Condition.Covers ? "decision-day" : List.copyOf(TypeCheck.codesOf(test));
    }
}

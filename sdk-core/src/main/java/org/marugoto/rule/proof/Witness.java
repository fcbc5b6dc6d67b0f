package org.marugoto.rule.proof;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.marugoto.rule.FactValue;
import org.marugoto.rule.Facts;
import org.marugoto.rule.proof.Axis.Stretch;

/**
 * Makes an example as small as it can be: every fact and every code that is not needed is left out, and numbers and days
 * are as wide as they can be. Knowing more never makes a sure claim unsure, so each part needs to be tried only once.
 */
final class Witness {

    private final FactSpace space;
    private final Predicate<Facts> shows;

    Witness(FactSpace space, Predicate<Facts> shows) {
        this.space = space;
        this.shows = shows;
    }

    Facts smallest(Facts whole) {
        Facts facts = whole;
        for (String name : whole.values().keySet()) {
            facts = shows.test(facts.without(name)) ? facts.without(name) : facts;
        }
        for (String name : facts.values().keySet()) {
            facts = loosened(facts, name);
        }
        return facts;
    }

    private Facts loosened(Facts facts, String name) {
        FactValue value = facts.find(name).orElseThrow();
        if (value instanceof FactValue.CodeSet codes) {
            return fewerCodes(facts, name, codes);
        }
        return space.line(name).map(axis -> wider(facts, name, axis)).orElse(facts);
    }

    private Facts fewerCodes(Facts facts, String name, FactValue.CodeSet codes) {
        Facts fewer = facts;
        FactValue.CodeSet kept = codes;
        Set<String> all = new TreeSet<>(codes.present());
        all.addAll(codes.absent());
        for (String code : all) {
            FactValue.CodeSet less =
                    new FactValue.CodeSet(without(kept.present(), code), without(kept.absent(), code), false);
            if (shows.test(fewer.with(name, less))) {
                kept = less;
                fewer = fewer.with(name, less);
            }
        }
        return fewer;
    }

    private static Set<String> without(Set<String> codes, String code) {
        Set<String> fewer = new TreeSet<>(codes);
        fewer.remove(code);
        return fewer;
    }

    private Facts wider(Facts facts, String name, Axis axis) {
        Scale scale = space.scale(name);
        Stretch now = scale.stretch(facts.find(name).orElseThrow());
        List<Stretch> classes = axis.classes();
        int low = indexOf(classes, now.first());
        int high = indexOf(classes, now.last());
        long last = now.last();
        int first = low
                - furthest(low, by -> shows(facts, name, classes.get(low - by).first(), last));
        long from = classes.get(first).first();
        int end = high
                + furthest(
                        classes.size() - 1 - high,
                        by -> shows(facts, name, from, classes.get(high + by).last()));
        return facts.with(name, scale.value(new Stretch(from, classes.get(end).last())));
    }

    private boolean shows(Facts facts, String name, long first, long last) {
        return shows.test(facts.with(name, space.scale(name).value(new Stretch(first, last))));
    }

    private static int indexOf(List<Stretch> classes, long value) {
        return furthest(classes.size() - 1, index -> classes.get(index).first() <= value);
    }

    /** The largest step that is good, if every smaller one is too; 0 always is. */
    private static int furthest(int most, IntPredicate good) {
        int known = 0;
        int limit = most;
        while (known < limit) {
            int middle = (known + limit + 1) / 2;
            if (good.test(middle)) {
                known = middle;
            } else {
                limit = middle - 1;
            }
        }
        return known;
    }
}

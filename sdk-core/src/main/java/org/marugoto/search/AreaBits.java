package org.marugoto.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.marugoto.area.AreaId;
import org.marugoto.rule.AreaTree;
import org.marugoto.rule.Truth;

/**
 * Areas as bits of the smallest areas within them, so that questions about containment are a few instructions. An area the
 * tree does not know stands for itself alone. Immutable once made.
 */
final class AreaBits {

    private final AreaTree tree;
    private final int width;
    private final Map<String, long[]> bits = new HashMap<>();

    AreaBits(AreaTree tree, Collection<AreaId> used) {
        this.tree = tree;
        Distinct<String> leaves = new Distinct<>();
        tree.leaves().forEach(leaves::add);
        List<String> strangers = used.stream()
                .map(AreaId::value)
                .filter(area -> !tree.knows(area))
                .distinct()
                .toList();
        strangers.forEach(leaves::add);
        width = Math.max(1, (leaves.size() + 63) >> 6);
        tree.areas().forEach(area -> bits.put(area, numbered(leaves, tree.leaves(area))));
        strangers.forEach(area -> bits.put(area, numbered(leaves, Set.of(area))));
    }

    private long[] numbered(Distinct<String> leaves, Set<String> of) {
        long[] set = new long[width];
        for (String leaf : of) {
            int bit = leaves.add(leaf);
            set[bit >> 6] |= 1L << bit;
        }
        return set;
    }

    boolean knows(AreaId area) {
        return bits.containsKey(area.value());
    }

    long[] of(AreaId area) {
        long[] known = bits.get(area.value());
        return known == null ? new long[width] : known;
    }

    long[] of(Collection<AreaId> areas) {
        long[] union = new long[width];
        for (AreaId area : areas) {
            add(union, of(area));
        }
        return union;
    }

    /** Every smallest area that lies in an area in which this one lies. */
    long[] around(AreaId area) {
        long[] union = of(area).clone();
        tree.containing(area.value()).forEach(outer -> add(union, of(AreaId.of(outer))));
        return union;
    }

    private static void add(long[] union, long[] more) {
        for (int word = 0; word < union.length; word++) {
            union[word] |= more[word];
        }
    }

    static boolean touch(long[] some, long[] other) {
        for (int word = 0; word < some.length; word++) {
            if ((some[word] & other[word]) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether somewhere in the inner area is in the outer one: yes, no, or it depends on where. */
    static Truth within(long[] inner, long[] outer) {
        long common = 0;
        long outside = 0;
        for (int word = 0; word < inner.length; word++) {
            common |= inner[word] & outer[word];
            outside |= inner[word] & ~outer[word];
        }
        return common == 0 ? Truth.NO : outside == 0 ? Truth.YES : Truth.UNKNOWN;
    }
}

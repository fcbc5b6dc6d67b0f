package org.marugoto.rule.proof;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * Around a condition: for each fact the classes of values with which it may hold. It may be too large but never too small,
 * so conditions whose boxes are apart cannot hold together. A fact without an entry can have any value.
 */
record Box(Map<String, BitSet> classes, boolean isEmpty) {

    static final Box ALL = new Box(Map.of(), false);
    static final Box NONE = new Box(Map.of(), true);

    static Box of(String fact, BitSet classes) {
        return classes.isEmpty() ? NONE : new Box(Map.of(fact, classes), false);
    }

    boolean isApart(Box other) {
        if (isEmpty || other.isEmpty) {
            return true;
        }
        for (Map.Entry<String, BitSet> entry : classes.entrySet()) {
            BitSet theirs = other.classes.get(entry.getKey());
            if (theirs != null && !theirs.intersects(entry.getValue())) {
                return true;
            }
        }
        return false;
    }

    /** What lies in both. */
    Box and(Box other) {
        if (isEmpty || other.isEmpty) {
            return NONE;
        }
        Map<String, BitSet> both = new HashMap<>(classes);
        boolean nothing = false;
        for (Map.Entry<String, BitSet> entry : other.classes.entrySet()) {
            BitSet common = (BitSet) entry.getValue().clone();
            BitSet mine = both.put(entry.getKey(), common);
            if (mine != null) {
                common.and(mine);
            }
            nothing |= common.isEmpty();
        }
        return nothing ? NONE : new Box(both, false);
    }

    /** Around both. */
    Box or(Box other) {
        if (isEmpty || other.isEmpty) {
            return isEmpty ? other : this;
        }
        Map<String, BitSet> either = new HashMap<>();
        classes.forEach((fact, mine) -> {
            BitSet theirs = other.classes.get(fact);
            if (theirs != null) {
                BitSet union = (BitSet) mine.clone();
                union.or(theirs);
                either.put(fact, union);
            }
        });
        return new Box(either, false);
    }
}

package org.marugoto.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.marugoto.rule.Condition;
import org.marugoto.rule.Facts;
import org.marugoto.rule.Interpreter;
import org.marugoto.rule.Truth;

/** Whom resources are for, each distinct condition once, split into the parts that must all hold. */
final class Gates {

    private final Distinct<Condition> gates = new Distinct<>();
    private final Distinct<Condition> parts = new Distinct<>();
    private final List<int[]> partsOf = new ArrayList<>();

    /** The number of a gate; the one of whatever is for everyone is a gate too. */
    int add(Optional<Condition> eligibility) {
        int gate = gates.add(eligibility.orElse(Condition.ALWAYS));
        if (gate == partsOf.size()) {
            List<Condition> found = new ArrayList<>();
            split(gates.get(gate), found);
            partsOf.add(found.stream().mapToInt(parts::add).toArray());
        }
        return gate;
    }

    private static void split(Condition condition, List<Condition> found) {
        if (condition instanceof Condition.All all) {
            all.of().forEach(part -> split(part, found));
        } else {
            found.add(condition);
        }
    }

    int size() {
        return gates.size();
    }

    /** The parts of a gate, by number. */
    int[] partsOf(int gate) {
        return partsOf.get(gate);
    }

    Condition part(int number) {
        return parts.get(number);
    }

    /** What holds of each part. */
    Truth[] truthOfParts(Interpreter interpreter, Facts facts) {
        Truth[] truth = new Truth[parts.size()];
        for (int part = 0; part < truth.length; part++) {
            truth[part] = interpreter.test(parts.get(part), facts);
        }
        return truth;
    }

    /** What holds of each gate. */
    Truth[] truthOfGates(Truth[] ofParts) {
        Truth[] truth = new Truth[gates.size()];
        for (int gate = 0; gate < truth.length; gate++) {
            Truth all = Truth.YES;
            for (int part : partsOf.get(gate)) {
                all = all.and(ofParts[part]);
            }
            truth[gate] = all;
        }
        return truth;
    }
}

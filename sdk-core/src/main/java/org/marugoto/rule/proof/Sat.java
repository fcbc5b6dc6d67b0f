package org.marugoto.rule.proof;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.sat4j.core.VecInt;
import org.sat4j.minisat.SolverFactory;
import org.sat4j.specs.ContradictionException;
import org.sat4j.specs.ISolver;
import org.sat4j.specs.IVecInt;
import org.sat4j.specs.TimeoutException;

/**
 * Logic in clauses, and a solver that answers questions about it. A literal is a number; its negation is the negative one.
 *
 * <p>Not thread-safe.
 */
final class Sat {

    static final int TRUE = 1;
    static final int FALSE = -TRUE;

    private final ISolver solver = SolverFactory.newDefault();
    private final Map<List<Integer>, Integer> conjunctions = new HashMap<>();
    private int variables;

    Sat(int conflicts) {
        solver.setTimeoutOnConflicts(conflicts);
        clause(variable());
    }

    /** The true literals of one solution. */
    static final class Model {
        private final BitSet positive = new BitSet();

        private Model(int[] literals) {
            for (int literal : literals) {
                if (literal > 0) {
                    positive.set(literal);
                }
            }
        }

        boolean holds(int literal) {
            return literal > 0 == positive.get(Math.abs(literal));
        }
    }

    int variable() {
        variables++;
        solver.registerLiteral(variables);
        return variables;
    }

    void clause(int... literals) {
        add(new VecInt(literals));
    }

    private void add(IVecInt literals) {
        try {
            solver.addClause(literals);
        } catch (ContradictionException impossible) {
            throw new AssertionError("Definitions cannot contradict each other.", impossible);
        }
    }

    /** A literal that is true if and only if all parts are. */
    int and(int... parts) {
        TreeSet<Integer> distinct = new TreeSet<>();
        for (int part : parts) {
            if (part == FALSE || distinct.contains(-part)) {
                return FALSE;
            }
            if (part != TRUE) {
                distinct.add(part);
            }
        }
        if (distinct.size() < 2) {
            return distinct.isEmpty() ? TRUE : distinct.first();
        }
        return conjunctions.computeIfAbsent(new ArrayList<>(distinct), this::conjunction);
    }

    private int conjunction(List<Integer> parts) {
        int all = variable();
        VecInt back = new VecInt(parts.size() + 1);
        back.push(all);
        for (int part : parts) {
            clause(-all, part);
            back.push(-part);
        }
        add(back);
        return all;
    }

    /** A literal that is true if and only if a part is. */
    int or(int... parts) {
        int[] negated = new int[parts.length];
        for (int i = 0; i < parts.length; i++) {
            negated[i] = -parts[i];
        }
        return -and(negated);
    }

    /** An example in which all the literals are true; empty if there is none. */
    Optional<Model> ask(int... literals) throws TimeoutException {
        VecInt assumed = new VecInt(literals.length);
        for (int literal : literals) {
            if (literal == FALSE) {
                return Optional.empty();
            }
            if (literal != TRUE) {
                assumed.push(literal);
            }
        }
        return solver.isSatisfiable(assumed) ? Optional.of(new Model(solver.model())) : Optional.empty();
    }
}

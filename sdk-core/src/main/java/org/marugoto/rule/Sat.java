package org.marugoto.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
 * <p>One solver is asked again and again under assumptions, so it keeps what it learned. Not thread-safe.
 */
final class Sat {

    static final int TRUE = 1;
    static final int FALSE = -TRUE;

    private final ISolver solver = SolverFactory.newDefault();
    private final Map<List<Integer>, Integer> conjunctions = new HashMap<>();
    private final Effort effort;
    private int variables;
    private int questions;

    Sat(Effort effort) {
        this.effort = effort;
        solver.setTimeoutOnConflicts(effort.conflictsPerQuestion());
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

    /** Whether the literals can all be true together, and an example if they can. */
    Answer ask(int... literals) {
        VecInt assumed = new VecInt(literals.length);
        for (int literal : literals) {
            if (literal == FALSE) {
                return Answer.IMPOSSIBLE;
            }
            if (literal != TRUE) {
                assumed.push(literal);
            }
        }
        if (++questions > effort.questions()) {
            return Answer.GAVE_UP;
        }
        try {
            return solver.isSatisfiable(assumed) ? Answer.possible(new Model(solver.model())) : Answer.IMPOSSIBLE;
        } catch (TimeoutException tooHard) {
            return Answer.GAVE_UP;
        }
    }

    /** What came of a question. */
    static final class Answer {
        static final Answer IMPOSSIBLE = new Answer(List.of());
        static final Answer GAVE_UP = new Answer(List.of());

        private final List<Model> example;

        private Answer(List<Model> example) {
            this.example = example;
        }

        static Answer possible(Model example) {
            return new Answer(List.of(example));
        }

        boolean isPossible() {
            return !example.isEmpty();
        }

        /** The example of a possible answer. */
        Model example() {
            return example.get(0);
        }
    }
}

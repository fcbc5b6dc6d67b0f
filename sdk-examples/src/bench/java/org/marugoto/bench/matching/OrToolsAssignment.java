package org.marugoto.bench.matching;

import com.google.ortools.Loader;
import com.google.ortools.graph.LinearSumAssignment;

/** OR-Tools' linear sum assignment: as many people as places, one each (M1 only). */
public final class OrToolsAssignment implements Planner {

    static {
        Loader.loadNativeLibraries();
    }

    @Override
    public int[] plan(Waiting waiting) {
        LinearSumAssignment assignment = new LinearSumAssignment();
        for (int i = 0; i < waiting.people(); i++) {
            for (int e = waiting.firstEdge()[i]; e < waiting.firstEdge()[i + 1]; e++) {
                assignment.addArcWithCost(i, waiting.target()[e], waiting.cost()[e]);
            }
        }
        if (assignment.solve() != LinearSumAssignment.Status.OPTIMAL) {
            throw new AssertionError("no optimum");
        }
        int[] edgeOf = new int[waiting.people()];
        for (int i = 0; i < edgeOf.length; i++) {
            edgeOf[i] = waiting.firstEdge()[i] + assignment.getRightMate(i);
        }
        assignment.delete();
        return edgeOf;
    }
}

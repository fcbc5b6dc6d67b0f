package org.marugoto.bench.matching;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase.Status;

/** OR-Tools' minimum cost flow, with an arc of the cost of being left out for each person. */
public class OrToolsFlow implements Planner {

    static {
        Loader.loadNativeLibraries();
    }

    @Override
    public int[] plan(Waiting waiting) {
        int people = waiting.people();
        int sink = people + waiting.places().length;
        MinCostFlow flow = new MinCostFlow();
        int[] edgeOf = new int[people];
        for (int i = 0; i < people; i++) {
            for (int e = waiting.firstEdge()[i]; e < waiting.firstEdge()[i + 1]; e++) {
                flow.addArcWithCapacityAndUnitCost(i, people + waiting.target()[e], 1, waiting.cost()[e]);
            }
            flow.setNodeSupply(i, 1);
        }
        for (int j = 0; j < waiting.places().length; j++) {
            flow.addArcWithCapacityAndUnitCost(people + j, sink, waiting.places()[j], 0);
        }
        flow.setNodeSupply(sink, -people);
        if (solve(flow, people, sink) != Status.OPTIMAL) {
            throw new AssertionError("no optimum");
        }
        for (int i = 0; i < people; i++) {
            edgeOf[i] = -1;
            for (int e = waiting.firstEdge()[i]; e < waiting.firstEdge()[i + 1]; e++) {
                if (flow.getFlow(e) > 0) {
                    edgeOf[i] = e;
                }
            }
        }
        flow.delete();
        return edgeOf;
    }

    Status solve(MinCostFlow flow, int people, int sink) {
        for (int i = 0; i < people; i++) {
            flow.addArcWithCapacityAndUnitCost(i, sink, 1, Waiting.LEFT_OUT);
        }
        return flow.solve();
    }
}

package org.marugoto.bench.matching;

import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase.Status;

/** OR-Tools' maximum flow of minimum cost: its best formulation, as it needs no cost of being left out. */
public final class OrToolsMaxFlow extends OrToolsFlow {

    @Override
    Status solve(MinCostFlow flow, int people, int sink) {
        return flow.solveMaxFlowWithMinCost();
    }
}

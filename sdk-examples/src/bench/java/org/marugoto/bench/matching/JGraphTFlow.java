package org.marugoto.bench.matching;

import java.util.Map;
import org.jgrapht.Graph;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem;
import org.jgrapht.graph.DirectedWeightedPseudograph;
import org.jgrapht.util.SupplierUtil;

/** JGraphT's minimum cost flow, in plain Java. */
public final class JGraphTFlow implements Planner {

    @Override
    public int[] plan(Waiting waiting) {
        int people = waiting.people();
        int resources = waiting.places().length;
        int edges = waiting.target().length;
        int sink = people + resources;
        Graph<Integer, Integer> graph = new DirectedWeightedPseudograph<>(
                SupplierUtil.createIntegerSupplier(), SupplierUtil.createIntegerSupplier());
        for (int v = 0; v <= sink; v++) {
            graph.addVertex(v);
        }
        for (int i = 0; i < people; i++) {
            for (int e = waiting.firstEdge()[i]; e < waiting.firstEdge()[i + 1]; e++) {
                add(graph, i, people + waiting.target()[e], e, waiting.cost()[e]);
            }
            add(graph, i, sink, edges + resources + i, Waiting.LEFT_OUT);
        }
        for (int j = 0; j < resources; j++) {
            add(graph, people + j, sink, edges + j, 0);
        }
        Map<Integer, Double> flow = new CapacityScalingMinimumCostFlow<Integer, Integer>()
                .getMinimumCostFlow(new MinimumCostFlowProblem.MinimumCostFlowProblemImpl<>(
                        graph,
                        v -> v < people ? 1 : v == sink ? -people : 0,
                        e -> e >= edges && e < edges + resources ? waiting.places()[e - edges] : 1,
                        e -> 0))
                .getFlowMap();
        int[] edgeOf = new int[people];
        for (int i = 0; i < people; i++) {
            edgeOf[i] = -1;
            for (int e = waiting.firstEdge()[i]; e < waiting.firstEdge()[i + 1]; e++) {
                if (flow.get(e) > 0.5) {
                    edgeOf[i] = e;
                }
            }
        }
        return edgeOf;
    }

    private static void add(Graph<Integer, Integer> graph, Integer from, Integer to, Integer edge, double cost) {
        graph.addEdge(from, to, edge);
        graph.setEdgeWeight(edge, cost);
    }
}

package org.marugoto.bench.matching;

import java.util.Arrays;
import org.marugoto.matching.AllocationNetwork;
import org.marugoto.matching.NetworkPlan;

/** Ours: with the smallest optimal price of every resource. */
public final class MarugotoPlanner implements Planner {

    private long[] prices = new long[0];

    @Override
    public int[] plan(Waiting waiting) {
        long[] cost = Arrays.stream(waiting.cost()).asLongStream().toArray();
        long[] outside = new long[waiting.people()];
        Arrays.fill(outside, Waiting.LEFT_OUT);
        NetworkPlan plan = AllocationNetwork.of(waiting.places(), waiting.firstEdge(), waiting.target(), cost, outside)
                .solve();
        prices = new long[waiting.places().length];
        Arrays.setAll(prices, plan::price);
        int[] edgeOf = new int[waiting.people()];
        Arrays.setAll(edgeOf, plan::edge);
        return edgeOf;
    }

    @Override
    public long[] prices() {
        return prices;
    }
}

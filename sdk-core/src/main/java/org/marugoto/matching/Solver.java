package org.marugoto.matching;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Finds the best plan: by shortest paths as long as that is quick, else by bidding; both give the same objective and the
 * same prices.
 *
 * <p>Leaving somebody out may cost far more than any place. Such costs are first lowered alike to some multiple of what
 * places differ by. If the plan then leaves out as few people as can be, it is also the best for the true costs, and only
 * the prices of what those left out compete for rise by the difference; if not, the costs are lowered less.
 */
final class Solver {

    private static final long EFFORT_PER_EDGE = 6;
    private static final long LEAST_EFFORT = 20_000;
    private static final int FURTHER = 8;

    private final AllocationNetwork network;
    private final long largestCost;

    private final long effort;

    Solver(AllocationNetwork network) {
        this(network, Math.max(LEAST_EFFORT, EFFORT_PER_EDGE * network.edges()));
    }

    /** @param effort how many edges shortest paths may look at before bidding takes over */
    Solver(AllocationNetwork network, long effort) {
        this.network = network;
        this.effort = effort;
        this.largestCost = Arrays.stream(network.cost).max().orElse(0);
    }

    NetworkPlan fromScratch() {
        for (long most = firstTry(); ; most = most * FURTHER) {
            long lowered = Math.max(0, leastOutside() - most);
            NetworkPlan plan = scratch(lowered);
            if (plan != null) {
                return plan;
            }
        }
    }

    NetworkPlan from(int[] resourceOf, long[] price) {
        NetworkPlan plan = repaired(new Repair(network, resourceOf, price));
        return plan == null ? fromScratch() : plan;
    }

    private long firstTry() {
        long least = Arrays.stream(network.cost).min().orElse(0);
        return Math.max(1, largestCost) + 4 * (largestCost - least);
    }

    private long leastOutside() {
        return Arrays.stream(network.outside).min().orElse(0);
    }

    /** The best plan if leaving anybody out cost that much less, or none if it leaves out too many for the true costs. */
    private @Nullable NetworkPlan scratch(long lowered) {
        long[] outside = network.outside.clone();
        for (int i = 0; i < outside.length; i++) {
            outside[i] -= lowered;
        }
        Seats seats = new Seats(network);
        long[] price = new long[network.resources];
        long unit = 1;
        long enough = Bidding.fits(network, outside) ? effort : Long.MAX_VALUE;
        if (!new ShortestPaths(network, outside, seats, price).seatAll(enough)) {
            seats = new Seats(network);
            Bidding bidding = new Bidding(network, outside, seats);
            unit = bidding.seatAll();
            price = bidding.prices();
        }
        boolean[] competedFor = competedFor(seats);
        if (lowered > 0 && anyGap(seats, competedFor)) {
            return null;
        }
        long[] smallest = new SmallestPrices(network, outside, seats, price, unit).find();
        for (int j = 0; j < smallest.length; j++) {
            smallest[j] += competedFor[j] ? lowered : 0;
        }
        return plan(seats, smallest);
    }

    private @Nullable NetworkPlan repaired(Repair repair) {
        if (!repair.succeeds(effort)) {
            return null;
        }
        long[] smallest = new SmallestPrices(network, network.outside, repair.seats, repair.price, 1).find();
        return plan(repair.seats, smallest);
    }

    private NetworkPlan plan(Seats seats, long[] price) {
        priceTheClosed(seats, price);
        return new NetworkPlan(network, seats.edges(), price);
    }

    /** The resources that those left out compete for, over any number of moves. */
    private boolean[] competedFor(Seats seats) {
        boolean[] reached = new boolean[network.resources];
        int[] found = new int[network.resources];
        int count = 0;
        for (int i = 0; i < network.people; i++) {
            if (seats.edgeOf[i] == Seats.OUTSIDE) {
                count = reachFrom(i, reached, found, count);
            }
        }
        while (count > 0) {
            int j = found[--count];
            for (int place = seats.base[j]; place < seats.base[j] + seats.taken[j]; place++) {
                count = reachFrom(seats.who[place], reached, found, count);
            }
        }
        return reached;
    }

    private int reachFrom(int person, boolean[] reached, int[] found, int before) {
        int count = before;
        for (int e = network.firstEdge[person]; e < network.firstEdge[person + 1]; e++) {
            int j = network.target[e];
            if (!reached[j]) {
                reached[j] = true;
                found[count++] = j;
            }
        }
        return count;
    }

    private boolean anyGap(Seats seats, boolean[] among) {
        for (int j = 0; j < among.length; j++) {
            if (among[j] && seats.hasGap(j)) {
                return true;
            }
        }
        return false;
    }

    /** What a first place would be worth where there is none: what the person who gains most would gain by it. */
    private void priceTheClosed(Seats seats, long[] price) {
        for (int j = 0; j < price.length; j++) {
            price[j] = seats.room[j] == 0 ? 0 : price[j];
        }
        for (int i = 0; i < network.people; i++) {
            int own = seats.edgeOf[i];
            long level = own >= 0 ? network.cost[own] + price[network.target[own]] : network.outside[i];
            for (int e = network.firstEdge[i]; e < network.firstEdge[i + 1]; e++) {
                int j = network.target[e];
                if (seats.room[j] == 0) {
                    price[j] = Math.max(price[j], level - network.cost[e]);
                }
            }
        }
    }
}

package org.marugoto.matching;

import java.util.Arrays;

/**
 * How far prices that support a plan can fall: the smallest that still do, one search from the free ends of all chains of
 * moves.
 *
 * <p>A price cannot fall below nothing, nor below what somebody outside would gain by the place, nor below the price of
 * another resource plus what somebody who sits there would gain by the change.
 */
final class SmallestPrices {

    private static final int NOBODY = -1;

    private final AllocationNetwork network;
    private final long[] outside;
    private final Seats seats;
    private final long[] price;
    private final long unit;
    private final DistanceHeap heap;

    /** The edge over which the next mover would come into one more place here; -1 where the price falls to nothing. */
    private final int[] cameBy;

    private final int[] mover;

    /**
     * @param price prices that support the plan, in multiples of the unit but for less than one step on each move
     * @param unit what costs are multiplied by in those prices
     */
    SmallestPrices(AllocationNetwork network, long[] outside, Seats seats, long[] price, long unit) {
        this.network = network;
        this.outside = outside;
        this.seats = seats;
        this.price = price;
        this.unit = unit;
        heap = new DistanceHeap(network.resources);
        cameBy = new int[network.resources];
        mover = new int[network.resources];
    }

    /** The smallest prices, in the unit of the costs. */
    long[] find() {
        search();
        long[] smallest = new long[network.resources];
        for (int j = 0; j < network.resources; j++) {
            smallest[j] = seats.room[j] == 0 ? 0 : -Math.floorDiv(heap.distance[j] - price[j], unit);
        }
        return smallest;
    }

    /** Fills a gap that has a price, by the chain of moves that gains most, or lets its price fall to nothing. */
    void fillGap(int resource) {
        search();
        long fall = heap.distance[resource];
        for (int j = 0; j < network.resources; j++) {
            price[j] -= Math.min(fall, heap.distance[j]);
        }
        int free = resource;
        while (cameBy[free] != NOBODY) {
            int person = mover[free];
            int left = seats.edgeOf[person];
            if (left >= 0) {
                seats.leave(person);
            }
            seats.sit(person, cameBy[free]);
            if (left < 0) {
                return;
            }
            free = network.target[left];
        }
    }

    private void search() {
        Arrays.fill(cameBy, NOBODY);
        heap.clear();
        for (int j = 0; j < network.resources; j++) {
            heap.distance[j] = seats.room[j] == 0 ? 0 : price[j];
        }
        for (int i = 0; i < network.people; i++) {
            if (seats.edgeOf[i] == Seats.OUTSIDE) {
                reachFrom(i, -outside[i] * unit);
            }
        }
        for (int j = 0; j < network.resources; j++) {
            if (seats.room[j] > 0) {
                heap.put(j, heap.distance[j]);
            }
        }
        while (!heap.isEmpty()) {
            int k = heap.takeNearest();
            for (int place = seats.base[k]; place < seats.base[k] + seats.taken[k]; place++) {
                int i = seats.who[place];
                reachFrom(i, heap.distance[k] - price[k] - network.cost[seats.edgeOf[i]] * unit);
            }
        }
    }

    private void reachFrom(int person, long before) {
        int own = seats.edgeOf[person];
        for (int e = network.firstEdge[person]; e < network.firstEdge[person + 1]; e++) {
            int j = network.target[e];
            long found = before + network.cost[e] * unit + price[j];
            if (found < heap.distance[j] && e != own && seats.room[j] > 0) {
                reach(j, e, person, Math.max(found, floor(own)));
            }
        }
    }

    /** Prices that are a step wrong must not lead backwards. */
    private long floor(int own) {
        return own >= 0 ? heap.distance[network.target[own]] : 0;
    }

    private void reach(int resource, int edge, int person, long distance) {
        if (distance < heap.distance[resource]) {
            cameBy[resource] = edge;
            mover[resource] = person;
            if (heap.holds(resource)) {
                heap.put(resource, distance);
            } else {
                heap.distance[resource] = distance;
            }
        }
    }
}

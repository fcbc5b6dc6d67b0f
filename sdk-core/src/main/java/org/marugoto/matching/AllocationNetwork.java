package org.marugoto.matching;

import java.util.Arrays;

/**
 * People and resources by number: person {@code i} may go to the resources of the edges {@code firstEdge[i]} up to, not
 * including, {@code firstEdge[i + 1]}.
 *
 * <p>What is sought is a plan in which everybody has one place or none, no resource takes more than its capacity, and the
 * sum of the costs of the edges used and of the people left out is as small as it can be. Costs are whole numbers in
 * whatever unit the caller likes, lower is better, and may be negative.
 *
 * <p>Immutable and thread-safe; solving works on copies.
 */
public final class AllocationNetwork {

    private static final long LARGEST = 1L << 58;

    final int people;
    final int resources;
    final int[] capacity;
    final int[] firstEdge;
    final int[] target;
    final long[] cost;
    final long[] outside;

    private AllocationNetwork(int[] capacity, int[] firstEdge, int[] target, long[] cost, long[] outside) {
        this.people = outside.length;
        this.resources = capacity.length;
        this.capacity = capacity;
        this.firstEdge = firstEdge;
        this.target = target;
        this.cost = cost;
        this.outside = outside;
    }

    /**
     * A network over copies of these arrays.
     *
     * @param capacity places of each resource, not negative
     * @param firstEdge where the edges of each person begin, and at the end how many edges there are
     * @param target the resource of each edge; no person has two edges to the same resource
     * @param cost the cost of each edge
     * @param outside what it costs to leave each person out
     * @throws IllegalArgumentException if the arrays do not fit each other, or the numbers are too large to add up
     */
    public static AllocationNetwork of(int[] capacity, int[] firstEdge, int[] target, long[] cost, long[] outside) {
        AllocationNetwork network = new AllocationNetwork(
                capacity.clone(), firstEdge.clone(), target.clone(), cost.clone(), outside.clone());
        network.check();
        return network;
    }

    /** The best plan with its prices, found from scratch. */
    public NetworkPlan solve() {
        return new Solver(this).fromScratch();
    }

    /**
     * The best plan with its prices, beginning with a plan of a network that differs little: the same people and resources
     * by number, some costs or capacities changed. Whoever can stay stays.
     *
     * @throws IllegalArgumentException if the plan has other numbers of people or resources
     */
    public NetworkPlan solveFrom(NetworkPlan before) {
        return solveFrom(before.resourceOf, before.price);
    }

    /** @param resourceOf where each person was, -1 outside, -2 unknown */
    NetworkPlan solveFrom(int[] resourceOf, long[] price) {
        if (resourceOf.length != people || price.length != resources) {
            throw new IllegalArgumentException(
                    "Expected a plan of (%d) people and (%d) resources, but found (%d) and (%d)."
                            .formatted(people, resources, resourceOf.length, price.length));
        }
        return new Solver(this).from(resourceOf, price);
    }

    /** How many people there are. */
    public int people() {
        return people;
    }

    /** How many resources there are. */
    public int resources() {
        return resources;
    }

    /** How many edges there are. */
    public int edges() {
        return target.length;
    }

    int edgeTo(int person, int resource) {
        for (int e = firstEdge[person]; e < firstEdge[person + 1]; e++) {
            if (target[e] == resource) {
                return e;
            }
        }
        return -1;
    }

    private void check() {
        require(firstEdge.length == people + 1, "firstEdge of length people + 1", firstEdge.length);
        require(cost.length == target.length, "as many costs as edges", cost.length);
        require(firstEdge[0] == 0 && firstEdge[people] == target.length, "edges from 0 to the last", firstEdge[0]);
        for (int i = 0; i < people; i++) {
            require(firstEdge[i] <= firstEdge[i + 1], "firstEdge in rising order", firstEdge[i + 1]);
        }
        int[] seenBy = new int[resources];
        Arrays.fill(seenBy, -1);
        for (int i = 0; i < people; i++) {
            for (int e = firstEdge[i]; e < firstEdge[i + 1]; e++) {
                int j = target[e];
                require(j >= 0 && j < resources, "a resource between 0 and " + (resources - 1), j);
                require(seenBy[j] != i, "each resource once for person " + i, j);
                seenBy[j] = i;
            }
        }
        for (int places : capacity) {
            require(places >= 0, "a capacity of 0 or more", places);
        }
        require(largest() < LARGEST, "costs below 2^58", largest());
    }

    private long largest() {
        long largest = 0;
        for (long c : cost) {
            largest = Math.max(largest, c == Long.MIN_VALUE ? Long.MAX_VALUE : Math.abs(c));
        }
        for (long c : outside) {
            largest = Math.max(largest, c == Long.MIN_VALUE ? Long.MAX_VALUE : Math.abs(c));
        }
        return largest;
    }

    private static void require(boolean held, String expected, long found) {
        if (!held) {
            throw new IllegalArgumentException("Expected %s, but found (%d).".formatted(expected, found));
        }
    }
}

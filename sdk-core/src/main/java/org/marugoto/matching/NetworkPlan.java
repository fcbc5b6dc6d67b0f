package org.marugoto.matching;

/**
 * The best plan for a network, with the price of each resource.
 *
 * <p>Immutable and thread-safe.
 */
public final class NetworkPlan {

    final int[] edgeOf;
    final int[] resourceOf;
    final long[] price;
    private final AllocationNetwork network;

    NetworkPlan(AllocationNetwork network, int[] edgeOf, long[] price) {
        this.network = network;
        this.edgeOf = edgeOf;
        this.resourceOf = new int[edgeOf.length];
        this.price = price;
        for (int i = 0; i < edgeOf.length; i++) {
            resourceOf[i] = edgeOf[i] < 0 ? -1 : network.target[edgeOf[i]];
        }
    }

    /** The edge that the person uses, or -1 if they are left out. */
    public int edge(int person) {
        return edgeOf[person];
    }

    /**
     * By how much the objective would fall if the resource had one more place; 0 if nothing would change. It is the
     * smallest optimal dual of the resource's capacity.
     */
    public long price(int resource) {
        return price[resource];
    }

    /**
     * The sum of the costs of the edges used and of the people left out: as small as it can be.
     *
     * @throws ArithmeticException if the sum is too large for a long
     */
    public long objective() {
        long sum = 0;
        for (int i = 0; i < edgeOf.length; i++) {
            sum = Math.addExact(sum, edgeOf[i] < 0 ? network.outside[i] : network.cost[edgeOf[i]]);
        }
        return sum;
    }
}

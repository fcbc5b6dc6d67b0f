package org.marugoto.matching;

/** Makes the plan of a slightly different network the best one for this: whoever can stay stays. */
final class Repair {

    private static final int MOST_GAPS = 16;

    final Seats seats;
    final long[] price;
    private final AllocationNetwork network;

    Repair(AllocationNetwork network, int[] resourceOf, long[] priceBefore) {
        this.network = network;
        this.seats = new Seats(network);
        this.price = priceBefore.clone();
        for (int person = 0; person < network.people; person++) {
            keepIfContent(person, resourceOf[person]);
        }
    }

    /** Whether the repair was worth its effort; if so, the seats are the best and the prices support them. */
    boolean succeeds(long effort) {
        return fillGaps() && new ShortestPaths(network, network.outside, seats, price).seatAll(effort);
    }

    private void keepIfContent(int person, int resource) {
        int edge = resource == -1 ? Seats.OUTSIDE : network.edgeTo(person, resource);
        boolean full = edge >= 0 && !seats.hasGap(resource);
        if (edge == Seats.UNDECIDED || full || !isContent(person, edge)) {
            return;
        }
        if (edge == Seats.OUTSIDE) {
            seats.stayOutside(person);
        } else {
            seats.sit(person, edge);
        }
    }

    private boolean isContent(int person, int edge) {
        long level = edge < 0 ? network.outside[person] : network.cost[edge] + price[network.target[edge]];
        if (network.outside[person] < level) {
            return false;
        }
        for (int e = network.firstEdge[person]; e < network.firstEdge[person + 1]; e++) {
            if (network.cost[e] + price[network.target[e]] < level) {
                return false;
            }
        }
        return true;
    }

    private boolean fillGaps() {
        SmallestPrices chains = new SmallestPrices(network, network.outside, seats, price, 1);
        int filled = 0;
        for (int j = 0; j < network.resources; j++) {
            while (seats.hasGap(j) && price[j] > 0) {
                if (filled++ == MOST_GAPS) {
                    return false;
                }
                chains.fillGap(j);
            }
        }
        return true;
    }
}

package org.marugoto.matching;

/** The second half of a round of {@link Bidding}: resources with gaps lower their prices and draw people to them. */
final class ResourceBidding {

    private final AllocationNetwork network;
    private final Seats seats;
    private final long[] cost;
    private final long[] price;
    private final long[] level;
    private final int[] firstVisit;
    private final int[] visitor;
    private final int[] visitEdge;
    private final NumberQueue waiting;
    private final boolean[] isWaiting;
    private final Largest best = new Largest();

    ResourceBidding(AllocationNetwork network, Seats seats, long[] cost, long[] price, long[] level) {
        this.network = network;
        this.seats = seats;
        this.cost = cost;
        this.price = price;
        this.level = level;
        firstVisit = new int[network.resources + 1];
        visitor = new int[network.edges()];
        visitEdge = new int[network.edges()];
        waiting = new NumberQueue(network.resources);
        isWaiting = new boolean[network.resources];
        reverseEdges();
    }

    private void reverseEdges() {
        for (int j : network.target) {
            firstVisit[j + 1]++;
        }
        for (int j = 0; j < network.resources; j++) {
            firstVisit[j + 1] += firstVisit[j];
        }
        int[] next = firstVisit.clone();
        for (int i = 0; i < network.people; i++) {
            for (int e = network.firstEdge[i]; e < network.firstEdge[i + 1]; e++) {
                int visit = next[network.target[e]]++;
                visitor[visit] = i;
                visitEdge[visit] = e;
            }
        }
    }

    /** Until every gap is free of charge; nobody loses their place, though many change it. */
    void fillGaps(long step) {
        for (int j = 0; j < network.resources; j++) {
            waitIfDue(j);
        }
        while (!waiting.isEmpty()) {
            int j = waiting.take();
            isWaiting[j] = false;
            if (seats.hasGap(j)) {
                bid(j, step);
                waitIfDue(j);
            }
        }
    }

    private void waitIfDue(int resource) {
        if (seats.hasGap(resource) && price[resource] > 0 && !isWaiting[resource]) {
            isWaiting[resource] = true;
            waiting.add(resource);
        }
    }

    private void bid(int resource, long step) {
        int gaps = seats.room[resource] - seats.taken[resource];
        best.clear(gaps + 1);
        for (int visit = firstVisit[resource]; visit < firstVisit[resource + 1]; visit++) {
            int person = visitor[visit];
            int edge = visitEdge[visit];
            long worth = level[person] - cost[edge];
            if (worth >= step && seats.edgeOf[person] != edge) {
                best.offer(worth, visit);
            }
        }
        boolean more = best.size() > gaps;
        lower(resource, more ? Math.max(0, best.smallest() - step) : 0);
        if (more) {
            best.dropSmallest();
        }
        for (int b = 0; b < best.size(); b++) {
            draw(resource, best.tag(b));
        }
    }

    private void lower(int resource, long to) {
        price[resource] = to;
        for (int place = seats.base[resource]; place < seats.base[resource] + seats.taken[resource]; place++) {
            int person = seats.who[place];
            level[person] = cost[seats.edgeOf[person]] + to;
        }
    }

    private void draw(int resource, int visit) {
        int person = visitor[visit];
        int edge = visitEdge[visit];
        int left = seats.edgeOf[person];
        if (left >= 0) {
            seats.leave(person);
            waitIfDue(network.target[left]);
        }
        seats.sit(person, edge);
        level[person] = cost[edge] + price[resource];
    }
}

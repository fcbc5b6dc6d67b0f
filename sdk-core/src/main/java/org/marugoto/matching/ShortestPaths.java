package org.marugoto.matching;

/**
 * Seats people one by one: each by the cheapest chain of moves, at whose end a place is free or somebody stays outside.
 *
 * <p>This is the method of successive shortest paths with prices, so that no step has a negative cost. Very fast where
 * there are places enough; where there are not, every further person makes it look at most of the network.
 */
final class ShortestPaths {

    private final AllocationNetwork network;
    private final long[] outside;
    private final Seats seats;
    private final long[] price;
    private final DistanceHeap heap;
    private final int[] via;
    private final int[] viaPerson;
    private final int[] doneIn;
    private final int[] done;
    private int round;
    private int doneCount;
    private long looked;
    private long best;
    private int end;
    private int leaver;

    ShortestPaths(AllocationNetwork network, long[] outside, Seats seats, long[] price) {
        this.network = network;
        this.outside = outside;
        this.seats = seats;
        this.price = price;
        heap = new DistanceHeap(network.resources);
        via = new int[network.resources];
        viaPerson = new int[network.resources];
        doneIn = new int[network.resources];
        done = new int[network.resources];
    }

    /**
     * Seats everybody who is undecided, in the order of their numbers.
     *
     * @param effort how many edges may be looked at
     * @return whether that was enough
     */
    boolean seatAll(long effort) {
        for (int person = 0; person < network.people; person++) {
            if (seats.edgeOf[person] == Seats.UNDECIDED) {
                if (looked > effort) {
                    return false;
                }
                seat(person);
            }
        }
        return true;
    }

    private void seat(int person) {
        search(person);
        for (int d = 0; d < doneCount; d++) {
            price[done[d]] += best - heap.distance[done[d]];
        }
        if (leaver == person) {
            seats.stayOutside(person);
        } else {
            move(person);
        }
    }

    private void search(int person) {
        round++;
        doneCount = 0;
        heap.clear();
        best = outside[person];
        leaver = person;
        lookAround(person, 0);
        while (!heap.isEmpty() && heap.distance[heap.nearest()] < best) {
            int j = heap.takeNearest();
            doneIn[j] = round;
            done[doneCount++] = j;
            for (int place = seats.base[j]; place < seats.base[j] + seats.taken[j]; place++) {
                displace(seats.who[place], heap.distance[j] - price[j]);
            }
        }
    }

    private void displace(int person, long distance) {
        long before = distance - network.cost[seats.edgeOf[person]];
        if (before + outside[person] < best) {
            best = before + outside[person];
            leaver = person;
        }
        lookAround(person, before);
    }

    private void lookAround(int person, long before) {
        int last = network.firstEdge[person + 1];
        looked += last - network.firstEdge[person];
        for (int e = network.firstEdge[person]; e < last; e++) {
            int j = network.target[e];
            long distance = before + network.cost[e] + price[j];
            if (distance < best && doneIn[j] != round && (!heap.holds(j) || distance < heap.distance[j])) {
                reach(j, e, person, distance);
            }
        }
    }

    private void reach(int resource, int edge, int person, long distance) {
        if (seats.room[resource] == 0) {
            return;
        }
        via[resource] = edge;
        viaPerson[resource] = person;
        if (seats.hasGap(resource)) {
            best = distance;
            end = resource;
            leaver = -1;
        } else {
            heap.put(resource, distance);
        }
    }

    private void move(int person) {
        int free = end;
        if (leaver >= 0) {
            free = network.target[seats.edgeOf[leaver]];
            seats.leave(leaver);
            seats.stayOutside(leaver);
        }
        int mover;
        do {
            mover = viaPerson[free];
            int edge = via[free];
            int left = seats.edgeOf[mover];
            if (left >= 0) {
                seats.leave(mover);
            }
            seats.sit(mover, edge);
            free = left >= 0 ? network.target[left] : free;
        } while (mover != person);
    }
}

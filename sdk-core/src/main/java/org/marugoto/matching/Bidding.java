package org.marugoto.matching;

import java.util.Arrays;

/**
 * An auction among people and resources with falling steps, for networks in which more people compete than can be placed.
 *
 * <p>Each round first lets people bid: whoever has no place takes the best one at today's prices, raises its price by what
 * makes the second best as good and one step more, and displaces whoever sat there for least. Then resources bid: one
 * with a gap and a price above nothing lowers its price until it gets the people who gain most, wherever they sit. At the
 * end of a round nobody could gain more than a step by sitting elsewhere, and every gap is free of charge. Costs are
 * multiplied by more than the length of any chain of moves, so that after a round with a step of 1 no chain of moves gains
 * anything: the plan is the best one. (Forward and reverse auction with scaling, after Bertsekas and Castañon, here for
 * resources of many like places and with a way to stay outside.)
 */
final class Bidding {

    private static final long NEVER = 1L << 61;
    private static final long LARGEST = 1L << 58;
    private static final int FIRST_STEP = 40;
    private static final int STEP_RATIO = 5;

    private final AllocationNetwork network;
    private final int[] firstEdge;
    private final int[] target;
    private final Seats seats;
    private final long unit;
    private final long[] cost;
    private final long[] outside;
    private final long[] price;

    /** What each place was last sold for; the lowest of a full resource stands first, the others in heap order. */
    private final long[] placePrice;

    /** What each person pays in all: the cost of their edge and the price of their place. */
    private final long[] level;

    private final NumberQueue undecided;

    Bidding(AllocationNetwork network, long[] outside, Seats seats) {
        this.network = network;
        this.firstEdge = network.firstEdge;
        this.target = network.target;
        this.seats = seats;
        this.unit = unit(network);
        this.cost = scaled(network.cost);
        this.outside = scaled(outside);
        this.price = new long[network.resources];
        this.placePrice = new long[seats.who.length];
        this.level = new long[network.people];
        this.undecided = new NumberQueue(network.people);
        for (int j = 0; j < network.resources; j++) {
            price[j] = seats.room[j] == 0 ? NEVER : 0;
        }
    }

    /** Whether the numbers are small enough to be multiplied. */
    static boolean fits(AllocationNetwork network, long[] outside) {
        long largest = Math.max(furthestFromZero(network.cost), furthestFromZero(outside));
        return largest < LARGEST / unit(network);
    }

    /** More than the number of moves in any chain. */
    private static long unit(AllocationNetwork network) {
        return Math.min(network.people, network.resources) + 3L;
    }

    private static long furthestFromZero(long[] numbers) {
        long furthest = 0;
        for (long number : numbers) {
            furthest = Math.max(furthest, Math.abs(number));
        }
        return furthest;
    }

    /** Seats everybody, and says what {@link #prices} are multiples of. */
    long seatAll() {
        ResourceBidding resources = new ResourceBidding(network, seats, cost, price, level);
        long step = Math.max(1, spread() / FIRST_STEP);
        while (true) {
            keepThoseContentWithin(step);
            letPeopleBid(step);
            levelOut();
            resources.fillGaps(step);
            if (step == 1) {
                return unit;
            }
            step = Math.max(1, step / STEP_RATIO);
        }
    }

    /** Prices that support the plan but for one step each, multiplied by what {@link #seatAll} returned. */
    long[] prices() {
        return price;
    }

    private long[] scaled(long[] numbers) {
        long[] scaled = new long[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            scaled[i] = numbers[i] * unit;
        }
        return scaled;
    }

    private long spread() {
        long lowest = Arrays.stream(cost).min().orElse(0);
        long highest = Math.max(
                Arrays.stream(cost).max().orElse(0),
                Arrays.stream(outside).max().orElse(0));
        return highest - lowest;
    }

    private void keepThoseContentWithin(long step) {
        Arrays.fill(seats.taken, 0);
        for (int person = 0; person < network.people; person++) {
            int edge = seats.edgeOf[person];
            if (edge != Seats.UNDECIDED && isContent(person, edge, step)) {
                level[person] = levelAt(person, edge);
                if (edge >= 0) {
                    placePrice[seats.sit(person, edge)] = price[target[edge]];
                }
            } else {
                seats.edgeOf[person] = Seats.UNDECIDED;
                undecided.add(person);
            }
        }
    }

    private long levelAt(int person, int edge) {
        return edge >= 0 ? cost[edge] + price[target[edge]] : outside[person];
    }

    private boolean isContent(int person, int edge, long step) {
        long limit = levelAt(person, edge) - step;
        if (outside[person] < limit) {
            return false;
        }
        for (int e = firstEdge[person]; e < firstEdge[person + 1]; e++) {
            if (cost[e] + price[target[e]] < limit) {
                return false;
            }
        }
        return true;
    }

    private void letPeopleBid(long step) {
        while (!undecided.isEmpty()) {
            bid(undecided.take(), step);
        }
    }

    private void bid(int person, long step) {
        long best = outside[person];
        long second = Long.MAX_VALUE;
        int chosen = Seats.OUTSIDE;
        int last = firstEdge[person + 1];
        for (int e = firstEdge[person]; e < last; e++) {
            long found = cost[e] + price[target[e]];
            if (found < best) {
                second = best;
                best = found;
                chosen = e;
            } else if (found < second) {
                second = found;
            }
        }
        if (chosen == Seats.OUTSIDE) {
            seats.stayOutside(person);
            level[person] = best;
        } else {
            level[person] = second + step;
            buy(person, chosen, second + step - cost[chosen]);
        }
    }

    private void buy(int person, int edge, long offered) {
        int j = target[edge];
        int first = seats.base[j];
        if (seats.hasGap(j)) {
            placePrice[seats.sit(person, edge)] = offered;
            if (!seats.hasGap(j)) {
                orderPlaces(j);
                price[j] = placePrice[first];
            }
            return;
        }
        int displaced = seats.who[first];
        seats.edgeOf[displaced] = Seats.UNDECIDED;
        undecided.add(displaced);
        seats.edgeOf[person] = edge;
        sink(j, 0, person, offered);
        price[j] = placePrice[first];
    }

    private void orderPlaces(int resource) {
        int first = seats.base[resource];
        for (int i = seats.room[resource] / 2 - 1; i >= 0; i--) {
            sink(resource, i, seats.who[first + i], placePrice[first + i]);
        }
    }

    private void sink(int resource, int from, int person, long paid) {
        int first = seats.base[resource];
        int size = seats.room[resource];
        int i = from;
        for (int child = 2 * i + 1; child < size; child = 2 * i + 1) {
            if (child + 1 < size && placePrice[first + child + 1] < placePrice[first + child]) {
                child++;
            }
            if (placePrice[first + child] >= paid) {
                break;
            }
            put(first + i, seats.who[first + child], placePrice[first + child]);
            i = child;
        }
        put(first + i, person, paid);
    }

    private void put(int place, int person, long paid) {
        placePrice[place] = paid;
        seats.who[place] = person;
        seats.placeOf[person] = place;
    }

    /** From here on every place of a resource has the resource's price. */
    private void levelOut() {
        for (int person = 0; person < network.people; person++) {
            level[person] = levelAt(person, seats.edgeOf[person]);
        }
    }
}

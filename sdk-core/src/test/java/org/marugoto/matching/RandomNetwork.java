package org.marugoto.matching;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Networks made by chance from a seed, and the best objective found by trying everything. */
record RandomNetwork(int[] capacity, int[] firstEdge, int[] target, long[] cost, long[] outside) {

    static RandomNetwork small(long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        return of(chance, chance.nextInt(0, 8), chance.nextInt(0, 5), chance.nextInt(1, 4));
    }

    static RandomNetwork of(SplittableRandom chance, int people, int resources, int mostPlaces) {
        int[] capacity = new int[resources];
        Arrays.setAll(capacity, j -> chance.nextInt(0, mostPlaces + 1));
        int range = new int[] {1, 3, 20, 100_000}[chance.nextInt(4)];
        int[] firstEdge = new int[people + 1];
        int[] target = new int[people * resources];
        long[] cost = new long[people * resources];
        int edges = 0;
        for (int i = 0; i < people; i++) {
            for (int j = 0; j < resources; j++) {
                if (chance.nextInt(4) > 0) {
                    target[edges] = j;
                    cost[edges++] = chance.nextInt(-range / 2, range);
                }
            }
            firstEdge[i + 1] = edges;
        }
        long[] outside = new long[people];
        long most = new long[] {range / 2, range * 3L, 1_000_000_000L}[chance.nextInt(3)];
        boolean alike = chance.nextBoolean();
        Arrays.setAll(outside, i -> alike ? most : most + chance.nextInt(range));
        return new RandomNetwork(
                capacity, firstEdge, Arrays.copyOf(target, edges), Arrays.copyOf(cost, edges), outside);
    }

    AllocationNetwork network() {
        return AllocationNetwork.of(capacity, firstEdge, target, cost, outside);
    }

    RandomNetwork times(long factor) {
        return new RandomNetwork(
                capacity,
                firstEdge,
                target,
                Arrays.stream(cost).map(c -> c * factor).toArray(),
                Arrays.stream(outside).map(c -> c * factor).toArray());
    }

    RandomNetwork withOneMorePlaceAt(int resource) {
        int[] more = capacity.clone();
        more[resource]++;
        return new RandomNetwork(more, firstEdge, target, cost, outside);
    }

    RandomNetwork changed(SplittableRandom chance) {
        int[] capacities = capacity.clone();
        long[] costs = cost.clone();
        if (capacities.length > 0) {
            int j = chance.nextInt(capacities.length);
            capacities[j] = Math.max(0, capacities[j] + chance.nextInt(-1, 2));
        }
        if (costs.length > 0 && chance.nextBoolean()) {
            costs[chance.nextInt(costs.length)] += chance.nextInt(-20, 21);
        }
        return new RandomNetwork(capacities, firstEdge, target, costs, outside);
    }

    long bestByTryingEverything() {
        return best(0, capacity.clone());
    }

    private long best(int person, int[] free) {
        if (person == outside.length) {
            return 0;
        }
        long best = outside[person] + best(person + 1, free);
        for (int e = firstEdge[person]; e < firstEdge[person + 1]; e++) {
            if (free[target[e]] > 0) {
                free[target[e]]--;
                best = Math.min(best, cost[e] + best(person + 1, free));
                free[target[e]]++;
            }
        }
        return best;
    }
}

package org.marugoto.bench.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * People, resources and what each placement costs, made from a seed. Whoever is left out costs {@link #LEFT_OUT}, so that the
 * best plan places as many as can be.
 */
public record Waiting(String name, int[] places, int[] firstEdge, int[] target, int[] cost) {

    static final long LEFT_OUT = 1_000_000_000L;
    private static final int TOWNS = 40;
    private static final int CELLS = 64;

    /** M1: a thousand people, a thousand places, all pairs. M2: places enough. M2S: too few. M3: large, too few. */
    static Waiting of(String name) {
        return switch (name) {
            case "M1" -> dense();
            case "M2" -> inTowns(name, 10_000, 2_000, 30, 7);
            case "M2S" -> inTowns(name, 20_000, 2_000, 30, 7);
            case "M3" -> inTowns(name, 100_000, 10_000, 20, 11);
            default -> throw new IllegalArgumentException(name);
        };
    }

    int people() {
        return firstEdge.length - 1;
    }

    private static Waiting dense() {
        int n = 1_000;
        SplittableRandom chance = new SplittableRandom(1);
        int[] places = new int[n];
        Arrays.fill(places, 1);
        int[] first = new int[n + 1];
        int[] target = new int[n * n];
        int[] cost = new int[n * n];
        for (int i = 0; i < n; i++) {
            first[i + 1] = (i + 1) * n;
            for (int j = 0; j < n; j++) {
                target[i * n + j] = j;
                cost[i * n + j] = chance.nextInt(1, 100_001);
            }
        }
        return new Waiting("M1", places, first, target, cost);
    }

    static Waiting small(long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        int people = chance.nextInt(1, 60);
        int resources = chance.nextInt(1, 20);
        int[] places = new int[resources];
        Arrays.setAll(places, j -> chance.nextInt(0, 5));
        int[] first = new int[people + 1];
        int[] target = new int[people * resources];
        int[] cost = new int[people * resources];
        int edges = 0;
        for (int i = 0; i < people; i++) {
            for (int j = 0; j < resources; j++) {
                if (chance.nextInt(3) > 0) {
                    target[edges] = j;
                    cost[edges++] = chance.nextInt(0, 1_000);
                }
            }
            first[i + 1] = edges;
        }
        return new Waiting("small", places, first, Arrays.copyOf(target, edges), Arrays.copyOf(cost, edges));
    }

    /** Each person's nearest resources; both live in towns, so that what is scarce is scarce in places. */
    private static Waiting inTowns(String name, int people, int resources, int nearest, long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        double[] townX = new double[TOWNS];
        double[] townY = new double[TOWNS];
        double[] living = new double[TOWNS];
        double[] offering = new double[TOWNS];
        for (int t = 0; t < TOWNS; t++) {
            townX[t] = chance.nextDouble() * 50;
            townY[t] = chance.nextDouble() * 50;
            living[t] = Math.exp(chance.nextGaussian());
            offering[t] = living[t] * Math.exp(0.35 * chance.nextGaussian());
        }
        double[] x = new double[resources];
        double[] y = new double[resources];
        int[] places = new int[resources];
        List<List<Integer>> grid = new ArrayList<>();
        for (int c = 0; c < CELLS * CELLS; c++) {
            grid.add(new ArrayList<>());
        }
        for (int j = 0; j < resources; j++) {
            int town = pick(offering, chance);
            x[j] = townX[town] + 3 * chance.nextGaussian();
            y[j] = townY[town] + 3 * chance.nextGaussian();
            places[j] = chance.nextInt(1, 21);
            grid.get(cell(x[j]) * CELLS + cell(y[j])).add(j);
        }
        int[] first = new int[people + 1];
        int[] target = new int[people * nearest];
        int[] cost = new int[people * nearest];
        for (int i = 0; i < people; i++) {
            int town = pick(living, chance);
            double px = townX[town] + 3 * chance.nextGaussian();
            double py = townY[town] + 3 * chance.nextGaussian();
            long[] found = around(px, py, x, y, grid, 2 * nearest);
            for (int q = 0; q < nearest; q++) {
                target[i * nearest + q] = (int) found[q];
                cost[i * nearest + q] = (int) (found[q] >>> 32) + chance.nextInt(0, 3_000);
            }
            first[i + 1] = (i + 1) * nearest;
        }
        return new Waiting(name, places, first, target, cost);
    }

    private static long[] around(double px, double py, double[] x, double[] y, List<List<Integer>> grid, int enough) {
        for (int ring = 1; ; ring++) {
            List<Long> found = new ArrayList<>();
            for (int a = Math.max(0, cell(px) - ring); a <= Math.min(CELLS - 1, cell(px) + ring); a++) {
                for (int b = Math.max(0, cell(py) - ring); b <= Math.min(CELLS - 1, cell(py) + ring); b++) {
                    for (int j : grid.get(a * CELLS + b)) {
                        found.add((long) (Math.hypot(x[j] - px, y[j] - py) * 1_000) << 32 | j);
                    }
                }
            }
            if (found.size() >= enough || ring == CELLS) {
                return found.stream().mapToLong(Long::longValue).sorted().toArray();
            }
        }
    }

    private static int pick(double[] weights, SplittableRandom chance) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        double at = chance.nextDouble() * sum;
        for (int i = 0; i < weights.length; i++) {
            at -= weights[i];
            if (at < 0) {
                return i;
            }
        }
        return weights.length - 1;
    }

    private static int cell(double at) {
        return Math.max(0, Math.min(CELLS - 1, (int) ((at + 20) / 90 * CELLS)));
    }

    /** The objective of a plan, after checking that it is one. */
    long objective(int[] edgeOf) {
        int[] taken = new int[places.length];
        long sum = 0;
        for (int i = 0; i < people(); i++) {
            int edge = edgeOf[i];
            if (edge < 0) {
                sum += LEFT_OUT;
            } else if (edge < firstEdge[i]
                    || edge >= firstEdge[i + 1]
                    || ++taken[target[edge]] > places[target[edge]]) {
                throw new AssertionError("person " + i + " cannot be placed by edge " + edge);
            } else {
                sum += cost[edge];
            }
        }
        return sum;
    }

    /** How far prices are from proving a plan the best: 0 if they do. */
    long violation(int[] edgeOf, long[] price) {
        int[] free = places.clone();
        long worst = 0;
        for (int i = 0; i < people(); i++) {
            long level = edgeOf[i] < 0 ? LEFT_OUT : cost[edgeOf[i]] + price[target[edgeOf[i]]];
            long best = LEFT_OUT;
            for (int e = firstEdge[i]; e < firstEdge[i + 1]; e++) {
                best = Math.min(best, cost[e] + price[target[e]]);
            }
            worst = Math.max(worst, level - best);
            if (edgeOf[i] >= 0) {
                free[target[edgeOf[i]]]--;
            }
        }
        for (int j = 0; j < free.length; j++) {
            worst = Math.max(worst, Math.max(-price[j], free[j] > 0 ? price[j] : 0));
        }
        return worst;
    }
}

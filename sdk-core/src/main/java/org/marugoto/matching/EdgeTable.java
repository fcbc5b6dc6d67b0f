package org.marugoto.matching;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.marugoto.decide.Id;
import org.marugoto.matching.AllocationBuilder.Pair;

/** What a builder holds, numbered in the order of the identifiers, with costs as whole numbers of the finest unit given. */
final class EdgeTable<P extends Id, R extends Id> {

    private static final int MOST_BITS = 58;

    final Numbering<P> people;
    final Numbering<R> resources;
    final int[] waiting;
    final int[] capacity;
    final int[] firstEdge;
    final int[] target;
    final long[] cost;
    final int[] must;
    final int scale;
    final long outside;

    EdgeTable(AllocationBuilder<P, R> given) {
        people = new Numbering<>(given.waiting.keySet());
        resources = new Numbering<>(given.capacity.keySet());
        scale = scaleOf(given);
        waiting = new int[people.size()];
        given.waiting.forEach((person, days) -> waiting[people.number(person)] = days);
        capacity = new int[resources.size()];
        given.capacity.forEach((resource, places) -> capacity[resources.number(resource)] = places);
        long[] byPair = keys(given);
        firstEdge = new int[people.size() + 1];
        target = new int[byPair.length];
        cost = new long[byPair.length];
        fill(byPair, given.costs);
        must = new int[people.size()];
        Arrays.fill(must, AllocationProblem.NONE);
        given.must.forEach((person, resource) -> require(given, person, resource));
        outside = given.givenUnassignedCost().map(c -> units(c, scale)).orElseGet(this::moreThanAnyMoves);
        requireThatItAddsUp();
    }

    private long[] keys(AllocationBuilder<P, R> given) {
        given.mustNot.forEach(this::key);
        long[] keys = new long[given.costs.size()];
        int count = 0;
        for (Map.Entry<Pair<P, R>, BigDecimal> entry : given.costs.entrySet()) {
            long key = key(entry.getKey());
            if (given.isPossible(entry.getKey(), entry.getValue())) {
                keys[count++] = key;
            }
        }
        long[] sorted = Arrays.copyOf(keys, count);
        Arrays.sort(sorted);
        return sorted;
    }

    private long key(Pair<P, R> pair) {
        return (long) people.number(pair.person()) << 32 | resources.number(pair.resource());
    }

    private void fill(long[] keys, Map<Pair<P, R>, BigDecimal> costs) {
        for (int e = 0; e < keys.length; e++) {
            int person = (int) (keys[e] >> 32);
            target[e] = (int) keys[e];
            Pair<P, R> pair = new Pair<>(people.get(person), resources.get(target[e]));
            cost[e] = units(Objects.requireNonNull(costs.get(pair)), scale);
            firstEdge[person + 1] = e + 1;
        }
        for (int i = 0; i < people.size(); i++) {
            firstEdge[i + 1] = Math.max(firstEdge[i + 1], firstEdge[i]);
        }
    }

    private void require(AllocationBuilder<P, R> given, P person, R resource) {
        Pair<P, R> pair = new Pair<>(person, resource);
        key(pair);
        if (given.mustNot.contains(pair)) {
            throw new IllegalArgumentException(
                    "Expected a pair to be required or forbidden, but found both for (%s) at (%s)."
                            .formatted(person, resource));
        }
        if (!given.costs.containsKey(pair)) {
            throw new IllegalArgumentException("Expected a cost for the required pair, but found none for (%s) at (%s)."
                    .formatted(person, resource));
        }
        must[people.number(person)] = resources.number(resource);
    }

    /** More than what a chain of moves can cost that places one more person: a power of ten. */
    private long moreThanAnyMoves() {
        BigInteger largest = BigInteger.valueOf(Arrays.stream(cost).max().orElse(0));
        BigInteger smallest = BigInteger.valueOf(Arrays.stream(cost).min().orElse(0));
        BigInteger needed =
                largest.max(BigInteger.ZERO).add(largest.subtract(smallest).multiply(longestChain()));
        BigDecimal power = BigDecimal.ONE;
        while (power.setScale(scale, RoundingMode.UNNECESSARY).unscaledValue().compareTo(needed) <= 0) {
            power = power.movePointRight(1);
        }
        return units(power, scale);
    }

    private BigInteger longestChain() {
        return BigInteger.valueOf(Math.min(people.size(), resources.size()) + 3L);
    }

    private void requireThatItAddsUp() {
        BigInteger largest = BigInteger.valueOf(outside).abs();
        for (long c : cost) {
            largest = largest.max(BigInteger.valueOf(c).abs());
        }
        long longestWait = Arrays.stream(waiting).max().orElse(0);
        BigInteger inside = largest.add(BigInteger.ONE).multiply(BigInteger.valueOf(2 * (longestWait + 2)));
        if (inside.bitLength() > MOST_BITS) {
            throw new IllegalArgumentException(
                    "Expected costs small enough to add up exactly, but found up to (%s) with (%d) decimals. Maybe round them first."
                            .formatted(BigDecimal.valueOf(largest.longValue(), scale), scale));
        }
    }

    private int scaleOf(AllocationBuilder<P, R> given) {
        int finest = given.givenUnassignedCost().map(EdgeTable::scaleOf).orElse(0);
        for (BigDecimal c : Set.copyOf(given.costs.values())) {
            finest = Math.max(finest, scaleOf(c));
        }
        return finest;
    }

    private static int scaleOf(BigDecimal number) {
        return Math.max(0, number.stripTrailingZeros().scale());
    }

    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** @throws IllegalArgumentException if the number is too large or too fine */
    static long units(BigDecimal number, int scale) {
        try {
            return number.setScale(scale, RoundingMode.UNNECESSARY)
                    .unscaledValue()
                    .longValueExact();
        } catch (ArithmeticException tooMuch) {
            throw new IllegalArgumentException(
                    "Expected costs that add up exactly with (%d) decimals, but found (%s). Maybe round them first."
                            .formatted(scale, number),
                    tooMuch);
        }
    }
}

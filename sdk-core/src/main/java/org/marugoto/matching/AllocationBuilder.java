package org.marugoto.matching;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marugoto.decide.Id;

/**
 * Fills in an {@link AllocationProblem}. What is given twice counts as given last. Not thread-safe.
 *
 * @param <P> what identifies those who wait
 * @param <R> what identifies those who have places
 */
public final class AllocationBuilder<P extends Id, R extends Id> {

    /** A person and a resource. */
    record Pair<P, R>(P person, R resource) {}

    final Map<P, Integer> waiting = new HashMap<>();
    final Map<R, Integer> capacity = new HashMap<>();
    final Map<Pair<P, R>, BigDecimal> costs = new HashMap<>();
    final Map<P, R> must = new HashMap<>();
    final Set<Pair<P, R>> mustNot = new HashSet<>();
    private @Nullable BigDecimal unassignedCost;
    private @Nullable BigDecimal limit;

    AllocationBuilder() {}

    /** Somebody who waits since today. */
    public AllocationBuilder<P, R> person(P person) {
        return person(person, 0);
    }

    /**
     * Somebody who waits.
     *
     * @param waitingDays for how many days, 0 or more; it decides between plans that are equally good otherwise
     */
    public AllocationBuilder<P, R> person(P person, int waitingDays) {
        waiting.put(person, notNegative("waiting days", waitingDays));
        return this;
    }

    /** Somebody does not wait any more; their costs and pairs go too. */
    public AllocationBuilder<P, R> without(P person) {
        waiting.remove(person);
        must.remove(person);
        costs.keySet().removeIf(pair -> pair.person().equals(person));
        mustNot.removeIf(pair -> pair.person().equals(person));
        return this;
    }

    /** Something that has places. */
    public AllocationBuilder<P, R> resource(R resource, int places) {
        capacity.put(resource, notNegative("places", places));
        return this;
    }

    /** The person could have a place there, at this cost; without a cost it is not possible. Lower is better. */
    public AllocationBuilder<P, R> cost(P person, R resource, BigDecimal cost) {
        costs.put(new Pair<>(person, resource), cost);
        return this;
    }

    /** As {@link #cost(Id, Id, BigDecimal)}, with a whole number. */
    public AllocationBuilder<P, R> cost(P person, R resource, long cost) {
        return cost(person, resource, BigDecimal.valueOf(cost));
    }

    /**
     * What leaving a person out costs. Without it nobody is left out as long as one more can be placed by any number of
     * moves; the cost is then the smallest power of ten that ensures it.
     */
    public AllocationBuilder<P, R> unassignedCost(BigDecimal cost) {
        unassignedCost = cost;
        return this;
    }

    /** The person has to have a place there; it takes one of its places. */
    public AllocationBuilder<P, R> must(P person, R resource) {
        must.put(person, resource);
        return this;
    }

    /** The person may not have a place there, whatever it would cost. */
    public AllocationBuilder<P, R> mustNot(P person, R resource) {
        mustNot.add(new Pair<>(person, resource));
        return this;
    }

    /** Fairness: no placement costs more than this, except those that must be. */
    public AllocationBuilder<P, R> noneWorseThan(BigDecimal cost) {
        limit = cost;
        return this;
    }

    /**
     * The problem as filled in so far.
     *
     * @throws IllegalArgumentException if a cost or pair names somebody or something that was not given, a pair is both
     *     required and forbidden, a required pair has no cost, or the costs are too large or too fine to add up exactly
     */
    public AllocationProblem<P, R> build() {
        return new AllocationProblem<>(copy(), new EdgeTable<>(this));
    }

    Optional<BigDecimal> givenUnassignedCost() {
        return Optional.ofNullable(unassignedCost);
    }

    boolean isPossible(Pair<P, R> pair, BigDecimal cost) {
        boolean required = pair.resource().equals(must.get(pair.person()));
        return required || (!mustNot.contains(pair) && (limit == null || cost.compareTo(limit) <= 0));
    }

    AllocationBuilder<P, R> copy() {
        AllocationBuilder<P, R> copy = new AllocationBuilder<>();
        copy.waiting.putAll(waiting);
        copy.capacity.putAll(capacity);
        copy.costs.putAll(costs);
        copy.must.putAll(must);
        copy.mustNot.addAll(mustNot);
        copy.unassignedCost = unassignedCost;
        copy.limit = limit;
        return copy;
    }

    private static int notNegative(String what, int number) {
        if (number < 0) {
            throw new IllegalArgumentException("Expected %s of 0 or more, but found (%d).".formatted(what, number));
        }
        return number;
    }
}

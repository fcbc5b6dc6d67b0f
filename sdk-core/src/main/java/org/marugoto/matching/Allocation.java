package org.marugoto.matching;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.marugoto.decide.Id;
import org.marugoto.decide.Reason;

/**
 * The best plan for a problem (割当て): who goes where, who is left out, and what one more place would be worth.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <P> what identifies those who wait
 * @param <R> what identifies those who have places
 */
public final class Allocation<P extends Id, R extends Id> {

    /**
     * One placement.
     *
     * @param person who
     * @param resource where
     * @param cost how badly it fits; lower is better
     */
    public record Placement<P, R>(P person, R resource, BigDecimal cost) {}

    /**
     * What one more place is worth.
     *
     * @param resource where it would be
     * @param price by how much the objective would fall; 0 if nothing would change
     */
    public record Price<R>(R resource, BigDecimal price) {}

    /**
     * One move of a chain.
     *
     * @param person who moves
     * @param from from where, or empty from being left out
     * @param to where to, or empty to be left out
     */
    public record Move<P, R>(P person, Optional<R> from, Optional<R> to) {}

    /**
     * What it would take to place a person elsewhere.
     *
     * @param loss by how much the objective would rise
     * @param moves the person's move and those who would have to make room, one after another; whoever could then use the
     *     place left behind is not named
     */
    public record Rearrangement<P, R>(BigDecimal loss, List<Move<P, R>> moves) {
        /** Copies the list. */
        public Rearrangement {
            moves = List.copyOf(moves);
        }
    }

    final NetworkPlan plan;
    private final AllocationProblem<P, R> problem;
    private final int[] resourceOf;
    private final long[] price;
    private final int[] freeCapacity;
    private final int[][] movable;

    Allocation(AllocationProblem<P, R> problem, NetworkPlan plan) {
        this.problem = problem;
        this.plan = plan;
        resourceOf = IntStream.range(0, problem.people.size())
                .map(i -> problem.must[i] == AllocationProblem.NONE ? plan.resourceOf[i] : problem.must[i])
                .toArray();
        price = IntStream.range(0, problem.resources.size())
                .mapToLong(j -> problem.withoutTies(plan.price[j]))
                .toArray();
        freeCapacity = problem.freeCapacity();
        movable = movablePeople();
    }

    /** What was asked. */
    public AllocationProblem<P, R> problem() {
        return problem;
    }

    /** The costs of all placements and the unassigned cost of everyone left out: as small as it can be. */
    public BigDecimal objective() {
        BigDecimal sum = problem.unassignedCost()
                .multiply(BigDecimal.valueOf(unassigned().size()));
        for (Placement<P, R> placement : assigned()) {
            sum = sum.add(placement.cost());
        }
        return EdgeTable.plain(sum);
    }

    /** Everyone who is placed, by identifier. */
    public List<Placement<P, R>> assigned() {
        List<Placement<P, R>> placements = new ArrayList<>();
        for (int i = 0; i < resourceOf.length; i++) {
            if (resourceOf[i] >= 0) {
                placements.add(new Placement<>(
                        problem.people.get(i), problem.resources.get(resourceOf[i]), problem.decimal(costAt(i))));
            }
        }
        return List.copyOf(placements);
    }

    /** Everyone who is left out, by identifier. */
    public List<P> unassigned() {
        return IntStream.range(0, resourceOf.length)
                .filter(i -> resourceOf[i] < 0)
                .mapToObj(problem.people::get)
                .toList();
    }

    /** Where the person goes, or empty if they are left out. */
    public Optional<R> resourceOf(P person) {
        int resource = resourceOf[problem.people.number(person)];
        return resource < 0 ? Optional.empty() : Optional.of(problem.resources.get(resource));
    }

    /** What one more place is worth at the resource: the smallest optimal dual of its capacity. */
    public BigDecimal price(R resource) {
        return problem.decimal(price[problem.resources.number(resource)]);
    }

    /** What one more place is worth at each resource, by identifier. Whatever has a price is full in every best plan. */
    public List<Price<R>> prices() {
        return problem.resources().stream()
                .map(resource -> new Price<>(resource, price(resource)))
                .toList();
    }

    /** What is scarce, and what to develop next. */
    public Scarcity<P, R> scarcity() {
        return new Scarcity<>(this);
    }

    /** Why the person goes where they go, or why they are left out. */
    public List<Reason> explain(P person) {
        return new Explanation<>(this).of(problem.people.number(person));
    }

    /** What would happen with one more place at the resource, move by move; empty if nothing would. */
    public List<Move<P, R>> movesInto(R resource) {
        return new Chains<>(problem, resourceOf, price).into(problem.resources.number(resource));
    }

    /**
     * What it would take to place the person there instead: exactly by how much the objective would rise, and who would have
     * to make room. Empty if the person cannot go there, is required elsewhere, or all its places are required for others.
     */
    public Optional<Rearrangement<P, R>> placingInstead(P person, R resource) {
        int number = problem.people.number(person);
        int edge = problem.edge(number, problem.resources.number(resource));
        return edge == AllocationProblem.NONE || problem.must[number] != AllocationProblem.NONE
                ? Optional.empty()
                : new Displacement<>(this, number, edge).find();
    }

    /** The proof that this plan is the best, to be checked by whoever doubts it. */
    public Certificate<P, R> certificate() {
        Map<P, R> placements = new LinkedHashMap<>();
        assigned().forEach(placement -> placements.put(placement.person(), placement.resource()));
        Map<R, BigDecimal> priceOf = new LinkedHashMap<>();
        prices().forEach(p -> priceOf.put(p.resource(), p.price()));
        return new Certificate<>(placements, priceOf, objective());
    }

    int place(int person) {
        return resourceOf[person];
    }

    long priceAt(int resource) {
        return price[resource];
    }

    /** What the person pays in all: the cost and the price of the place, or the unassigned cost. */
    long level(int person) {
        return resourceOf[person] < 0 ? problem.outside : costAt(person) + price[resourceOf[person]];
    }

    long costAt(int person) {
        return problem.cost[problem.edge(person, resourceOf[person])];
    }

    /** Those who sit there and are not required to. */
    int[] movableAt(int resource) {
        return movable[resource];
    }

    boolean hasFreeCapacity(int resource) {
        return freeCapacity[resource] > 0;
    }

    boolean hasGap(int resource) {
        return movable[resource].length < freeCapacity[resource];
    }

    private int[][] movablePeople() {
        int[] size = new int[price.length];
        for (int j : plan.resourceOf) {
            if (j >= 0) {
                size[j]++;
            }
        }
        int[][] people = new int[price.length][];
        Arrays.setAll(people, j -> new int[size[j]]);
        for (int i = plan.resourceOf.length - 1; i >= 0; i--) {
            int j = plan.resourceOf[i];
            if (j >= 0) {
                people[j][--size[j]] = i;
            }
        }
        return people;
    }
}

package org.marugoto.matching;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.marugoto.decide.Id;
import org.marugoto.decide.Reason;

/**
 * Who waits, which places there are, and what each possible placement costs (割当ての問題).
 *
 * <p>A cost is how badly a placement fits, in any unit the caller likes; lower is better. What is sought is the plan with
 * the smallest objective: the costs of all placements and, for each person left out, the unassigned cost. Among plans of
 * the same objective the one is chosen that leaves out the fewest people, and those who have waited for the fewest days in
 * all. The order in which people, resources and costs were given makes no difference.
 *
 * <p>Immutable and thread-safe. Example: {@code
 * AllocationProblem.<PersonId, ResourceId>builder().person(p).resource(cafe, 2).cost(p, cafe, 3).build().solve()}.
 *
 * @param <P> what identifies those who wait: people, households, groups
 * @param <R> what identifies those who have places
 */
public final class AllocationProblem<P extends Id, R extends Id> {

    static final int NONE = -1;

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
    private final AllocationBuilder<P, R> origin;
    private final List<Reason> conflicts;

    AllocationProblem(AllocationBuilder<P, R> origin, EdgeTable<P, R> edges) {
        this.origin = origin;
        people = edges.people;
        resources = edges.resources;
        waiting = edges.waiting;
        capacity = edges.capacity;
        firstEdge = edges.firstEdge;
        target = edges.target;
        cost = edges.cost;
        must = edges.must;
        scale = edges.scale;
        outside = edges.outside;
        conflicts = findConflicts();
    }

    /** A problem to be filled in. */
    public static <P extends Id, R extends Id> AllocationBuilder<P, R> builder() {
        return new AllocationBuilder<>();
    }

    /** The same problem, to be changed; this one stays as it is. */
    public AllocationBuilder<P, R> but() {
        return origin.copy();
    }

    /** Everyone who waits, by identifier. */
    public List<P> people() {
        return people.all();
    }

    /** Everything with places, by identifier. */
    public List<R> resources() {
        return resources.all();
    }

    /** What a person left out adds to the objective, as given or, if none was given, as chosen. */
    public BigDecimal unassignedCost() {
        return decimal(outside);
    }

    /** The cost of a placement, or empty if it is not possible. */
    public Optional<BigDecimal> cost(P person, R resource) {
        int edge = edge(people.number(person), resources.number(resource));
        return edge == NONE ? Optional.empty() : Optional.of(decimal(cost[edge]));
    }

    /** Why no plan can do what must be done; empty if one can. */
    public List<Reason> conflicts() {
        return conflicts;
    }

    /**
     * The best plan.
     *
     * @throws ImpossibleAllocationException if there are {@link #conflicts}
     */
    public Allocation<P, R> solve() {
        requirePossible();
        return new Allocation<>(this, network().solve());
    }

    /**
     * The best plan, beginning with an earlier one: quick if little has changed, and whoever can stay stays. Objective and
     * prices are those of {@link #solve}; where several plans are equally good, it may be another of them.
     *
     * @throws ImpossibleAllocationException if there are {@link #conflicts}
     */
    public Allocation<P, R> solveFrom(Allocation<P, R> before) {
        requirePossible();
        AllocationProblem<P, R> old = before.problem();
        if (old.scale != scale || old.tieFactor() != tieFactor()) {
            return solve();
        }
        int[] resourceOf = new int[people.size()];
        for (int i = 0; i < resourceOf.length; i++) {
            int was = old.people.find(people.get(i));
            resourceOf[i] = was == NONE ? -2 : translate(before.plan.resourceOf[was], old.resources);
        }
        long[] price = new long[resources.size()];
        for (int j = 0; j < price.length; j++) {
            int was = old.resources.find(resources.get(j));
            price[j] = was == NONE ? 0 : before.plan.price[was];
        }
        return new Allocation<>(this, network().solveFrom(resourceOf, price));
    }

    private int translate(int oldResource, Numbering<R> old) {
        if (oldResource < 0) {
            return -1;
        }
        int now = resources.find(old.get(oldResource));
        return now == NONE ? -2 : now;
    }

    int edge(int person, int resource) {
        for (int e = firstEdge[person]; e < firstEdge[person + 1]; e++) {
            if (target[e] == resource) {
                return e;
            }
        }
        return NONE;
    }

    BigDecimal decimal(long units) {
        return EdgeTable.plain(BigDecimal.valueOf(units, scale));
    }

    long units(BigDecimal decimal) {
        return EdgeTable.units(decimal, scale);
    }

    /** Places left for those who are free to move. */
    int[] freeCapacity() {
        int[] free = capacity.clone();
        for (int j : must) {
            if (j != NONE) {
                free[j]--;
            }
        }
        return free;
    }

    /** What costs are multiplied by, so that waiting decides between equally good plans and nothing else. */
    long tieFactor() {
        long longest = 0;
        for (int days : waiting) {
            longest = Math.max(longest, days);
        }
        return 2 * (longest + 1) + 1;
    }

    /** The change of the objective behind a change of costs and waiting together. */
    long withoutTies(long combined) {
        long factor = tieFactor();
        return Math.floorDiv(combined + factor / 2, factor);
    }

    private AllocationNetwork network() {
        return network(tieFactor());
    }

    /** The same people and places where all that counts is whether somebody is left out. */
    AllocationNetwork withoutCosts() {
        return network(0);
    }

    private AllocationNetwork network(long factor) {
        int[] first = new int[people.size() + 1];
        int[] to = new int[target.length];
        long[] combined = new long[target.length];
        long[] out = new long[people.size()];
        int count = 0;
        for (int i = 0; i < out.length; i++) {
            out[i] = Math.addExact(Math.multiplyExact(outside, factor), waiting[i] + 1L);
            for (int e = firstEdge[i]; e < firstEdge[i + 1] && must[i] == NONE; e++) {
                to[count] = target[e];
                combined[count++] = Math.multiplyExact(cost[e], factor);
            }
            first[i + 1] = count;
        }
        return AllocationNetwork.of(
                freeCapacity(), first, Arrays.copyOf(to, count), Arrays.copyOf(combined, count), out);
    }

    private List<Reason> findConflicts() {
        List<Reason> found = new ArrayList<>();
        int[] free = freeCapacity();
        for (int j = 0; j < free.length; j++) {
            if (free[j] < 0) {
                found.add(Reason.of(AllocationReason.MUST_OVER_CAPACITY)
                        .with("resource", resources.get(j))
                        .with("capacity", capacity[j])
                        .with("required", capacity[j] - free[j]));
            }
        }
        return List.copyOf(found);
    }

    private void requirePossible() {
        if (!conflicts.isEmpty()) {
            throw new ImpossibleAllocationException(conflicts);
        }
    }
}

package org.marugoto.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.marugoto.decide.Id;

/** Which moves one more place would set off, so that its whole price is gained. */
final class Chains<P extends Id, R extends Id> {

    private final AllocationProblem<P, R> problem;
    private final int[] resourceOf;
    private final long[] price;
    private final int[][] at;
    private final int[] mover;
    private final boolean[] reached;
    private final int[] found;
    private int count;

    Chains(AllocationProblem<P, R> problem, int[] resourceOf, long[] price) {
        this.problem = problem;
        this.resourceOf = resourceOf;
        this.price = price;
        at = peopleAt();
        mover = new int[price.length];
        reached = new boolean[price.length];
        found = new int[price.length];
        Arrays.fill(mover, AllocationProblem.NONE);
        search();
    }

    /** Whether every price is gained by some chain of moves, so that none is higher than it must be. */
    boolean reachEverything() {
        return count == price.length;
    }

    List<Allocation.Move<P, R>> into(int resource) {
        List<Allocation.Move<P, R>> moves = new ArrayList<>();
        int free = resource;
        while (free >= 0 && mover[free] != AllocationProblem.NONE) {
            int person = mover[free];
            int from = resourceOf[person];
            moves.add(new Allocation.Move<>(
                    problem.people.get(person),
                    from < 0 ? Optional.empty() : Optional.of(problem.resources.get(from)),
                    Optional.of(problem.resources.get(free))));
            free = from;
        }
        return List.copyOf(moves);
    }

    private int[][] peopleAt() {
        int[] size = new int[price.length];
        for (int i = 0; i < resourceOf.length; i++) {
            if (resourceOf[i] >= 0 && problem.must[i] == AllocationProblem.NONE) {
                size[resourceOf[i]]++;
            }
        }
        int[][] people = new int[price.length][];
        Arrays.setAll(people, j -> new int[size[j]]);
        for (int i = 0; i < resourceOf.length; i++) {
            if (resourceOf[i] >= 0 && problem.must[i] == AllocationProblem.NONE) {
                people[resourceOf[i]][--size[resourceOf[i]]] = i;
            }
        }
        return people;
    }

    private void search() {
        for (int j = 0; j < price.length; j++) {
            if (price[j] == 0) {
                reach(j, AllocationProblem.NONE);
            }
        }
        for (int i = 0; i < resourceOf.length; i++) {
            if (resourceOf[i] < 0) {
                reachFrom(i, problem.outside);
            }
        }
        for (int next = 0; next < count; next++) {
            int k = found[next];
            for (int i : at[k]) {
                reachFrom(i, problem.cost[problem.edge(i, k)] + price[k]);
            }
        }
    }

    private void reachFrom(int person, long level) {
        for (int e = problem.firstEdge[person]; e < problem.firstEdge[person + 1]; e++) {
            if (problem.cost[e] + price[problem.target[e]] == level) {
                reach(problem.target[e], person);
            }
        }
    }

    private void reach(int resource, int person) {
        if (!reached[resource]) {
            reached[resource] = true;
            mover[resource] = person;
            found[count++] = resource;
        }
    }
}

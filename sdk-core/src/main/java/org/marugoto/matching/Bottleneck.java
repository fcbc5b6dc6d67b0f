package org.marugoto.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.marugoto.decide.Id;

/**
 * People who can go nowhere but to places that are too few for them (奪い合い), whatever the plan: the over-demanded part of
 * Dulmage and Mendelsohn. Costs play no role in it. Each of these resources is full in every plan that places as many people
 * as can be placed, and only one more place at one of them would place one more person.
 *
 * @param people those who can go to these resources only, and to at least one of them
 * @param resources where there are too few places
 * @param places how many places there are, without those that somebody must have
 * @param <P> what identifies those who wait
 * @param <R> what identifies those who have places
 */
public record Bottleneck<P extends Id, R extends Id>(List<P> people, List<R> resources, long places) {

    /** Copies the lists. */
    public Bottleneck {
        people = List.copyOf(people);
        resources = List.copyOf(resources);
    }

    /** How many of these people are left out in any plan, at the least. */
    public long tooFew() {
        return people.size() - places;
    }

    static <P extends Id, R extends Id> Bottleneck<P, R> of(AllocationProblem<P, R> problem) {
        long[] price = problem.withoutCosts().solve().price;
        int[] free = problem.freeCapacity();
        List<R> resources = new ArrayList<>();
        long places = 0;
        for (int j = 0; j < price.length; j++) {
            if (price[j] > 0) {
                resources.add(problem.resources.get(j));
                places += free[j];
            }
        }
        List<P> people = IntStream.range(0, problem.people.size())
                .filter(person -> problem.must[person] == AllocationProblem.NONE && isStuck(problem, person, price))
                .mapToObj(problem.people::get)
                .toList();
        return new Bottleneck<>(people, resources, places);
    }

    private static boolean isStuck(AllocationProblem<?, ?> problem, int person, long[] price) {
        int begin = problem.firstEdge[person];
        int end = problem.firstEdge[person + 1];
        return begin < end && IntStream.range(begin, end).allMatch(edge -> price[problem.target[edge]] > 0);
    }
}

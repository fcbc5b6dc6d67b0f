package org.marugoto.matching;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import org.marugoto.decide.Id;

/**
 * What it would cost to place one person elsewhere: who would have to make room, by the cheapest chain of moves, down to a
 * free place, to somebody left out, or to the place that the person leaves.
 *
 * <p>Exact: with the smallest prices, whatever the place left behind is worth to others is gained along the way.
 */
final class Displacement<P extends Id, R extends Id> {

    private record Reached(int resource, long distance) {}

    private record Step(int person, int from) {}

    private final Allocation<P, R> allocation;
    private final AllocationProblem<P, R> problem;
    private final PriorityQueue<Reached> ahead =
            new PriorityQueue<>(Comparator.comparingLong(Reached::distance).thenComparingInt(Reached::resource));
    private final Map<Integer, Long> distances = new HashMap<>();
    private final Map<Integer, Step> steps = new HashMap<>();
    private final int person;
    private final int wanted;
    private final long loss;
    private long best = Long.MAX_VALUE;
    private int end = AllocationProblem.NONE;
    private int leaver = AllocationProblem.NONE;

    Displacement(Allocation<P, R> allocation, int person, int edge) {
        this.allocation = allocation;
        this.problem = allocation.problem();
        this.person = person;
        this.wanted = problem.target[edge];
        this.loss = problem.cost[edge] + allocation.priceAt(wanted) - allocation.level(person);
    }

    /** The rise of the objective and those who would move, or empty if no place there can be had. */
    Optional<Allocation.Rearrangement<P, R>> find() {
        if (allocation.place(person) == wanted) {
            return Optional.of(new Allocation.Rearrangement<>(problem.decimal(0), List.of()));
        }
        if (!allocation.hasFreeCapacity(wanted)) {
            return Optional.empty();
        }
        search();
        return Optional.of(new Allocation.Rearrangement<>(problem.decimal(loss + best), moves()));
    }

    private void search() {
        reach(wanted, 0, new Step(person, allocation.place(person)));
        while (!ahead.isEmpty() && ahead.element().distance() < best) {
            Reached next = ahead.remove();
            if (next.distance() == distances.getOrDefault(next.resource(), 0L)) {
                lookFrom(next.resource(), next.distance());
            }
        }
    }

    private void lookFrom(int resource, long distance) {
        if (resource == allocation.place(person) || allocation.hasGap(resource)) {
            best = distance;
            end = resource;
            leaver = AllocationProblem.NONE;
            return;
        }
        for (int other : allocation.movableAt(resource)) {
            long before = distance - allocation.level(other);
            if (before + problem.outside < best) {
                best = before + problem.outside;
                leaver = other;
                end = resource;
            }
            for (int e = problem.firstEdge[other]; e < problem.firstEdge[other + 1]; e++) {
                int to = problem.target[e];
                reach(to, before + problem.cost[e] + allocation.priceAt(to), new Step(other, resource));
            }
        }
    }

    private void reach(int resource, long distance, Step step) {
        boolean nearer = distance < best && distance < distances.getOrDefault(resource, Long.MAX_VALUE);
        if (nearer && allocation.hasFreeCapacity(resource)) {
            distances.put(resource, distance);
            steps.put(resource, step);
            ahead.add(new Reached(resource, distance));
        }
    }

    private List<Allocation.Move<P, R>> moves() {
        Deque<Allocation.Move<P, R>> moves = new ArrayDeque<>();
        if (leaver != AllocationProblem.NONE) {
            moves.addFirst(move(leaver, end, AllocationProblem.NONE));
        }
        int to = end;
        Step step = steps.get(to);
        while (step != null) {
            moves.addFirst(move(step.person(), step.from(), to));
            to = step.from();
            step = step.person() == person ? null : steps.get(to);
        }
        return new ArrayList<>(moves);
    }

    private Allocation.Move<P, R> move(int who, int from, int to) {
        return new Allocation.Move<>(problem.people.get(who), resource(from), resource(to));
    }

    private Optional<R> resource(int number) {
        return number < 0 ? Optional.empty() : Optional.of(problem.resources.get(number));
    }
}

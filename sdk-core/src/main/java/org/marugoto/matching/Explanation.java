package org.marugoto.matching;

import java.util.ArrayList;
import java.util.List;
import org.marugoto.decide.Id;
import org.marugoto.decide.Reason;

/** Why one person goes where they go, read off the prices. */
final class Explanation<P extends Id, R extends Id> {

    private final Allocation<P, R> allocation;
    private final AllocationProblem<P, R> problem;

    Explanation(Allocation<P, R> allocation) {
        this.allocation = allocation;
        this.problem = allocation.problem();
    }

    List<Reason> of(int person) {
        int place = allocation.place(person);
        int cheapest = cheapest(person);
        if (place < 0) {
            return leftOut(person, cheapest);
        }
        if (problem.must[person] != AllocationProblem.NONE) {
            return List.of(at(AllocationReason.PLACED_AS_REQUIRED, place, allocation.costAt(person)));
        }
        Reason here = at(AllocationReason.PLACED_AT_BEST, place, allocation.costAt(person));
        return problem.cost[cheapest] == allocation.costAt(person)
                ? List.of(here)
                : List.of(with(
                        at(AllocationReason.PLACED_NEXT_BEST, place, allocation.costAt(person)), person, cheapest));
    }

    private List<Reason> leftOut(int person, int cheapest) {
        if (cheapest == AllocationProblem.NONE) {
            return List.of(Reason.of(AllocationReason.LEFT_OUT_NOTHING_POSSIBLE));
        }
        if (problem.cost[cheapest] >= problem.outside) {
            return List.of(with(Reason.of(AllocationReason.LEFT_OUT_TOO_DEAR), person, cheapest)
                    .with("unassignedCost", problem.unassignedCost()));
        }
        List<Reason> reasons = new ArrayList<>();
        reasons.add(with(Reason.of(AllocationReason.LEFT_OUT_FULL), person, nearest(person)));
        if (loss(person, nearest(person)) == 0) {
            reasons.add(Reason.of(AllocationReason.LEFT_OUT_BY_WAITING).with("days", problem.waiting[person]));
        }
        return List.copyOf(reasons);
    }

    private Reason at(AllocationReason code, int resource, long cost) {
        return Reason.of(code).with("resource", problem.resources.get(resource)).with("cost", problem.decimal(cost));
    }

    private Reason with(Reason reason, int person, int edge) {
        int other = problem.target[edge];
        return reason.with("other", problem.resources.get(other))
                .with("otherCost", problem.decimal(problem.cost[edge]))
                .with("price", problem.decimal(allocation.priceAt(other)))
                .with("loss", problem.decimal(loss(person, edge)));
    }

    /** By how much the objective would rise at least. */
    private long loss(int person, int edge) {
        return problem.cost[edge] + allocation.priceAt(problem.target[edge]) - allocation.level(person);
    }

    private int cheapest(int person) {
        int best = AllocationProblem.NONE;
        for (int e = problem.firstEdge[person]; e < problem.firstEdge[person + 1]; e++) {
            if (best == AllocationProblem.NONE || problem.cost[e] < problem.cost[best]) {
                best = e;
            }
        }
        return best;
    }

    private int nearest(int person) {
        int best = cheapest(person);
        for (int e = problem.firstEdge[person]; e < problem.firstEdge[person + 1]; e++) {
            if (loss(person, e) < loss(person, best)) {
                best = e;
            }
        }
        return best;
    }
}

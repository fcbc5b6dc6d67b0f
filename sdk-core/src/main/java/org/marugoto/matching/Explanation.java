package org.marugoto.matching;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToLongFunction;
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
        if (loss(person, nearest(person)).signum() == 0) {
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
                .with("loss", loss(person, edge));
    }

    private BigDecimal loss(int person, int edge) {
        return new Displacement<>(allocation, person, edge).find().orElseThrow().loss();
    }

    /** By how much the objective would rise at least. */
    private long leastLoss(int edge) {
        return problem.cost[edge] + allocation.priceAt(problem.target[edge]);
    }

    private int cheapest(int person) {
        return smallest(person, edge -> problem.cost[edge]);
    }

    private int nearest(int person) {
        return smallest(person, this::leastLoss);
    }

    private int smallest(int person, IntToLongFunction measure) {
        int best = AllocationProblem.NONE;
        for (int e = problem.firstEdge[person]; e < problem.firstEdge[person + 1]; e++) {
            boolean open = allocation.hasFreeCapacity(problem.target[e]);
            if (open && (best == AllocationProblem.NONE || measure.applyAsLong(e) < measure.applyAsLong(best))) {
                best = e;
            }
        }
        return best;
    }
}

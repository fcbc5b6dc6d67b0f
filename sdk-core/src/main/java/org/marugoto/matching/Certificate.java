package org.marugoto.matching;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.marugoto.decide.Id;
import org.marugoto.decide.Reason;

/**
 * A plan with the prices that prove it is the best (最適性の証明).
 *
 * <p>The proof is short: nobody would be better off elsewhere at these prices, and nothing with a free place has a price;
 * then no other plan can have a smaller objective. And each price is gained by a chain of moves into one more place, so it
 * is no higher than that place is worth. The check does not use the code that found the plan.
 *
 * <p>Immutable and thread-safe.
 *
 * @param placements where each person goes; those left out are not in it
 * @param prices what one more place is worth at each resource
 * @param objective the costs of all placements and of everyone left out
 */
public record Certificate<P extends Id, R extends Id>(
        Map<P, R> placements, Map<R, BigDecimal> prices, BigDecimal objective) {

    /** Copies the maps and keeps their order. */
    public Certificate {
        placements = Collections.unmodifiableMap(new LinkedHashMap<>(placements));
        prices = Collections.unmodifiableMap(new LinkedHashMap<>(prices));
    }

    /** What is wrong with the proof; empty if the plan is proven to be a best plan for the problem. */
    public List<Reason> check(AllocationProblem<P, R> problem) {
        List<Reason> faults = new ArrayList<>();
        checkPlacements(problem, faults);
        checkPrices(problem, faults);
        if (faults.isEmpty()) {
            checkGaps(problem, faults);
            checkChoices(problem, faults);
            checkObjective(problem, faults);
        }
        if (faults.isEmpty() && !chains(problem).reachEverything()) {
            faults.add(Reason.of(CertificateFault.CERTIFICATE_PRICE_TOO_HIGH));
        }
        return List.copyOf(faults);
    }

    private void checkPlacements(AllocationProblem<P, R> problem, List<Reason> faults) {
        placements.forEach((person, resource) -> {
            if (problem.people.find(person) == AllocationProblem.NONE
                    || problem.resources.find(resource) == AllocationProblem.NONE
                    || problem.cost(person, resource).isEmpty()) {
                faults.add(placement(person));
            }
        });
        for (int i = 0; i < problem.must.length; i++) {
            P person = problem.people.get(i);
            if (problem.must[i] != AllocationProblem.NONE
                    && !problem.resources.get(problem.must[i]).equals(placements.get(person))) {
                faults.add(placement(person));
            }
        }
    }

    private static Reason placement(Id person) {
        return Reason.of(CertificateFault.CERTIFICATE_PLACEMENT).with("person", person);
    }

    private void checkPrices(AllocationProblem<P, R> problem, List<Reason> faults) {
        for (R resource : problem.resources()) {
            BigDecimal price = prices.get(resource);
            if (price == null || price.signum() < 0 || price.scale() > problem.scale) {
                faults.add(
                        Reason.of(CertificateFault.CERTIFICATE_NEGATIVE_PRICE).with("resource", resource));
            }
        }
    }

    private void checkGaps(AllocationProblem<P, R> problem, List<Reason> faults) {
        int[] gaps = problem.capacity.clone();
        placements.values().forEach(resource -> gaps[problem.resources.number(resource)]--);
        for (int j = 0; j < gaps.length; j++) {
            R resource = problem.resources.get(j);
            if (gaps[j] < 0) {
                faults.add(Reason.of(CertificateFault.CERTIFICATE_OVER_CAPACITY).with("resource", resource));
            } else if (gaps[j] > 0 && price(resource).signum() > 0) {
                faults.add(Reason.of(CertificateFault.CERTIFICATE_PRICE_OF_GAP).with("resource", resource));
            }
        }
    }

    private void checkChoices(AllocationProblem<P, R> problem, List<Reason> faults) {
        for (int i = 0; i < problem.must.length; i++) {
            P person = problem.people.get(i);
            if (problem.must[i] == AllocationProblem.NONE && isBetterElsewhere(problem, i, level(problem, person))) {
                faults.add(
                        Reason.of(CertificateFault.CERTIFICATE_BETTER_ELSEWHERE).with("person", person));
            }
        }
    }

    private boolean isBetterElsewhere(AllocationProblem<P, R> problem, int person, BigDecimal level) {
        if (problem.unassignedCost().compareTo(level) < 0) {
            return true;
        }
        for (int e = problem.firstEdge[person]; e < problem.firstEdge[person + 1]; e++) {
            R other = problem.resources.get(problem.target[e]);
            if (problem.decimal(problem.cost[e]).add(price(other)).compareTo(level) < 0) {
                return true;
            }
        }
        return false;
    }

    private BigDecimal level(AllocationProblem<P, R> problem, P person) {
        R place = placements.get(person);
        return place == null
                ? problem.unassignedCost()
                : problem.cost(person, place).orElseThrow().add(price(place));
    }

    private void checkObjective(AllocationProblem<P, R> problem, List<Reason> faults) {
        BigDecimal sum = BigDecimal.ZERO;
        for (P person : problem.people()) {
            R place = placements.get(person);
            sum = sum.add(
                    place == null
                            ? problem.unassignedCost()
                            : problem.cost(person, place).orElseThrow());
        }
        if (sum.compareTo(objective) != 0) {
            faults.add(Reason.of(CertificateFault.CERTIFICATE_OBJECTIVE)
                    .with("objective", objective.toPlainString())
                    .with("sum", sum.toPlainString()));
        }
    }

    private BigDecimal price(R resource) {
        return prices.getOrDefault(resource, BigDecimal.ZERO);
    }

    private Chains<P, R> chains(AllocationProblem<P, R> problem) {
        int[] resourceOf = new int[problem.people.size()];
        for (int i = 0; i < resourceOf.length; i++) {
            R place = placements.get(problem.people.get(i));
            resourceOf[i] = place == null ? AllocationProblem.NONE : problem.resources.number(place);
        }
        long[] price = new long[problem.resources.size()];
        for (int j = 0; j < price.length; j++) {
            price[j] = problem.units(price(problem.resources.get(j)));
        }
        return new Chains<>(problem, resourceOf, price);
    }
}

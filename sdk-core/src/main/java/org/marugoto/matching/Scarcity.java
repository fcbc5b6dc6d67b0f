package org.marugoto.matching;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.marugoto.decide.Id;

/**
 * What is scarce in a plan (不足): which resource, area, time or kind, and what to develop next.
 *
 * <p>Areas, times and kinds are labels that the caller gives. Immutable and thread-safe.
 *
 * @param <P> what identifies those who wait
 * @param <R> what identifies those who have places
 */
public final class Scarcity<P extends Id, R extends Id> {

    /**
     * How scarce the places with one label are.
     *
     * @param label what the resources have in common, such as an area
     * @param gain by how much the objective would fall with one more place, put where it helps most
     * @param at where that is
     * @param places how many places there are
     * @param taken how many of them are taken
     */
    public record Shortage<R>(String label, BigDecimal gain, R at, long places, long taken) {}

    /**
     * How many people with one label wait, and how many of them are left out.
     *
     * @param label what the people have in common, such as the area they live in
     * @param people how many there are
     * @param unplaced how many of them are left out
     */
    public record Unmet(String label, long people, long unplaced) {}

    /**
     * Something to develop next.
     *
     * @param label what it is, such as an area and a kind, or the name of a new resource
     * @param gain by how much the objective would fall with one place of it
     * @param widens which resource would have one place more, or empty if it is a new one
     */
    public record Step<R>(String label, BigDecimal gain, Optional<R> widens) {}

    private final Allocation<P, R> allocation;
    private final AllocationProblem<P, R> problem;

    Scarcity(Allocation<P, R> allocation) {
        this.allocation = allocation;
        this.problem = allocation.problem();
    }

    /**
     * What to widen next: for each label the gain of one more place, the largest first, then by label.
     *
     * @param label what each resource counts under
     */
    public List<Shortage<R>> shortages(Function<R, String> label) {
        long[] taken = new long[problem.resources.size()];
        allocation.assigned().forEach(placement -> taken[problem.resources.number(placement.resource())]++);
        Map<String, Shortage<R>> byLabel = new TreeMap<>();
        for (int j = 0; j < problem.resources.size(); j++) {
            R resource = problem.resources.get(j);
            Shortage<R> one = new Shortage<>(
                    label.apply(resource),
                    problem.decimal(allocation.priceAt(j)),
                    resource,
                    problem.capacity[j],
                    taken[j]);
            byLabel.merge(one.label(), one, Scarcity::both);
        }
        return byLabel.values().stream()
                .sorted(Comparator.comparing((Shortage<R> found) -> found.gain())
                        .reversed()
                        .thenComparing(Shortage::label))
                .toList();
    }

    private static <R> Shortage<R> both(Shortage<R> first, Shortage<R> second) {
        Shortage<R> more = second.gain().compareTo(first.gain()) > 0 ? second : first;
        return new Shortage<>(
                first.label(),
                more.gain(),
                more.at(),
                first.places() + second.places(),
                first.taken() + second.taken());
    }

    /** Who competes for too few places in every plan, whatever the costs; nobody if everyone who can be placed could be. */
    public Bottleneck<P, R> bottleneck() {
        return Bottleneck.of(problem);
    }

    /**
     * The values of a map of unmet need, in the order of the labels.
     *
     * @param label what each person counts under
     */
    public List<Unmet> unmet(Function<P, String> label) {
        Map<String, Unmet> byLabel = new TreeMap<>();
        for (int i = 0; i < problem.people.size(); i++) {
            Unmet one = new Unmet(label.apply(problem.people.get(i)), 1, allocation.place(i) < 0 ? 1 : 0);
            byLabel.merge(
                    one.label(),
                    one,
                    (a, b) -> new Unmet(a.label(), a.people() + b.people(), a.unplaced() + b.unplaced()));
        }
        return List.copyOf(byLabel.values());
    }

    /**
     * Where those who are left out wait for what.
     *
     * @param cell where each of them waits for what
     */
    public UnmetNeed unmetNeed(Function<P, UnmetNeed.Cell> cell) {
        return UnmetNeed.of(allocation.unassigned().stream().map(cell).toList());
    }

    /**
     * By how much the objective would fall with a new resource of one place.
     *
     * @param costs what a placement there would cost, for everyone who could use it
     * @throws IllegalArgumentException if somebody is not in the problem
     */
    public BigDecimal gainOfNew(Map<P, BigDecimal> costs) {
        BigDecimal gain = BigDecimal.ZERO;
        for (Map.Entry<P, BigDecimal> cost : costs.entrySet()) {
            int person = problem.people.number(cost.getKey());
            if (problem.must[person] == AllocationProblem.NONE) {
                gain = gain.max(problem.decimal(allocation.level(person)).subtract(cost.getValue()));
            }
        }
        return EdgeTable.plain(gain);
    }

    /** What to develop next: each new resource of one place with its gain, the largest first, then in the order given. */
    public Map<String, BigDecimal> ranking(Map<String, Map<P, BigDecimal>> candidates) {
        Map<String, BigDecimal> gains = new LinkedHashMap<>();
        candidates.forEach((name, costs) -> gains.put(name, gainOfNew(costs)));
        Map<String, BigDecimal> ranked = new LinkedHashMap<>();
        gains.entrySet().stream()
                .sorted(Map.Entry.<String, BigDecimal>comparingByValue().reversed())
                .forEach(entry -> ranked.put(entry.getKey(), entry.getValue()));
        return ranked;
    }

    /**
     * What to develop next, both ways in one order: widening what there is and making something new, the largest gain first,
     * then widening before new, then by label. What would gain nothing is left out.
     *
     * @param label what each resource counts under, such as its area and kind
     * @param candidates new resources of one place with what placements there would cost, as in {@link #gainOfNew}
     */
    public List<Step<R>> next(Function<R, String> label, Map<String, Map<P, BigDecimal>> candidates) {
        Stream<Step<R>> widened = shortages(label).stream()
                .map(shortage -> new Step<>(shortage.label(), shortage.gain(), Optional.of(shortage.at())));
        Stream<Step<R>> made = candidates.entrySet().stream()
                .map(one -> new Step<>(one.getKey(), gainOfNew(one.getValue()), Optional.empty()));
        return Stream.concat(widened, made)
                .filter(step -> step.gain().signum() > 0)
                .sorted(Comparator.comparing((Step<R> step) -> step.gain())
                        .reversed()
                        .thenComparing(step -> step.widens().isEmpty())
                        .thenComparing(Step::label))
                .toList();
    }
}

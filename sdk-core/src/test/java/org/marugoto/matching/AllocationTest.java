package org.marugoto.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.marugoto.code.Wording;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Reason;

class AllocationTest {

    private static final int EFFORT = Integer.getInteger("marugoto.effort", 1);
    private static final CaseId ANN = CaseId.of("ann");
    private static final CaseId BEN = CaseId.of("ben");
    private static final CaseId CLEO = CaseId.of("cleo");
    private static final AgencyId CAFE = AgencyId.of("cafe");
    private static final AgencyId FARM = AgencyId.of("farm");

    /** Ann and Ben both like the café best, Cleo can only go there; the farm is free. */
    private static AllocationBuilder<CaseId, AgencyId> village() {
        return AllocationProblem.<CaseId, AgencyId>builder()
                .person(ANN, 30)
                .person(BEN, 10)
                .person(CLEO)
                .resource(CAFE, 2)
                .resource(FARM, 3)
                .cost(ANN, CAFE, 1)
                .cost(ANN, FARM, 3)
                .cost(BEN, CAFE, 1)
                .cost(BEN, FARM, 8)
                .cost(CLEO, CAFE, 5);
    }

    @Test
    void the_best_plan_moves_whom_it_costs_least() {
        Allocation<CaseId, AgencyId> plan = village().build().solve();
        assertThat(plan.objective()).isEqualByComparingTo("9");
        assertThat(plan.resourceOf(ANN)).contains(FARM);
        assertThat(plan.resourceOf(BEN)).contains(CAFE);
        assertThat(plan.unassigned()).isEmpty();
        assertThat(plan.price(CAFE)).isEqualByComparingTo("2");
        assertThat(plan.price(FARM)).isEqualByComparingTo("0");
        assertThat(plan.movesInto(CAFE))
                .containsExactly(new Allocation.Move<>(ANN, Optional.of(FARM), Optional.of(CAFE)));
        assertThat(plan.movesInto(FARM)).isEmpty();
    }

    @Test
    void everyone_is_told_why() {
        Allocation<CaseId, AgencyId> plan = village().build().solve();
        assertThat(told(plan, BEN)).containsExactly("placed at cafe (cost 1): nothing possible fits better");
        assertThat(told(plan, ANN))
                .containsExactly("placed at farm (cost 3): cafe would fit better (cost 1), but it is full and a place "
                        + "there is worth 2; going there would make the whole worse by 5");
        assertThat(plan.placingInstead(ANN, CAFE))
                .contains(new Allocation.Rearrangement<>(
                        BigDecimal.valueOf(5),
                        List.of(
                                new Allocation.Move<>(ANN, Optional.of(FARM), Optional.of(CAFE)),
                                new Allocation.Move<>(BEN, Optional.of(CAFE), Optional.of(FARM)))));
        assertThat(plan.placingInstead(CLEO, FARM)).isEmpty();
    }

    @Test
    void who_must_go_somewhere_goes_there_and_who_must_not_does_not() {
        Allocation<CaseId, AgencyId> plan =
                village().must(ANN, CAFE).mustNot(BEN, FARM).build().solve();
        assertThat(plan.resourceOf(ANN)).contains(CAFE);
        assertThat(told(plan, ANN)).containsExactly("placed at cafe (cost 1) because it was required");
        assertThat(plan.resourceOf(BEN)).contains(CAFE);
        assertThat(plan.unassigned()).containsExactly(CLEO);
        assertThat(plan.certificate().check(plan.problem())).isEmpty();
    }

    @Test
    void too_many_who_must_are_a_conflict_with_its_reason() {
        AllocationProblem<CaseId, AgencyId> problem =
                village().resource(CAFE, 1).must(ANN, CAFE).must(BEN, CAFE).build();
        assertThat(problem.conflicts())
                .containsExactly(Reason.of(AllocationReason.MUST_OVER_CAPACITY)
                        .with("resource", CAFE)
                        .with("capacity", 1)
                        .with("required", 2));
        assertThatThrownBy(problem::solve)
                .isInstanceOfSatisfying(
                        ImpossibleAllocationException.class,
                        impossible -> assertThat(impossible.reasons()).isEqualTo(problem.conflicts()));
    }

    @Test
    void where_not_everyone_can_be_placed_the_longest_waiting_go_first() {
        AllocationBuilder<CaseId, AgencyId> scarce = AllocationProblem.<CaseId, AgencyId>builder()
                .person(ANN, 10)
                .person(BEN, 30)
                .person(CLEO, 20)
                .resource(CAFE, 2);
        for (CaseId person : List.of(ANN, BEN, CLEO)) {
            scarce.cost(person, CAFE, 4);
        }
        Allocation<CaseId, AgencyId> plan = scarce.build().solve();
        assertThat(plan.unassigned()).containsExactly(ANN);
        assertThat(told(plan, ANN)).hasSize(2).last().asString().contains("10 days");
        assertThat(plan.problem().unassignedCost()).isEqualByComparingTo("10");
        assertThat(plan.price(CAFE)).isEqualByComparingTo("6");
    }

    @Test
    void nobody_pays_more_than_the_limit_of_fairness() {
        Allocation<CaseId, AgencyId> plan =
                village().noneWorseThan(new BigDecimal("2.5")).build().solve();
        assertThat(plan.assigned()).allMatch(placement -> placement.cost().intValue() <= 2);
        assertThat(plan.unassigned()).containsExactly(CLEO);
        assertThat(told(plan, CLEO)).containsExactly("left out: there is no place this person could use");
    }

    @Test
    void a_place_that_costs_more_than_being_left_out_is_not_given() {
        Allocation<CaseId, AgencyId> plan =
                village().unassignedCost(new BigDecimal("2.5")).build().solve();
        assertThat(plan.unassigned()).containsExactly(CLEO);
        assertThat(plan.objective()).isEqualByComparingTo("4.5");
        assertThat(told(plan, CLEO))
                .singleElement()
                .asString()
                .contains("costs 5")
                .contains("(2.5)");
    }

    @Test
    void a_place_that_costs_as_much_as_being_left_out_is_given() {
        Allocation<CaseId, AgencyId> plan = AllocationProblem.<CaseId, AgencyId>builder()
                .person(ANN)
                .resource(CAFE, 1)
                .cost(ANN, CAFE, 3)
                .unassignedCost(BigDecimal.valueOf(3))
                .build()
                .solve();
        assertThat(plan.resourceOf(ANN)).contains(CAFE);
    }

    @Test
    void every_certificate_proves_its_plan_and_every_price_is_gained_by_its_moves() {
        for (int seed = 0; seed < 1_000 * EFFORT; seed++) {
            AllocationProblem<CaseId, AgencyId> problem = new RandomProblem(seed, 9, 5).build();
            if (problem.conflicts().isEmpty()) {
                Allocation<CaseId, AgencyId> plan = problem.solve();
                assertThat(plan.certificate().check(problem)).as("seed " + seed).isEmpty();
                for (AgencyId resource : problem.resources()) {
                    assertThat(gain(plan, resource)).as("seed " + seed).isEqualByComparingTo(plan.price(resource));
                }
            }
        }
    }

    private static BigDecimal gain(Allocation<CaseId, AgencyId> plan, AgencyId into) {
        BigDecimal gain = BigDecimal.ZERO;
        for (Allocation.Move<CaseId, AgencyId> move : plan.movesInto(into)) {
            BigDecimal before = move.from()
                    .map(from -> plan.problem().cost(move.person(), from).orElseThrow())
                    .orElse(plan.problem().unassignedCost());
            gain = gain.add(before)
                    .subtract(plan.problem()
                            .cost(move.person(), move.to().orElseThrow())
                            .orElseThrow());
        }
        return gain;
    }

    @Test
    void each_price_is_the_change_of_the_objective_with_one_more_place() {
        for (int seed = 0; seed < 700 * EFFORT; seed++) {
            RandomProblem random = new RandomProblem(seed, 12, 5);
            AllocationProblem<CaseId, AgencyId> problem = random.build();
            if (problem.conflicts().isEmpty()) {
                Allocation<CaseId, AgencyId> plan = problem.solve();
                for (AgencyId resource : problem.resources()) {
                    BigDecimal more = withOneMore(problem, resource).solve().objective();
                    assertThat(plan.price(resource))
                            .as("seed %d, %s", seed, resource)
                            .isEqualByComparingTo(plan.objective().subtract(more));
                }
            }
        }
    }

    private static AllocationProblem<CaseId, AgencyId> withOneMore(
            AllocationProblem<CaseId, AgencyId> problem, AgencyId resource) {
        int places = problem.capacity[problem.resources.number(resource)];
        return problem.but()
                .unassignedCost(problem.unassignedCost())
                .resource(resource, places + 1)
                .build();
    }

    @Test
    void a_tampered_certificate_proves_nothing() {
        Random chance = new Random(7);
        int tampered = 0;
        for (int seed = 0; seed < 700 * EFFORT; seed++) {
            AllocationProblem<CaseId, AgencyId> problem = new RandomProblem(seed, 9, 5).build();
            if (problem.conflicts().isEmpty()) {
                Certificate<CaseId, AgencyId> good = problem.solve().certificate();
                AgencyId resource = problem.resources()
                        .get(chance.nextInt(problem.resources().size()));
                Map<AgencyId, BigDecimal> dearer = new HashMap<>(good.prices());
                dearer.merge(resource, BigDecimal.ONE, BigDecimal::add);
                assertThat(new Certificate<>(good.placements(), dearer, good.objective()).check(problem))
                        .as("price too high, seed " + seed)
                        .isNotEmpty();
                Map<AgencyId, BigDecimal> cheaper = new HashMap<>(good.prices());
                cheaper.merge(resource, BigDecimal.ONE, BigDecimal::subtract);
                assertThat(new Certificate<>(good.placements(), cheaper, good.objective()).check(problem))
                        .as("price too low, seed " + seed)
                        .isNotEmpty();
                assertThat(new Certificate<>(
                                        good.placements(),
                                        good.prices(),
                                        good.objective().subtract(BigDecimal.ONE))
                                .check(problem))
                        .isNotEmpty();
                Optional<CaseId> anybody = good.placements().keySet().stream()
                        .filter(person -> problem.cost(person, good.placements().get(person))
                                        .orElseThrow()
                                        .compareTo(problem.unassignedCost())
                                != 0)
                        .findFirst();
                if (anybody.isPresent()) {
                    Map<CaseId, AgencyId> fewer = new HashMap<>(good.placements());
                    fewer.remove(anybody.get());
                    assertThat(new Certificate<>(fewer, good.prices(), good.objective()).check(problem))
                            .isNotEmpty();
                    tampered++;
                }
            }
        }
        assertThat(tampered).isGreaterThan(100);
    }

    @Test
    void a_worse_plan_with_the_right_sum_is_not_proven() {
        AllocationProblem<CaseId, AgencyId> problem = village().build();
        Map<CaseId, AgencyId> worse = Map.of(ANN, CAFE, BEN, FARM, CLEO, CAFE);
        for (int price = 0; price < 10; price++) {
            Map<AgencyId, BigDecimal> prices = Map.of(CAFE, BigDecimal.valueOf(price), FARM, BigDecimal.ZERO);
            assertThat(new Certificate<>(worse, prices, BigDecimal.valueOf(14)).check(problem))
                    .isNotEmpty();
        }
    }

    @Test
    void the_order_in_which_things_are_given_makes_no_difference() {
        for (int seed = 0; seed < 300 * EFFORT; seed++) {
            RandomProblem random = new RandomProblem(seed, 15, 6);
            AllocationProblem<CaseId, AgencyId> problem = random.build();
            if (problem.conflicts().isEmpty()) {
                Allocation<CaseId, AgencyId> plan = problem.solve();
                Allocation<CaseId, AgencyId> other = random.shuffled().solve();
                assertThat(other.assigned()).as("seed " + seed).isEqualTo(plan.assigned());
                assertThat(other.prices()).isEqualTo(plan.prices());
            }
        }
    }

    @Test
    void one_change_solved_from_the_earlier_plan_equals_solving_anew() {
        for (int seed = 0; seed < 500 * EFFORT; seed++) {
            RandomProblem random = new RandomProblem(seed, 20, 6);
            AllocationProblem<CaseId, AgencyId> problem = random.build();
            if (problem.conflicts().isEmpty()) {
                Allocation<CaseId, AgencyId> before = problem.solve();
                for (Consumer<AllocationBuilder<CaseId, AgencyId>> change : changes(random)) {
                    AllocationBuilder<CaseId, AgencyId> changed = problem.but();
                    change.accept(changed);
                    AllocationProblem<CaseId, AgencyId> next = changed.build();
                    if (next.conflicts().isEmpty()) {
                        Allocation<CaseId, AgencyId> quick = next.solveFrom(before);
                        Allocation<CaseId, AgencyId> slow = next.solve();
                        assertThat(quick.objective()).as("seed " + seed).isEqualByComparingTo(slow.objective());
                        assertThat(quick.prices()).isEqualTo(slow.prices());
                        assertThat(quick.certificate().check(next)).isEmpty();
                    }
                }
            }
        }
    }

    private static List<Consumer<AllocationBuilder<CaseId, AgencyId>>> changes(RandomProblem random) {
        CaseId leaving = RandomProblem.person(random.chance.nextInt(random.people));
        AgencyId resource = RandomProblem.resource(random.chance.nextInt(random.resources));
        AgencyId fresh = AgencyId.of("a00-new");
        CaseId coming = CaseId.of("b-new");
        int places = random.chance.nextInt(4);
        return List.of(
                problem -> problem.without(leaving),
                problem -> problem.person(coming, 3).cost(coming, resource, 1),
                problem -> problem.resource(resource, places),
                problem -> problem.resource(fresh, 1).cost(leaving, fresh, 0));
    }

    @Test
    void a_new_resource_gains_what_its_ranking_says() {
        for (int seed = 0; seed < 300 * EFFORT; seed++) {
            RandomProblem random = new RandomProblem(seed, 10, 4);
            AllocationProblem<CaseId, AgencyId> problem = random.build();
            if (problem.conflicts().isEmpty()) {
                Map<CaseId, BigDecimal> costs = new HashMap<>();
                for (CaseId person : problem.people()) {
                    costs.put(person, BigDecimal.valueOf(random.chance.nextInt(5)));
                }
                Allocation<CaseId, AgencyId> plan = problem.solve();
                AgencyId fresh = AgencyId.of("new");
                AllocationBuilder<CaseId, AgencyId> with =
                        problem.but().unassignedCost(problem.unassignedCost()).resource(fresh, 1);
                costs.forEach((person, cost) -> with.cost(person, fresh, cost));
                assertThat(plan.scarcity().gainOfNew(costs))
                        .as("seed " + seed)
                        .isEqualByComparingTo(
                                plan.objective().subtract(with.build().solve().objective()));
            }
        }
    }

    @Test
    void what_is_scarce_is_summed_up_by_area_and_what_helps_most_comes_first() {
        Allocation<CaseId, AgencyId> plan = village().resource(CAFE, 1).build().solve();
        Scarcity<CaseId, AgencyId> scarcity = plan.scarcity();
        assertThat(scarcity.shortages(resource -> resource.equals(CAFE) ? "north" : "south"))
                .extracting(Scarcity.Shortage::label, Scarcity.Shortage::at, Scarcity.Shortage::taken)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("north", CAFE, 1L),
                        org.assertj.core.groups.Tuple.tuple("south", FARM, 2L));
        assertThat(scarcity.shortages(resource -> "all").get(0).places()).isEqualTo(4);
        assertThat(scarcity.unmet(person -> person.equals(CLEO) ? "hill" : "town"))
                .containsExactly(new Scarcity.Unmet("hill", 1, 0), new Scarcity.Unmet("town", 2, 0));
        assertThat(scarcity.ranking(
                        Map.of("library", Map.of(ANN, BigDecimal.ONE), "workshop", Map.of(BEN, BigDecimal.ONE))))
                .containsExactly(Map.entry("workshop", new BigDecimal("7")), Map.entry("library", new BigDecimal("2")));
    }

    @Test
    void what_to_develop_next_puts_widening_and_making_new_into_one_order() {
        Scarcity<CaseId, AgencyId> scarcity =
                village().resource(CAFE, 1).build().solve().scarcity();
        BigDecimal widened = scarcity.shortages(resource -> "all").get(0).gain();
        List<Scarcity.Step<AgencyId>> steps = scarcity.next(
                resource -> resource.equals(CAFE) ? "cafe" : "farm",
                Map.of(
                        "library",
                        Map.of(ANN, BigDecimal.ONE),
                        "workshop",
                        Map.of(BEN, BigDecimal.ONE),
                        "far away",
                        Map.of(BEN, BigDecimal.valueOf(1000))));
        assertThat(steps)
                .extracting(Scarcity.Step::label)
                .contains("library", "workshop")
                .doesNotContain("far away");
        assertThat(steps)
                .isSortedAccordingTo(java.util.Comparator.comparing((Scarcity.Step<AgencyId> step) -> step.gain())
                        .reversed());
        assertThat(steps.stream().filter(step -> step.widens().isPresent()))
                .allMatch(step -> step.gain().signum() > 0)
                .extracting(Scarcity.Step::gain)
                .contains(widened);
    }

    @Test
    void unmet_need_counts_those_who_are_left_out_and_nobody_else() {
        Allocation<CaseId, AgencyId> plan =
                village().resource(CAFE, 0).resource(FARM, 0).build().solve();
        UnmetNeed.Cell cell = new UnmetNeed.Cell(Optional.empty(), Optional.of("SALON"), Optional.empty());
        assertThat(plan.scarcity().unmetNeed(person -> cell).counts())
                .containsExactly(new UnmetNeed.Count(cell, plan.unassigned().size()));
        assertThat(village()
                        .build()
                        .solve()
                        .scarcity()
                        .unmetNeed(person -> cell)
                        .counts())
                .isEmpty();
    }

    @Test
    void placing_somebody_elsewhere_costs_exactly_what_solving_anew_finds() {
        int asked = 0;
        for (int seed = 0; seed < 400 * EFFORT; seed++) {
            AllocationProblem<CaseId, AgencyId> problem = new RandomProblem(seed, 9, 5).build();
            if (problem.conflicts().isEmpty()) {
                Allocation<CaseId, AgencyId> plan = problem.solve();
                CaseId person = problem.people().get(seed % problem.people().size());
                for (AgencyId resource : problem.resources()) {
                    Optional<Allocation.Rearrangement<CaseId, AgencyId>> instead =
                            plan.placingInstead(person, resource);
                    if (instead.isPresent()) {
                        asked++;
                        BigDecimal anew = problem.but()
                                .must(person, resource)
                                .unassignedCost(problem.unassignedCost())
                                .build()
                                .solve()
                                .objective();
                        assertThat(instead.get().loss())
                                .as("seed %d, %s at %s", seed, person, resource)
                                .isEqualByComparingTo(anew.subtract(plan.objective()));
                    }
                }
                problem.people()
                        .forEach(anybody -> assertThat(plan.explain(anybody)).isNotEmpty());
            }
        }
        assertThat(asked).isGreaterThan(300);
    }

    @Test
    void long_waiting_and_many_decimals_add_up_exactly() {
        Allocation<CaseId, AgencyId> plan = village()
                .person(ANN, 36_500)
                .resource(CAFE, 1)
                .resource(FARM, 0)
                .cost(ANN, CAFE, new BigDecimal("1.000001"))
                .cost(BEN, CAFE, new BigDecimal("1.000002"))
                .unassignedCost(BigDecimal.valueOf(1_000))
                .build()
                .solve();
        assertThat(plan.resourceOf(ANN)).contains(CAFE);
        assertThat(plan.price(CAFE)).isEqualByComparingTo("998.999998");
        assertThat(plan.price(FARM)).isEqualByComparingTo("996.999999");
    }

    @Test
    void what_cannot_be_meant_is_refused() {
        assertThatThrownBy(() -> village().cost(CaseId.of("dan"), CAFE, 1).build())
                .hasMessageContaining("but found (dan)");
        assertThatThrownBy(() -> village().must(CLEO, FARM).build()).hasMessageContaining("Expected a cost");
        assertThatThrownBy(() -> village().must(ANN, FARM).mustNot(ANN, FARM).build())
                .hasMessageContaining("found both");
        assertThatThrownBy(
                        () -> village().cost(ANN, CAFE, new BigDecimal("1e-30")).build())
                .hasMessageContaining("Maybe round");
        assertThatThrownBy(() -> village().cost(ANN, CAFE, Long.MAX_VALUE / 2).build())
                .hasMessageContaining("Maybe round");
        assertThatThrownBy(() -> village().resource(CAFE, -1)).hasMessageContaining("(-1)");
    }

    private static List<String> told(Allocation<CaseId, AgencyId> plan, CaseId person) {
        Wording wording = Wording.in(Locale.ENGLISH);
        return plan.explain(person).stream().map(wording::of).toList();
    }
}

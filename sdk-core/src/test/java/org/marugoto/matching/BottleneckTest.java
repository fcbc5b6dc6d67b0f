package org.marugoto.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.marugoto.decide.AgencyId;
import org.marugoto.household.PersonId;
import org.marugoto.resource.ResourceId;

/** What is scarce in every plan. */
class BottleneckTest {

    private static final int EFFORT = Integer.getInteger("marugoto.effort", 1);
    private static final BigDecimal ANYTHING = BigDecimal.valueOf(1_000_000);

    @Test
    void three_who_can_only_go_to_two_places_compete_for_them_whoever_else_waits() {
        PersonId ann = PersonId.of("ann");
        PersonId ben = PersonId.of("ben");
        PersonId chie = PersonId.of("chie");
        PersonId dan = PersonId.of("dan");
        ResourceId cafe = ResourceId.of("cafe");
        ResourceId farm = ResourceId.of("farm");
        ResourceId shop = ResourceId.of("shop");
        Bottleneck<PersonId, ResourceId> found = AllocationProblem.<PersonId, ResourceId>builder()
                .person(ann, 1)
                .person(ben, 2)
                .person(chie, 3)
                .person(dan, 4)
                .resource(cafe, 1)
                .resource(farm, 1)
                .resource(shop, 1)
                .cost(ann, cafe, 1)
                .cost(ben, cafe, 1)
                .cost(ben, farm, 1)
                .cost(chie, farm, 9)
                .cost(dan, farm, 0)
                .cost(dan, shop, 5)
                .build()
                .solve()
                .scarcity()
                .bottleneck();
        assertThat(found).isEqualTo(new Bottleneck<>(List.of(ann, ben, chie), List.of(cafe, farm), 2));
        assertThat(found.tooFew()).isEqualTo(1);
    }

    @Test
    void exactly_one_more_place_at_these_places_one_more_person_whatever_the_costs() {
        int tight = 0;
        for (int seed = 0; seed < 500 * EFFORT; seed++) {
            var problem = new RandomProblem(seed, 12, 5).build();
            if (!problem.conflicts().isEmpty()) {
                continue;
            }
            var found = problem.solve().scarcity().bottleneck();
            int least = leftOut(problem);
            for (int j = 0; j < problem.resources.size(); j++) {
                AgencyId resource = problem.resources.get(j);
                var wider = problem.but()
                        .resource(resource, problem.capacity[j] + 1)
                        .build();
                assertThat(found.resources().contains(resource))
                        .as("seed %d, %s", seed, resource)
                        .isEqualTo(leftOut(wider) < least);
            }
            long nowhere = problem.people().stream()
                    .filter(person -> problem.resources().stream()
                            .allMatch(resource -> problem.cost(person, resource).isEmpty()))
                    .count();
            assertThat(found.tooFew()).as("seed " + seed).isEqualTo(least - nowhere);
            tight += found.resources().isEmpty() ? 0 : 1;
        }
        assertThat(tight).isGreaterThan(50 * EFFORT);
    }

    private static int leftOut(AllocationProblem<?, AgencyId> problem) {
        return problem.but()
                .unassignedCost(ANYTHING)
                .build()
                .solve()
                .unassigned()
                .size();
    }
}

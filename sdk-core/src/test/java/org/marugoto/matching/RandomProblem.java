package org.marugoto.matching;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.marugoto.decide.AgencyId;
import org.marugoto.decide.CaseId;

/** Problems made by chance from a seed: cases wait, agencies have places. */
final class RandomProblem {

    final List<Consumer<AllocationBuilder<CaseId, AgencyId>>> parts = new ArrayList<>();
    final Random chance;
    final int people;
    final int resources;

    RandomProblem(long seed, int mostPeople, int mostResources) {
        chance = new Random(seed);
        people = 1 + chance.nextInt(mostPeople);
        resources = 1 + chance.nextInt(mostResources);
        int range = new int[] {2, 6, 1000}[chance.nextInt(3)];
        for (int j = 0; j < resources; j++) {
            AgencyId resource = resource(j);
            int places = chance.nextInt(4);
            parts.add(problem -> problem.resource(resource, places));
        }
        for (int i = 0; i < people; i++) {
            CaseId person = person(i);
            int days = chance.nextInt(200);
            parts.add(problem -> problem.person(person, days));
            int required = chance.nextInt(8) == 0 ? chance.nextInt(resources) : -1;
            for (int j = 0; j < resources; j++) {
                edge(person, resource(j), range, j == required);
            }
        }
        if (chance.nextBoolean()) {
            BigDecimal unassigned = BigDecimal.valueOf(chance.nextInt(2 * range), 1);
            parts.add(problem -> problem.unassignedCost(unassigned));
        }
    }

    private void edge(CaseId person, AgencyId resource, int range, boolean required) {
        BigDecimal cost = BigDecimal.valueOf(chance.nextInt(range), chance.nextInt(2));
        int kind = chance.nextInt(40);
        if (kind < 28 || required) {
            parts.add(problem -> problem.cost(person, resource, cost));
        }
        if (required) {
            parts.add(problem -> problem.must(person, resource));
        }
        if (kind == 1 && !required) {
            parts.add(problem -> problem.mustNot(person, resource));
        }
    }

    static CaseId person(int i) {
        return CaseId.of("c" + i);
    }

    static AgencyId resource(int j) {
        return AgencyId.of("a" + j);
    }

    AllocationProblem<CaseId, AgencyId> build() {
        AllocationBuilder<CaseId, AgencyId> problem = AllocationProblem.builder();
        parts.forEach(part -> part.accept(problem));
        return problem.build();
    }

    AllocationProblem<CaseId, AgencyId> shuffled() {
        List<Consumer<AllocationBuilder<CaseId, AgencyId>>> mixed = new ArrayList<>(parts);
        Collections.shuffle(mixed, chance);
        AllocationBuilder<CaseId, AgencyId> problem = AllocationProblem.builder();
        mixed.forEach(part -> part.accept(problem));
        return problem.build();
    }
}

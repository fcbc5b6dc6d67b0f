package org.marugoto.examples;

import java.util.Locale;
import org.marugoto.code.Wording;
import org.marugoto.household.PersonId;
import org.marugoto.matching.Allocation;
import org.marugoto.matching.AllocationProblem;
import org.marugoto.resource.ResourceId;

/** Three people, a café with two places and a farm: who goes where, why, and what one more place would be worth. */
public final class SharingPlaces {

    private SharingPlaces() {}

    /** Runs the example. */
    public static void main(String[] args) {
        // snippet: SharingPlaces
        PersonId ann = PersonId.of("ann");
        PersonId ben = PersonId.of("ben");
        PersonId chie = PersonId.of("chie");
        ResourceId cafe = ResourceId.of("cafe");
        ResourceId farm = ResourceId.of("farm");
        Allocation<PersonId, ResourceId> plan = AllocationProblem.<PersonId, ResourceId>builder()
                .person(ann, 40) // days of waiting
                .person(ben, 12)
                .person(chie, 90)
                .resource(cafe, 2)
                .resource(farm, 3)
                .cost(ann, cafe, 1)
                .cost(ann, farm, 3)
                .cost(ben, cafe, 1)
                .cost(ben, farm, 8)
                .cost(chie, cafe, 5)
                .build()
                .solve();

        Wording words = Wording.in(Locale.ENGLISH);
        plan.explain(ann).forEach(reason -> System.out.println("ann: " + words.of(reason)));
        System.out.println("one more place at the cafe: " + plan.price(cafe));
        System.out.println("proven: " + plan.certificate().check(plan.problem()).isEmpty());
        // end snippet
    }
}

package org.marugoto.examples;

import java.math.BigDecimal;
import java.util.Map;
import org.marugoto.household.PersonId;
import org.marugoto.matching.AllocationBuilder;
import org.marugoto.resource.ResourceId;

/**
 * What the files of {@code allocate} say.
 *
 * @param problem who waits, what has places, what placements cost
 * @param people what those who wait count under
 * @param resources what the resources count under
 * @param candidates resources that do not exist yet, with what placements there would cost
 */
record AllocationInput(
        AllocationBuilder<PersonId, ResourceId> problem,
        Map<PersonId, Labels> people,
        Map<ResourceId, Labels> resources,
        Map<String, Map<PersonId, BigDecimal>> candidates) {

    Labels of(PersonId person) {
        return people.getOrDefault(person, Labels.NONE);
    }

    Labels of(ResourceId resource) {
        return resources.getOrDefault(resource, Labels.NONE);
    }

    /** Whether any file says where, for what or when. */
    boolean hasLabels() {
        return people.values().stream().anyMatch(labels -> !labels.equals(Labels.NONE))
                || resources.values().stream().anyMatch(labels -> !labels.equals(Labels.NONE));
    }
}

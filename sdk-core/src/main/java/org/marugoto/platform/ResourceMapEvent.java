package org.marugoto.platform;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.marugoto.decide.Occasion;
import org.marugoto.resource.ResourceId;

/** Everything that can have happened to a resource map. */
public sealed interface ResourceMapEvent {

    /** The circumstances of the act. */
    Occasion occasion();

    /**
     * A new edition is in force.
     *
     * @param edition its number, from 1 on
     * @param supersedes the number of the edition it takes the place of; empty for the first
     */
    record EditionPublished(
            int edition,
            Optional<Integer> supersedes,
            PlatformMeetingId madeAt,
            LocalDate asOf,
            Set<ResourceId> resources,
            Occasion occasion)
            implements ResourceMapEvent {}
}

package org.marugoto.watch;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.marugoto.household.PersonId;
import org.marugoto.privacy.Ground;

/**
 * One person on a welfare map, with the fields it may have at most.
 *
 * @param person who
 * @param needs what for, codes of the list {@code mapNeeds}, such as {@code WATCHING} and {@code EVACUATION_HELP}
 * @param ground why the district may know
 * @param watch the watch over the person; empty if there is none
 */
public record MapEntry(
        @NotNull PersonId person,
        @NotNull @Size(min = 1, max = 20) Set<@Size(min = 1, max = 64) String> needs,
        @NotNull Ground ground,
        @NotNull Optional<WatchId> watch) {

    /** Copies the set and sorts it. */
    public MapEntry {
        needs = Collections.unmodifiableSet(new TreeSet<>(needs));
    }
}

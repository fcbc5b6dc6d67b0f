package org.marugoto.watch;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.marugoto.household.PersonId;

/**
 * Somebody is taken off a welfare map.
 *
 * @param person who
 * @param ground a code of the list {@code mapRemovalGrounds}, such as {@code MOVED}
 */
public record Removal(
        @NotNull PersonId person,
        @NotNull @Size(min = 1, max = 64) String ground) {}

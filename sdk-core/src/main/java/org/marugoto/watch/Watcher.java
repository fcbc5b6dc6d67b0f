package org.marugoto.watch;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.AgencyId;

/**
 * Who watches over somebody: a volunteer, a welfare helper (福祉協力員), a business on its rounds.
 *
 * @param who which one
 * @param kind a code of the list {@code watchers}, such as {@code VOLUNTEER}
 * @param agency on whose open days the rounds are made; empty if on any day
 */
public record Watcher(
        @NotNull ActorId who,
        @NotNull @Size(min = 1, max = 64) String kind,
        @NotNull Optional<AgencyId> agency) {}

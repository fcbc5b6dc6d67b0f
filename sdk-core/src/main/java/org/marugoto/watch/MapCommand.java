package org.marugoto.watch;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.marugoto.decide.Occasion;

/** Everything that can be asked of a welfare map: nothing but a talk changes it. */
public sealed interface MapCommand {

    /** The circumstances of the act. */
    Occasion occasion();

    /**
     * A three-party talk is held on the day of the occasion.
     *
     * @param required the parties that have to be there, as the profile says
     * @param dueOn the day by which the next talk is due
     */
    record HoldTalk(
            @NotNull @Valid Talk talk,
            @NotNull @Size(max = 20) Set<String> required,
            @NotNull LocalDate dueOn,
            @NotNull Occasion occasion)
            implements MapCommand {
        /** Copies the set. */
        public HoldTalk {
            required = Set.copyOf(required);
        }
    }
}

package org.marugoto.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.marugoto.decide.Occasion;

/** Everything that can be asked of the tags of one thing. */
public sealed interface TaggingCommand {

    /** The circumstances of the act. */
    Occasion occasion();

    /** From now on the tags are as somebody says, for a reason. */
    record SetByHand(@NotNull @Valid TagOverride byHand) implements TaggingCommand {
        @Override
        public Occasion occasion() {
            return byHand.occasion();
        }
    }

    /** From now on the tags are derived again. */
    record Release(@NotNull Occasion occasion) implements TaggingCommand {}
}

package org.marugoto.conference;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.marugoto.decide.Occasion;

/** Everything that can be asked of a learning case. */
public sealed interface LearningCommand {

    /** The circumstances of the act. */
    Occasion occasion();

    /**
     * A lesson is drawn from a case. Which case is not said.
     *
     * @param caseClosed whether that case is closed, as the one who asks has checked
     * @param sharing how many households have all traits of the lesson on record, as the one who asks has counted
     * @param k how many have to, so that nobody can be told from it; at least 1
     */
    record Draw(
            @NotNull @Valid Lesson lesson,
            boolean caseClosed,
            @Min(0) long sharing,
            @Min(1) int k,
            @NotNull Occasion occasion)
            implements LearningCommand {}

    /** It is taken back. */
    record Withdraw(
            @NotNull @Size(min = 1, max = 64) String ground,
            @NotNull Occasion occasion) implements LearningCommand {}
}

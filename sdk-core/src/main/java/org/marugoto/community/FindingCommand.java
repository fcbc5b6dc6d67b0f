package org.marugoto.community;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.marugoto.decide.Occasion;

/** Everything that can be asked of a finding. */
public sealed interface FindingCommand {

    /** The circumstances of the act. */
    Occasion occasion();

    /**
     * Somebody sees more in it than single troubles.
     *
     * @param casesFrom from how many households on cases alone are enough, at least 1
     */
    record Find(
            @NotNull @Size(min = 1, max = 64) String topic,
            @NotNull @Size(min = 1, max = 100) List<@Valid Source> sources,
            @Min(1) int casesFrom,
            @NotNull Occasion occasion)
            implements FindingCommand {
        /** Copies the list. */
        public Find {
            sources = List.copyOf(sources);
        }
    }

    /** It was seen once more. */
    record AddSource(@NotNull @Valid Source source, @NotNull Occasion occasion) implements FindingCommand {}

    /** A source does not belong to it; what was told cannot be taken back. */
    record RemoveSource(
            @NotNull SourceId source,
            @NotNull @Size(min = 1, max = 64) String ground,
            @NotNull Occasion occasion) implements FindingCommand {}

    /** It is de-identified, and told to a body for the first time. */
    record Describe(
            @NotNull @Valid Telling telling, @NotNull Occasion occasion) implements FindingCommand {}

    /** It is told to the next higher body. */
    record Escalate(
            @NotNull @Valid Telling telling, @NotNull Occasion occasion) implements FindingCommand {}

    /** Nothing is made of it. */
    record Drop(
            @NotNull @Size(min = 1, max = 64) String ground,
            @NotNull Occasion occasion) implements FindingCommand {}
}

package org.marugoto.base;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.marugoto.decide.ActorId;
import org.marugoto.decide.Occasion;

/** Everything that can be asked about help for a base. */
public sealed interface SupportCommand {

    /** The circumstances of the act. */
    Occasion occasion();

    /**
     * A base asks for help.
     *
     * @param kind a code of the list {@code baseSupports}
     * @param owner who sees to it
     * @param dueOn by when
     */
    record Ask(
            @NotNull BaseId base,
            @NotNull @Size(min = 1, max = 64) String kind,
            @NotNull ActorId owner,
            @NotNull LocalDate dueOn,
            @NotNull Occasion occasion)
            implements SupportCommand {}

    /** Somebody else sees to it. */
    record PassOn(@NotNull ActorId owner, @NotNull Occasion occasion) implements SupportCommand {}

    /** Its owner gives it. */
    record Give(@NotNull Occasion occasion) implements SupportCommand {}

    /** It is done. */
    record Finish(@NotNull Occasion occasion) implements SupportCommand {}

    /** The base no longer wants it. */
    record Withdraw(@NotNull Occasion occasion) implements SupportCommand {}
}

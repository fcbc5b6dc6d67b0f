package org.marugoto.host;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.marugoto.decide.Occasion;
import org.marugoto.resource.ResourceId;

/** Everything that can be asked of a host in the register. */
public sealed interface HostCommand {

    /** The circumstances of the act. */
    Occasion occasion();

    /**
     * It is asked whether it would take people; again after it retired.
     *
     * @param resource the resource whose places it would offer
     * @param hearOn the day of the hearing
     */
    record Ask(
            @NotNull ResourceId resource,
            @NotNull LocalDate hearOn,
            @NotNull Occasion occasion) implements HostCommand {}

    /** It was heard. */
    record Hear(
            @NotNull @Valid Hearing hearing,
            @NotNull LocalDate hearAgainOn,
            @NotNull Occasion occasion) implements HostCommand {}

    /** It no longer wants to be asked; the ground is a code. Whoever is there keeps the place until it is given up. */
    record Retire(
            @NotNull @Size(min = 1, max = 64) String ground,
            @NotNull Occasion occasion) implements HostCommand {}
}

package org.marugoto.privacy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.marugoto.decide.Occasion;

/** Everything that can be asked of the protection of one person. */
public sealed interface ProtectionCommand {

    /** The circumstances of the act. */
    Occasion occasion();

    /** Something must not be told from now on. Whoever lives with the person needs a restriction too. */
    record Impose(
            @NotNull @Valid Restriction restriction,
            @NotNull Occasion occasion) implements ProtectionCommand {}

    /** It holds until a later day. */
    record Extend(
            @NotNull RestrictionId restriction,
            @NotNull LocalDate until,
            @NotNull Occasion occasion) implements ProtectionCommand {}

    /** It is no longer needed, as the person was asked. */
    record Lift(@NotNull RestrictionId restriction, @NotNull Occasion occasion) implements ProtectionCommand {}
}

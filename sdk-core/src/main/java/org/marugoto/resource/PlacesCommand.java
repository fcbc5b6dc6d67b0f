package org.marugoto.resource;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import org.marugoto.decide.Occasion;
import org.marugoto.household.PersonId;

/** Everything that can be asked of the places of a resource. */
public sealed interface PlacesCommand {

    /** The most places one resource can offer. */
    int MOST = 100_000;

    /** The circumstances of the act. */
    Occasion occasion();

    /** The resource offers this many places from now on, in all. */
    record Offer(
            @PositiveOrZero @Max(MOST) int capacity,
            @NotNull Occasion occasion) implements PlacesCommand {}

    /** A person gets one of them. */
    record Take(@NotNull PersonId person, @NotNull Occasion occasion) implements PlacesCommand {}

    /** A person no longer needs theirs; it is free again. */
    record Free(@NotNull PersonId person, @NotNull Occasion occasion) implements PlacesCommand {}

    /** The resource offers none any more; whoever has one keeps it. */
    record Withdraw(@NotNull Occasion occasion) implements PlacesCommand {}
}

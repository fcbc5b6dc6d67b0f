package org.marugoto.identity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.marugoto.decide.Occasion;
import org.marugoto.household.PersonId;

/** Everything that can be asked about whether records are one person. Only people ask it; nothing merges by itself. */
public sealed interface IdentityCommand {

    /** The circumstances of the act. */
    Occasion occasion();

    /**
     * This record is merged into another.
     *
     * @param into which stands for both from now on
     * @param evidence what spoke for it and against it
     * @param ownInto whether the other record stands for itself, as it does now
     */
    record Merge(
            @NotNull PersonId into,
            @NotNull @Size(max = 20) Set<@NotNull Evidence> evidence,
            boolean ownInto,
            @NotNull Occasion occasion)
            implements IdentityCommand {
        /** Copies the set. */
        public Merge {
            evidence = Set.copyOf(evidence);
        }
    }

    /** The merging was a mistake: this record stands for itself again. */
    record Unmerge(
            @NotNull @Size(min = 1, max = 64) String ground,
            @NotNull Occasion occasion) implements IdentityCommand {}

    /** Another record was merged into this one; asked by the system itself, in the same unit of work. */
    record TakeIn(@NotNull PersonId merged, @NotNull Occasion occasion) implements IdentityCommand {}

    /** A record that was merged into this one stands for itself again; asked by the system itself. */
    record LetGo(@NotNull PersonId parted, @NotNull Occasion occasion) implements IdentityCommand {}
}

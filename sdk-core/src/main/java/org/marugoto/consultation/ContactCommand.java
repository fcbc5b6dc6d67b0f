package org.marugoto.consultation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.marugoto.decide.CaseId;
import org.marugoto.decide.Occasion;
import org.marugoto.ledger.TextId;

/** Everything that can be asked of a contact. */
public sealed interface ContactCommand {

    /** The circumstances of the act. */
    Occasion occasion();

    /** A desk receives somebody, whoever it is mainly for. */
    record Receive(@NotNull @Valid Intake intake, @NotNull Occasion occasion) implements ContactCommand {}

    /** Help is given on the spot; what was given before stays. */
    record GiveImmediateHelp(
            @NotNull @Size(min = 1, max = 20) Set<ImmediateHelp> help,
            @NotNull Occasion occasion) implements ContactCommand {
        /** Copies the set and keeps its order. */
        public GiveImmediateHelp {
            help = Collections.unmodifiableSet(new LinkedHashSet<>(help));
        }
    }

    /** Signs of danger are noticed, at any time. */
    record NoticeDanger(
            @NotNull @Size(min = 1, max = 20) Set<DangerSign> dangers,
            @NotNull Occasion occasion) implements ContactCommand {
        /** Copies the set and keeps its order. */
        public NoticeDanger {
            dangers = Collections.unmodifiableSet(new LinkedHashSet<>(dangers));
        }
    }

    /** It becomes known whom it is about. */
    record Identify(
            @NotNull @Valid Subject subject, @NotNull Occasion occasion) implements ContactCommand {}

    /** Information and advice are enough. */
    record Answer(@NotNull Optional<TextId> note, @NotNull Occasion occasion) implements ContactCommand {}

    /** The person is directed to a place in the neighbourhood, and that is enough. */
    record Direct(
            @NotNull PlaceId to,
            @NotNull Optional<TextId> note,
            @NotNull Occasion occasion) implements ContactCommand {}

    /** A case is opened from it. */
    record BecomeCase(@NotNull CaseId opened, @NotNull Occasion occasion) implements ContactCommand {}

    /** It turns out to belong to a case that is there already. */
    record LinkToCase(@NotNull CaseId existing, @NotNull Occasion occasion) implements ContactCommand {}
}

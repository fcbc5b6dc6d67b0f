package org.marugoto.privacy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.marugoto.decide.Occasion;

/** Everything that can be said about the consent of one person. */
public sealed interface ConsentCommand {

    /** For what. */
    Purpose purpose();

    /** To whom, each of them. */
    Set<Recipient> recipients();

    /** The circumstances of the act. */
    Occasion occasion();

    /** The person was asked and has not answered yet. */
    record Ask(
            @NotNull Purpose purpose,
            @NotNull @Size(min = 1, max = 100) Set<Recipient> recipients,

            @NotNull Occasion occasion)
            implements ConsentCommand {
        /** Copies the set and keeps its order. */
        public Ask {
            recipients = Collections.unmodifiableSet(new LinkedHashSet<>(recipients));
        }
    }

    /** The person, or who may speak for the person, agrees, from a day until a day or without an end. */
    record Give(
            @NotNull Purpose purpose,
            @NotNull @Size(min = 1, max = 100) Set<Recipient> recipients,
            @NotNull @Valid Evidence evidence,
            @NotNull LocalDate from,
            @NotNull Optional<LocalDate> until,
            @NotNull Optional<@Valid Representative> by,
            @NotNull Occasion occasion)
            implements ConsentCommand {
        /** Copies the set and keeps its order. */
        public Give {
            recipients = Collections.unmodifiableSet(new LinkedHashSet<>(recipients));
        }
    }

    /** The person does not agree. */
    record Refuse(
            @NotNull Purpose purpose,
            @NotNull @Size(min = 1, max = 100) Set<Recipient> recipients,

            @NotNull Occasion occasion)
            implements ConsentCommand {
        /** Copies the set and keeps its order. */
        public Refuse {
            recipients = Collections.unmodifiableSet(new LinkedHashSet<>(recipients));
        }
    }

    /** The person cannot decide now, for a reason of the profile's list {@code unableReasons}. */
    record DeclareUnable(
            @NotNull Purpose purpose,
            @NotNull @Size(min = 1, max = 100) Set<Recipient> recipients,
            @NotNull @Size(min = 1, max = 64) String reason,
            @NotNull Occasion occasion)
            implements ConsentCommand {
        /** Copies the set and keeps its order. */
        public DeclareUnable {
            recipients = Collections.unmodifiableSet(new LinkedHashSet<>(recipients));
        }
    }

    /** The consent is taken back. */
    record Withdraw(
            @NotNull Purpose purpose,
            @NotNull @Size(min = 1, max = 100) Set<Recipient> recipients,

            @NotNull Occasion occasion)
            implements ConsentCommand {
        /** Copies the set and keeps its order. */
        public Withdraw {
            recipients = Collections.unmodifiableSet(new LinkedHashSet<>(recipients));
        }
    }
}
